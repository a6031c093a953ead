import { editDistance, editSimilarity } from '../reading/similarity';
import type { CodeIndex, Lookup } from '../rules/lookup';
import { foldName, makeLookup } from '../rules/lookup';
import { templateById } from '../templates/all-templates';
import type { CheckedTable } from '../rules/checked-table';
import { type FixContext, type FixedPlace } from './fixed-place';
import type { Fix } from './fix';
import { writeInstead, writes, writeSuggestion } from './value-fixes';

/** Codes that differ by no more characters may be meant. */
const SLIP = 1;
/** Names that are as alike may be meant. */
const ALIKE = 0.75;
const MOST = 3;
const USUAL_DIGITS = 3;

/** The code the finding suggests, unless it is taken; otherwise the next one that nothing has. */
export function mendCode(place: FixedPlace): Fix[] {
  const { issue, context, at, column } = place;
  const index = indexOf(context, at.template.id);
  if (issue.count !== undefined || column.type.kind !== 'code') return [];
  if (issue.suggestion !== undefined && index?.first.has(issue.suggestion) !== true)
    return writeSuggestion(place);
  return writes(place, 'new-code', freeCode(index, column.type.prefix));
}

/** The code suggested, or those of records with a code or a name like what was typed. */
export function mendReference(place: FixedPlace): Fix[] {
  if (place.issue.suggestion !== undefined) return writeSuggestion(place);
  const typed = place.issue.value ?? '';
  const { type } = place.column;
  const templates =
    type.kind === 'reference' ? [type.template] : type.kind === 'references' ? type.templates : [];
  const near = templates.flatMap((template) => nearCodes(indexOf(place.context, template), typed));
  return [...new Set(near)].slice(0, MOST).flatMap((code) => writeInstead(place, 'choose', typed, code));
}

function nearCodes(index: CodeIndex | null, typed: string): string[] {
  if (!index) return [];
  const codes = [...index.first.keys()].filter(
    (code) => editDistance(code, typed.toUpperCase(), SLIP) <= SLIP,
  );
  const name = foldName(typed);
  const named = [...index.byName]
    .filter(([known]) => editSimilarity(known, name) >= ALIKE)
    .map(([, code]) => code);
  return [...codes, ...named];
}

/** The free codes that were looked for already. */
const freeCodes = new WeakMap<CodeIndex, string>();

function freeCode(index: CodeIndex | null, prefix: string): string {
  if (!index) return nextCode([], prefix);
  let code = freeCodes.get(index);
  if (code === undefined) freeCodes.set(index, (code = nextCode(index.first.keys(), prefix)));
  return code;
}

/** One more than the greatest number in use, with as many digits. */
function nextCode(codes: Iterable<string>, prefix: string): string {
  let greatest = 0;
  let digits = 0;
  for (const code of codes) {
    const number = new RegExp(`^${prefix}-(\\d+)`, 'u').exec(code)?.[1];
    if (number === undefined) continue;
    greatest = Math.max(greatest, Number(number));
    digits = Math.max(digits, number.length);
  }
  return `${prefix}-${String(greatest + 1).padStart(digits || USUAL_DIGITS, '0')}`;
}

/** One for all findings of a check: it goes through all codes. */
const lookups = new WeakMap<FixContext, Lookup>();

function indexOf(context: FixContext, template: CheckedTable['template']['id']): CodeIndex | null {
  let lookup = lookups.get(context);
  if (!lookup) lookups.set(context, (lookup = lookupOf(context)));
  return lookup.index(template);
}

function lookupOf({ workbook, tables }: FixContext): Lookup {
  const checked = tables.flatMap((table) => {
    const sheet = workbook.sheets[table.sheet];
    return sheet
      ? [{ table, template: templateById(table.template), sheet: sheet.name, cells: sheet.cells }]
      : [];
  });
  return makeLookup(checked);
}
