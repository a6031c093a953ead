import { columnNumber } from '../model/address';
import { readUnit } from './units';

const TOTAL =
  'summa|summor|totalt|total|totals|totalsumma|totaler|total general|grand total|sum|sub-?total|delsumma|' +
  'delsummor|genomsnitt|genomsnittligt|medel|medelvärde|snitt|average|mean|median|Σ|∑';
const EXACT_TOTAL = new RegExp(`^(?:${TOTAL})(?:\\s+(?:summa|totalt?))?\\s*[:.]?$`, 'iu');
const LOOSE_TOTAL = /^(?:summa|totalt?|delsumma|sub-?total|grand total|sum of)[\s:]+\S+(?:\s+\S+){0,3}$/iu;

/** `exact` is a total by its label alone; `loose` needs figures that add up as well. */
export function totalLabel(text: string): 'exact' | 'loose' | null {
  if (text.length > 60) return null;
  // In capitals it is the code of a country.
  if (/^[Ss]:?a[:.]?$/.test(text) || EXACT_TOTAL.test(text)) return 'exact';
  return LOOSE_TOTAL.test(text) ? 'loose' : null;
}

/** Whether a formula sums (or averages) cells of its own column in rows above. */
export function sumsAbove(formula: string, row: number, column: number): boolean {
  if (!/^\+?(?:SUM|SUMMA|SUBTOTAL|DELSUMMA|AGGREGATE|AVERAGE|MEDEL)\(/i.test(formula)) return false;
  for (const [, letters, top, last, bottom] of formula.matchAll(
    /\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)/gi,
  )) {
    const isOwn = columnNumber(letters ?? '') === column && columnNumber(last ?? '') === column;
    if (isOwn && Number(top) <= Number(bottom) && Number(bottom) < row) return true;
  }
  return false;
}

/** Whether the cells of a row are HXL hashtags. */
export function isHxlRow(texts: readonly string[]): boolean {
  const tags = texts.filter((text) => /^#[a-z][\w+# -]*$/i.test(text)).length;
  return tags > 0 && tags >= texts.length / 2;
}

/** Whether the cells of a row below the headings are units: `(tkr)`, `%`, `antal`. */
export function isUnitRow(texts: readonly string[]): boolean {
  const isUnit = (text: string) => readUnit(text) !== null || /^[([][^)\]]{1,15}[)\]]$/.test(text);
  return texts.length > 0 && texts.every(isUnit);
}

const HELP =
  /^(?:required|optional|mandatory|example|enter|e\.g\.|select|choose|text\b|free text|fritext|champ texte|ange|skriv|välj|fyll i|exempel|t\.? ?ex|obligatorisk|valfri|format\b|dd|åååå|yyyy|liste|fecha|texto)/i;

/** Whether the cells of a row below the headings say how to fill in the columns. */
export function isHelpRow(texts: readonly string[]): boolean {
  const helping = texts.filter((text) => HELP.test(text)).length;
  return texts.length >= 2 && helping >= texts.length * 0.6;
}

/** Whether a lone text below a table is a note or a source. */
export function isNote(text: string): boolean {
  return (
    text.length > 80 ||
    /^(?:källa|källor|not|noter|anm|obs|source|sources|note|notes|kommentar|\*|¹|²)/i.test(text)
  );
}
