import { readRecord } from '../../core/consolidation/master-record';
import { periodFromCode } from '../../core/model/period';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { isOutdated } from '../../core/templates/outdated';
import { readMetadata } from '../../core/templates/read-metadata';
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
  /** Sheets that were made from an earlier version of their template. */
  readonly outdated: readonly string[];
  /** Code of the period that the sheets are for, once it is over. */
  readonly over: string | null;
}

/** Sees what a workbook is without reading its cells. @param today ISO date. */
export function lookAt(workbook: WorkbookSnapshot, today: string): Look {
  const record = readRecord(workbook);
  const said = readMetadata(workbook);
  const templates = presentTemplates(workbook);
  const filled = workbook.sheets.some(({ dimension }) => dimension !== null);
  const others = filled || workbook.sheets.length > 1 ? 'other' : 'empty';
  return {
    kind: record ? 'master' : templates.length > 0 ? 'template' : others,
    templates,
    files: record?.submissions.length ?? 0,
    hasSummary: summarySheets(workbook).size > 0,
    outdated: record ? [] : said.filter(isOutdated).map(({ sheet }) => sheet),
    over: said.flatMap(({ period = '' }) => (isOver(period, today) ? period : []))[0] ?? null,
  };
}

function isOver(code: string, today: string): boolean {
  const period = periodFromCode(code);
  return period !== null && period.end < today;
}
