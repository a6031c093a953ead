import type { Range } from '../../../core/model/address';

interface Run {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * Rectangles of cells that have the same key, by key; cells without one are left out.
 *
 * @param first the place of `keys[0][0]` in the sheet.
 */
export function sameCells<K>(
  keys: readonly (readonly (K | undefined)[])[],
  first: { readonly top: number; readonly left: number },
): Map<K, Range[]> {
  const found = new Map<K, Range[]>();
  let open = new Map<string, Run & { readonly key: K }>();
  const close = (run: Run & { readonly key: K }, bottom: number) => {
    const { top, left, right, key } = run;
    const ranges = found.get(key);
    if (ranges === undefined) found.set(key, [{ top, left, bottom, right }]);
    else ranges.push({ top, left, bottom, right });
  };
  keys.forEach((row, r) => {
    const at = first.top + r;
    const next = new Map<string, Run & { readonly key: K }>();
    for (const { left, right, key } of runsOf(row, first.left)) {
      const id = `${left},${right}`;
      const above = open.get(id);
      if (above?.key === key) {
        next.set(id, above);
        open.delete(id);
      } else next.set(id, { left, right, top: at, key });
    }
    for (const run of open.values()) close(run, at - 1);
    open = next;
  });
  for (const run of open.values()) close(run, first.top + keys.length - 1);
  return found;
}

function runsOf<K>(row: readonly (K | undefined)[], left: number) {
  const runs: { left: number; right: number; readonly key: K }[] = [];
  row.forEach((key, c) => {
    if (key === undefined) return;
    const last = runs.at(-1);
    if (last?.key === key && last.right === left + c - 1) last.right = left + c;
    else runs.push({ left: left + c, right: left + c, key });
  });
  return runs;
}
