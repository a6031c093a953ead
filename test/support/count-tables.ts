import type { CountCell, CountTable, SumLine } from '../../src/core/disclosure/count-table';

/**
 * A table of counts crossed with its totals, from the inner counts: rows in groups, columns, a total of each row, a
 * total of each group, and a total of all. Cells go row by row, each row's total last; a group's total row follows its rows.
 */
export function crossedTable(groups: readonly (readonly (readonly number[])[])[]): CountTable {
  const cells: CountCell[] = [];
  const lines: SumLine[] = [];
  const addRow = (counts: readonly number[]) => {
    const first = cells.length;
    const values = [...counts, counts.reduce((sum, each) => sum + each, 0)];
    values.forEach((value) => cells.push({ value }));
    const places = values.map((_, i) => first + i);
    if (counts.length > 1) lines.push({ parts: places.slice(0, -1), total: first + counts.length });
    return { counts, places };
  };
  const addTotal = (rows: readonly { counts: readonly number[]; places: readonly number[] }[]) => {
    const width = rows[0]?.counts.length ?? 0;
    const sums = Array.from({ length: width }, (_, c) =>
      rows.reduce((sum, row) => sum + (row.counts[c] ?? 0), 0),
    );
    const total = addRow(sums);
    for (const [c, place] of total.places.entries()) {
      lines.push({ parts: rows.map((row) => row.places[c] ?? 0), total: place });
    }
    return total;
  };
  const totals = groups.map((rows) => addTotal(rows.map(addRow)));
  if (totals.length > 1) addTotal(totals);
  return { cells, lines };
}
