import type { IssueParams } from '../issues/params';
import type { Range } from '../model/address';
import type { ReadColumn } from '../reading/table';
import type { CheckedTable } from '../rules/checked-table';
import { tellingNotes } from '../rules/column-facts';

/** A column of the sheet with numbers or dates that can be read in two ways. */
export interface AmbiguousColumn {
  readonly code: 'number-ambiguous' | 'date-ambiguous';
  readonly heading: string;
  readonly range: Range;
  readonly cells: number;
  /** The first of them as typed. */
  readonly value: string;
  readonly params: IssueParams['number-ambiguous'] | Readonly<Record<never, never>>;
}

/** Every such column once, whatever the number of its cells: it is one question. */
export function ambiguousColumns(at: CheckedTable): AmbiguousColumn[] {
  return [...at.table.columns.values()].flatMap((column) => [...ofField(at, column).values()]);
}

function ofField(at: CheckedTable, column: ReadColumn): Map<string, AmbiguousColumn> {
  const found = new Map<string, AmbiguousColumn>();
  for (const [record, { problem, raw }] of tellingNotes(column)) {
    if (problem !== 'number-ambiguous' && problem !== 'date-ambiguous') continue;
    const cell = column.cells[record] ?? -1;
    const row = at.cells.rows[cell] ?? 0;
    const left = at.cells.columns[cell] ?? 0;
    const key = `${problem} ${left}`;
    const known = found.get(key);
    if (known) {
      const range = {
        ...known.range,
        top: Math.min(known.range.top, row),
        bottom: Math.max(known.range.bottom, row),
      };
      found.set(key, { ...known, range, cells: known.cells + 1 });
      continue;
    }
    const heading = headingIn(at, column, left);
    const range = { top: row, bottom: row, left, right: left };
    const params = problem === 'number-ambiguous' ? readings(raw) : {};
    found.set(key, { code: problem, heading, range, cells: 1, value: raw, params });
  }
  return found;
}

/** With periods as columns, several columns give one field. */
function headingIn(at: CheckedTable, { field, heading }: ReadColumn, column: number): string {
  const own = at.table.match.columns.find((match) => match.field === field && match.column === column);
  return own?.heading ?? heading;
}

/** `1,234` as a whole number and with decimals. */
function readings(raw: string): IssueParams['number-ambiguous'] {
  const number = /\d[\d.,'\s]*/.exec(raw)?.[0] ?? '';
  return {
    whole: Number(number.replace(/\D/g, '')),
    decimal: Number(number.replace(/[^\d.,]/g, '').replace(',', '.')),
  };
}
