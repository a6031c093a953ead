import type { Plan } from '../../../../src/core/model/plan';
import { WorkbookPackage } from '../../../support/lint/workbook-package';
import { bytesOf } from './plans';

/** The text of one part of the workbook made of the plan. */
export function partOf(plan: Plan, path: string): string {
  return new WorkbookPackage(bytesOf(plan)).text(path);
}
