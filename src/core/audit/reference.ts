import { parseRange, type Range } from '../model/address';

/** Cells of one sheet as formulas name them: `'Sheet 1'!$A$2:$A$9`; null for anything else. */
export function readReference(formula: string): { readonly sheet: string; readonly range: Range } | null {
  const found = /^(?:'((?:[^']|'')+)'|([^'![\]]+))!([$A-Za-z0-9:]+)$/.exec(formula.trim());
  const range = found ? parseRange((found[3] ?? '').replaceAll('$', '')) : null;
  const sheet = (found?.[1] ?? found?.[2] ?? '').replaceAll("''", "'");
  return range && sheet !== '' ? { sheet, range } : null;
}
