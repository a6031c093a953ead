import { asText, nameOf, textOf } from '../../core/consolidation/record-tables';
import { readRecord } from '../../core/consolidation/master-record';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { ReadTable } from '../../core/reading/table';
import { readTables } from '../../core/reading/read-workbook-tables';
import { heldWorkbook } from '../../core/packs/held-workbook';
import { isTemplateId, templateById, templates } from '../../core/templates/all-templates';
import { LISTS_ID, METADATA_NAMESPACE } from '../../core/templates/metadata';
import { readMetadata } from '../../core/templates/read-metadata';
import { LOCALES } from '../../core/model/locale';
import type { OwnSheets } from '../../core/consolidation/sheet-changes';

/** Sheets of templates in a workbook into which nothing was brought yet. */
export interface OpenSheets {
  /** Without anything of anybody's: empty, or with the sample's rows alone. A master may stand in their place. */
  readonly spare: OwnSheets;
  /** The workbook with those that somebody has filled in, to be read as one of the files; null when there are none. */
  readonly filled: WorkbookSnapshot | null;
}

/** What stands on the sheets of templates in the open workbook. */
export function openSheets(workbook: WorkbookSnapshot): OpenSheets {
  if (readRecord(workbook)) return { spare: new Map(), filled: null };
  const metadata = readMetadata(workbook);
  const own = metadata.filter(({ templateId }) => isTemplateId(templateId)).map(({ sheet }) => sheet);
  const used = usedSheets(workbook);
  const filled = own.filter((sheet) => used.has(sheet));
  const lists = metadata.filter(({ templateId }) => templateId === LISTS_ID).map(({ sheet }) => sheet);
  const spare = filled.length > 0 ? [] : [...own, ...lists];
  return {
    spare: new Map(spare.map((sheet) => [sheet, null])),
    filled: filled.length === 0 ? null : only(workbook, new Set([...filled, ...lists])),
  };
}

/** Sheets on which somebody has written a record that is none of the sample's, or anything else. */
function usedSheets(workbook: WorkbookSnapshot): Set<string> {
  const { tables } = readTables(workbook, templates);
  const records = tables.flatMap((table) =>
    isSample(table) ? [] : (workbook.sheets[table.sheet]?.name ?? []),
  );
  return new Set([...records, ...heldWorkbook(workbook).kept.map(({ sheet }) => sheet)]);
}

/** True when every record is one of the sample's, value for value; also without any record. */
function isSample(table: ReadTable): boolean {
  const { sample, prepared } = templateById(table.template);
  const rows = LOCALES.flatMap((locale) => [...sample[locale], ...(prepared?.[locale] ?? [])]);
  const known = new Set(rows.map((row) => recordText((field) => asText(row[field]), Object.keys(row))));
  const fields = [...new Set([...table.columns.keys(), ...table.names.keys()])];
  return Array.from({ length: table.size }, (_, record) =>
    recordText((field) => textOf(table, field, record) || nameOf(table, field, record), fields),
  ).every((text) => text === '' || known.has(text));
}

function recordText(valueOf: (field: string) => string, fields: readonly string[]): string {
  return fields
    .map((field) => [field, valueOf(field)])
    .filter(([, value]) => value !== '')
    .map((pair) => pair.join('='))
    .sort()
    .join('\n');
}

function only(workbook: WorkbookSnapshot, names: ReadonlySet<string>): WorkbookSnapshot {
  const { customParts } = workbook;
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => names.has(name)),
    customParts:
      customParts === 'unknown'
        ? customParts
        : customParts.filter(({ namespace }) => namespace === METADATA_NAMESPACE),
  };
}
