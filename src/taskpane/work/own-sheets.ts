import { isRecordSheet, readRecord } from '../../core/consolidation/master-record';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { isTemplateId } from '../../core/templates/all-templates';
import { LISTS_ID } from '../../core/templates/metadata';
import { readMetadata } from '../../core/templates/read-metadata';
import type { OwnSheets } from './sheet-changes';
import { summarySheets } from './summary-record';

/** The sheets of the master that the workbook holds; none when it is no master. */
export function masterSheets(workbook: WorkbookSnapshot): OwnSheets {
  const record = readRecord(workbook);
  if (!record) return new Map();
  const carriers = workbook.sheets.filter(({ name }) => isRecordSheet(name));
  return new Map([
    // Answers are meant to be written there: they are read before the sheet is made anew.
    ...record.sheets.map(
      ({ name, digest, holds }) => [name, holds === 'data-decisions' ? null : digest] as const,
    ),
    ...carriers.map(({ name }) => [name, null] as const),
  ]);
}

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
