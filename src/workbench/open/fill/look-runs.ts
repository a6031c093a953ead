import type { Zone } from '../../../emulator/document/zones';
import { columnIndex } from '../../../emulator/document/zones';

/** Cells of one look that lie together. */
export interface LookRun {
  readonly zone: Zone;
  readonly look: number;
}

/** Gathers the cells of a worksheet part into rectangles of one look: first down the columns, then across. */
export function lookRuns(cells: Iterable<Element>): LookRun[] {
  const columns = new Map<number, { top: number; bottom: number; look: number }[]>();
  for (const cell of cells) {
    const look = Number(cell.getAttribute('s') ?? 0);
    const place = /^([A-Z]+)(\d+)$/.exec(cell.getAttribute('r') ?? '');
    if (look === 0 || !place) continue;
    const [column, row] = [columnIndex(place[1] ?? 'A'), Number(place[2]) - 1];
    const runs = columns.get(column) ?? [];
    columns.set(column, runs);
    const last = runs.at(-1);
    if (last?.look === look && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, look });
  }
  return across(columns);
}

function across(
  columns: ReadonlyMap<number, readonly { top: number; bottom: number; look: number }[]>,
): LookRun[] {
  const done: LookRun[] = [];
  let open = new Map<string, { zone: Zone; look: number }>();
  let before = -2;
  for (const [column, runs] of [...columns].sort(([a], [b]) => a - b)) {
    const next = new Map<string, { zone: Zone; look: number }>();
    for (const { top, bottom, look } of runs) {
      const key = `${top}:${bottom}:${look}`;
      const left = before === column - 1 ? open.get(key) : undefined;
      open.delete(left ? key : '');
      next.set(key, { look, zone: { top, bottom, left: left?.zone.left ?? column, right: column } });
    }
    done.push(...open.values());
    open = next;
    before = column;
  }
  return [...done, ...open.values()];
}
