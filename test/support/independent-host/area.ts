/** A rectangle of cells, counted from 0, with its last row and column in it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** `B2`, `B2:C3`, `B:C` or `2:3`; dollars do not matter. */
export function parseArea(address: string): Area | null {
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  const [first, last] = [corner(from), corner(to)];
  if (first === null || last === null) return null;
  return {
    top: first.row ?? wholeSheet.top,
    left: first.column ?? wholeSheet.left,
    bottom: last.row ?? wholeSheet.bottom,
    right: last.column ?? wholeSheet.right,
  };
}

export function formatArea({ top, left, bottom, right }: Area): string {
  const [from, to] = [letters(left) + String(top + 1), letters(right) + String(bottom + 1)];
  return from === to ? from : `${from}:${to}`;
}

/** null when the two have nothing in common. */
export function common(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

function corner(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const [, column, row] = /^([A-Z]*)(\d*)$/i.exec(text) ?? [];
  if (!column && !row) return null;
  return { row: row ? Number(row) - 1 : null, column: column ? number(column) : null };
}

function number(column: string): number {
  return [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
