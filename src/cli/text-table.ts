/** Rows as lines with aligned columns; the first column to the left, numbers to the right. */
export function textTable(rows: readonly (readonly string[])[], leftColumns: number): string[] {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((text, i) => Math.max(all[i] ?? 0, text.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((text, i) => (i < leftColumns ? text.padEnd(widths[i] ?? 0) : text.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
