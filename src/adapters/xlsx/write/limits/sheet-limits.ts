import type { Plan } from '../../../../core/model/plan';
import { type Limits, folded, longer } from './limit';

const MAX_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/u;

/** Names of sheets, and that one of them can be seen. */
export function* sheetLimits({ sheets }: Plan): Limits {
  const known = new Set<string>();
  for (const { name } of sheets) {
    if (name === '') yield { what: 'sheet-name', where: name, limit: '1', found: 0 };
    yield* longer('sheet-name', name, MAX_NAME, name);
    const bad = FORBIDDEN.exec(name)?.[0] ?? (/^'|'$/.test(name) ? "'" : undefined);
    if (bad !== undefined)
      yield { what: 'sheet-name-character', where: name, limit: "[ ] : * ? / \\ '", found: bad };
    if (folded(name) === 'history')
      yield { what: 'sheet-name-reserved', where: name, limit: 'History', found: name };
    if (known.has(folded(name))) yield { what: 'sheet-name-unique', where: name, limit: 1, found: 2 };
    known.add(folded(name));
  }
  if (!sheets.some(({ state }) => (state ?? 'visible') === 'visible')) {
    yield { what: 'visible-sheets', where: '', limit: 1, found: 0 };
  }
}
