import type { CustomPartPlan, NamePlan } from '../model/plan';

/** What a sheet is, as the sheet itself says. Texts are as written; nothing here is checked against what we know. */
export interface SheetIdentity {
  /** A template id, or {@link LISTS_ID}; possibly one of a later version that we do not know. */
  readonly templateId: string;
  readonly version: string;
  readonly language: string;
  readonly schemaHash: string;
  /** Id or name of the initiative, partner and period the sheet was made for. */
  readonly initiative?: string;
  readonly partner?: string;
  readonly period?: string;
  /** ISO 8601. */
  readonly createdAt?: string;
  /** `yes` for a copy of what the master holds: others are checked against it, and it is never brought in again. */
  readonly copy?: string;
}

/** A sheet's identity with its place and its columns. */
export interface IdentifiedSheet extends SheetIdentity {
  readonly sheet: string;
  /** Field ids from the first column on (for a form: from the first row on), as the sheet was written. */
  readonly fields: readonly string[];
}

/** Identity of the sheet that holds the lists; it has no records. */
export const LISTS_ID = 'lists';
/** Namespace of the workbook's own description of its sheets. */
export const METADATA_NAMESPACE = 'urn:samverka:sheets:1';
/** The hidden name that each sheet carries; it follows the sheet where the part does not. */
export const METADATA_NAME = '_samverka';

/** The attribute in the part and the letter in the name, for each property of an identity. */
export const carriedAs = [
  ['templateId', 'template', 't'],
  ['version', 'version', 'v'],
  ['language', 'language', 'l'],
  ['schemaHash', 'schema', 'h'],
  ['period', 'period', 'd'],
  ['partner', 'partner', 'p'],
  ['initiative', 'initiative', 'i'],
  ['createdAt', 'created', 'c'],
  ['copy', 'copy', 'k'],
] as const satisfies readonly (readonly [keyof SheetIdentity, string, string])[];

/** Excel's limit for a text inside a formula. */
const LONGEST_TEXT = 255;

/** Both carriers of the sheets' identities: one custom part for the workbook, one hidden name for each sheet. */
export function templateMetadata(sheets: readonly IdentifiedSheet[]): {
  readonly customParts: readonly CustomPartPlan[];
  readonly names: readonly NamePlan[];
} {
  return {
    customParts: [{ namespace: METADATA_NAMESPACE, xml: partXml(sheets) }],
    names: sheets.map((sheet) => ({
      name: METADATA_NAME,
      sheet: sheet.sheet,
      hidden: true,
      formula: nameFormula(sheet),
    })),
  };
}

function partXml(sheets: readonly IdentifiedSheet[]): string {
  const entries = sheets.map((sheet) => {
    const own = carriedAs.map(([key, attribute]) => [attribute, sheet[key]] as const);
    const all = [['name', sheet.sheet] as const, ...own, ['fields', sheet.fields.join(' ')] as const];
    return `<sheet${all.map(([name, value]) => (value ? ` ${name}="${escapeXml(value)}"` : '')).join('')}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sheets xmlns="${METADATA_NAMESPACE}">${entries.join('')}</sheets>`;
}

/** What does not fit is left out from the end: the part still has it. */
function nameFormula(sheet: SheetIdentity): string {
  let text = '';
  for (const [key, , letter] of carriedAs) {
    const value = sheet[key];
    if (!value) continue;
    const item = `${text === '' ? '' : ';'}${letter}=${escapeItem(value)}`.replaceAll('"', '""');
    if (text.length + item.length <= LONGEST_TEXT) text += item;
  }
  return `"${text}"`;
}

function escapeItem(value: string): string {
  return value.replace(/[%;=]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
