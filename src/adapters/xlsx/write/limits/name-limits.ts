import { MAX_ROW, columnNumber } from '../../../../core/model/address';
import type { Plan } from '../../../../core/model/plan';
import { type Limits, folded, longer } from './limit';

const MAX_NAME = 255;
const identifier = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const rowAndColumn = /^(?:R\d*(?:C\d*)?|C\d*)$/i;

/** Names of cells and tables share one list in the workbook; a sheet has its own beside it. */
export function* nameLimits({ names, sheets }: Plan): Limits {
  const known = new Set<string>();
  const tables = sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => ({ name, sheet: undefined })));
  for (const { name, sheet } of [...tables, ...names]) {
    const where = sheet === undefined ? name : `${sheet}!${name}`;
    yield* longer('name', where, MAX_NAME, name);
    if (!isLegal(name)) yield { what: 'name-form', where, limit: 'identifier', found: name };
    const key = `${folded(sheet ?? '')}!${folded(name)}`;
    if (known.has(key)) yield { what: 'name-unique', where, limit: 1, found: 2 };
    known.add(key);
  }
}

function isLegal(name: string): boolean {
  return identifier.test(name) && !rowAndColumn.test(name) && !isAddress(name) && !/^_xlnm\./i.test(name);
}

/** Also with zeros before the row, which Excel drops. */
function isAddress(name: string): boolean {
  const found = /^([A-Z]{1,3})(\d+)$/i.exec(name);
  if (!found) return false;
  return columnNumber(found[1] ?? '') > 0 && Number(found[2]) <= MAX_ROW;
}
