import type { CustomPartPlan, SheetPlan } from '../model/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../model/snapshot';
import type { Locale } from '../model/locale';
import type { TemplateId } from '../templates/template';
import { cellIndex, Kind, valueAt } from '../model/cells';
import type { TableMapping } from './mappings';
import type { RowSource, Submission } from './master';
import type { RecipeBook } from './recipe-book';

/** Namespace of what a master says about itself. */
const MASTER_NAMESPACE = 'urn:samverka:master';
/** Name of the sheet that says it a second time, for programs that drop what they do not know. */
const RECORD_SHEET = '_samverka_master';
/** Excel's limit for the text of a cell is 32,767 characters. */
const LONGEST_TEXT = 32_000;

/** What a master says about itself: what it was made from, and how its sheets looked when they were written. */
export interface MasterRecord {
  readonly version: 1;
  readonly locale: Locale;
  readonly initiative: string;
  readonly submissions: readonly Submission[];
  /** Hash of each file's bytes by submission. */
  readonly hashes: Readonly<Record<string, string>>;
  readonly sheets: readonly RecordedSheet[];
  /** What each table was taken for; absent in masters of earlier versions. */
  readonly mappings?: readonly TableMapping[];
  /** What was known of the partners' forms. */
  readonly recipes?: RecipeBook;
  /** Names that belong to the workbook or to a sheet. */
  readonly names: readonly string[];
}

/** One sheet of a master as it was written. */
export interface RecordedSheet {
  readonly name: string;
  readonly digest: string;
  /** What it holds, when that is read back. */
  readonly holds?: TemplateId | 'flags' | 'data-decisions' | 'changes';
  /** Where the one record of a form came from. */
  readonly formSource?: RowSource;
}

/** Both carriers of the record. */
export function planRecord(record: MasterRecord): { part: CustomPartPlan; sheet: SheetPlan } {
  const json = JSON.stringify(record);
  const texts: string[][] = [];
  for (let at = 0; at < json.length; at += LONGEST_TEXT) texts.push([json.slice(at, at + LONGEST_TEXT)]);
  return {
    part: {
      namespace: MASTER_NAMESPACE,
      xml: `<?xml version="1.0" encoding="UTF-8"?>\n<master xmlns="${MASTER_NAMESPACE}">${escapeXml(json)}</master>`,
    },
    sheet: { name: RECORD_SHEET, state: 'veryHidden', blocks: [{ row: 1, column: 1, values: texts }] },
  };
}

/** The record of a workbook, from whichever carrier is left; null when the workbook is no master. */
export function readRecord(snapshot: WorkbookSnapshot): MasterRecord | null {
  const part =
    snapshot.customParts === 'unknown'
      ? undefined
      : snapshot.customParts.find(({ namespace }) => namespace === MASTER_NAMESPACE);
  const text = /<(?:\w+:)?master\b[^>]*>([^]*)<\/(?:\w+:)?master>/.exec(part?.xml ?? '')?.[1];
  const sheet = snapshot.sheets.find(({ name }) => name === RECORD_SHEET);
  return (
    (text === undefined ? null : parseRecord(unescapeXml(text))) ??
    (sheet ? parseRecord(sheetText(sheet)) : null)
  );
}

/** True for the sheet that carries the record. */
export function isRecordSheet(name: string): boolean {
  return name === RECORD_SHEET;
}

function sheetText({ cells }: SheetSnapshot): string {
  let text = '';
  for (let row = 1; ; row++) {
    const cell = cellIndex(cells, row, 1);
    if (cell < 0) return text;
    const value = valueAt(cells, cell);
    text += value.kind === Kind.text ? value.text : '';
  }
}

/** What somebody else wrote there is not ours, whatever it is. */
function parseRecord(json: string): MasterRecord | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  return isRecord(parsed) ? parsed : null;
}

function isRecord(value: unknown): value is MasterRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { version, locale, initiative, submissions, hashes, sheets, names } = value as Partial<
    Record<keyof MasterRecord, unknown>
  >;
  return (
    version === 1 &&
    (locale === 'en' || locale === 'sv') &&
    typeof initiative === 'string' &&
    typeof hashes === 'object' &&
    hashes !== null &&
    [submissions, sheets, names].every(Array.isArray)
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
