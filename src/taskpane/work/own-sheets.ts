import { isRecordSheet, readRecord } from '../../core/consolidation/master-record';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { isTemplateId } from '../../core/templates/all-templates';
import { LISTS_ID } from '../../core/templates/metadata';
import { readMetadata } from '../../core/templates/read-metadata';
import { summarySheets } from './summary-record';

/** Sheets that Samverka makes from others: there is nothing in them to check. */
export function generatedSheets(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const record = readRecord(workbook);
  return new Set([
    ...(record?.sheets ?? [])
      .filter(({ holds }) => holds === undefined || !isTemplateId(holds))
      .map(({ name }) => name),
    ...workbook.sheets.filter(({ name }) => isRecordSheet(name)).map(({ name }) => name),
    ...summarySheets(workbook).keys(),
    ...readMetadata(workbook)
      .filter(({ templateId }) => templateId === LISTS_ID)
      .map(({ sheet }) => sheet),
  ]);
}
