import { readRecord } from '../../core/consolidation/master-record';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { TemplateId } from '../../core/templates/template';
import { presentTemplates } from './insert-templates';
import { summarySheets } from './summary-record';

/** What kind of workbook it is, as far as its own description says. */
export interface Look {
  readonly kind: 'empty' | 'template' | 'master' | 'other';
  readonly templates: readonly TemplateId[];
  /** How many files the master was made from. */
  readonly files: number;
  readonly hasSummary: boolean;
}

/** Sees what a workbook is without reading its cells. */
export function lookAt(workbook: WorkbookSnapshot): Look {
  const record = readRecord(workbook);
  const templates = presentTemplates(workbook);
  const filled = workbook.sheets.some(({ dimension }) => dimension !== null);
  const others = filled || workbook.sheets.length > 1 ? 'other' : 'empty';
  return {
    kind: record ? 'master' : templates.length > 0 ? 'template' : others,
    templates,
    files: record?.submissions.length ?? 0,
    hasSummary: summarySheets(workbook).size > 0,
  };
}
