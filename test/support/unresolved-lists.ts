import type { WorkbookSnapshot } from '../../src/core/model/snapshot';

/** Drop-downs whose choices come from a name that is not defined, or that stands for a sheet that is not there. */
export function unresolvedLists({ sheets, names }: WorkbookSnapshot): string[] {
  const known = new Set(sheets.map(({ name }) => name));
  const formulas = new Map(names.map(({ name, formula }) => [name, formula]));
  const isSound = (list: string): boolean => {
    const formula = formulas.get(list);
    if (formula === undefined || formula.includes('#REF!')) return false;
    const named = [...formula.matchAll(/'((?:[^']|'')+)'!/g)].map(([, name = '']) =>
      name.replaceAll("''", "'"),
    );
    return named.every((name) => known.has(name));
  };
  return sheets.flatMap((sheet) =>
    sheet.validations
      .filter(({ type, formula1 }) => type === 'list' && /^[\p{L}_]/u.test(formula1) && !isSound(formula1))
      .map(({ formula1 }) => `${sheet.name}: ${formula1}`),
  );
}
