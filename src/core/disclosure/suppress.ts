import {
  isSmallCount,
  linesOfCells,
  membersOf,
  type CountTable,
  type SmallRule,
  type SumLine,
} from './count-table';
import { narrowCells } from './leeway';

/** Why a cell is hidden: it is small itself, or it would give a small one away. */
export type HiddenFor = 'small' | 'complementary';

/** What became of a table's cells, in their order; null for a cell that is shown. */
export interface Suppression {
  readonly hidden: readonly (HiddenFor | null)[];
}

/** The cells as they are being hidden. */
interface Draft {
  readonly table: CountTable;
  readonly linesOf: readonly (readonly SumLine[])[];
  readonly hidden: (HiddenFor | null)[];
}

/**
 * Hides small counts, and others so that no small one can be worked out from what is left.
 *
 * First the rule statisticians use by hand: a line with exactly one hidden cell gets a second one. Then every hidden
 * cell must have leeway: other tables with the same published figures in which it differs by at least k − 1. Where it
 * has not, more is hidden, in the end totals too.
 */
export function suppress(table: CountTable, rule: SmallRule): Suppression {
  const draft: Draft = { table, linesOf: linesOfCells(table), hidden: primary(table, rule) };
  hideLoneCells(draft);
  for (;;) {
    const narrow = narrowCells(table, (cell) => draft.hidden[cell] != null, rule.k - 1);
    if (!narrow.some((cell) => hideNear(draft, cell, rule))) return { hidden: draft.hidden };
    hideLoneCells(draft);
  }
}

function primary({ cells, lines }: CountTable, { k, isZeroSensitive }: SmallRule): (HiddenFor | null)[] {
  const hidden: (HiddenFor | null)[] = cells.map(({ value, isHeld }) =>
    isHeld || isSmallCount(value, k) || (isZeroSensitive && value === 0) ? 'small' : null,
  );
  if (!isZeroSensitive) return hidden;
  for (const { total, parts } of lines) {
    const whole = cells[total]?.value ?? 0;
    for (const part of parts)
      if (whole - (cells[part]?.value ?? 0) < k && parts.length > 1) hidden[part] = 'small';
  }
  return hidden;
}

/** Hides a second cell in every line with exactly one, until there is no such line. */
function hideLoneCells(draft: Draft): void {
  const queue = [...draft.table.lines];
  for (let line = queue.shift(); line; line = queue.shift()) {
    if (!isLone(draft, line)) continue;
    const chosen = companionOf(draft, line);
    if (chosen === null) continue;
    draft.hidden[chosen] = 'complementary';
    queue.push(...(draft.linesOf[chosen] ?? []));
  }
}

/** A cell that is known already counts as shown: it tells as much as if it were. */
function isLone({ table, hidden }: Draft, line: SumLine): boolean {
  return membersOf(line).filter((cell) => hidden[cell] && !table.cells[cell]?.isKnown).length === 1;
}

/** A part that mends another line as well, else the smallest part; the total only where there is no part. */
function companionOf(draft: Draft, line: SumLine): number | null {
  const parts = line.parts.filter((cell) => canHide(draft, cell)).sort((a, b) => bySize(draft, a, b));
  const mending = parts.find((cell) =>
    (draft.linesOf[cell] ?? []).some((other) => other !== line && isLone(draft, other)),
  );
  return mending ?? parts[0] ?? (canHide(draft, line.total) ? line.total : null);
}

/** Zero says nothing of how many others there are, so it hides nobody. */
function canHide({ table, hidden }: Draft, cell: number): boolean {
  const found = table.cells[cell];
  return found !== undefined && !hidden[cell] && found.value !== 0 && !found.isKnown;
}

function bySize({ table }: Draft, a: number, b: number): number {
  return (table.cells[a]?.value ?? 0) - (table.cells[b]?.value ?? 0) || a - b;
}

/** Hides one more cell in the lines around a cell without leeway; false when there is none left. */
function hideNear(draft: Draft, cell: number, { k }: SmallRule): boolean {
  const seen = new Set([cell]);
  for (let ring = [cell]; ring.length > 0;) {
    const lines = ring.flatMap((each) => draft.linesOf[each] ?? []);
    const parts = [...new Set(lines.flatMap((line) => line.parts))].filter((each) => canHide(draft, each));
    const totals = [...new Set(lines.map((line) => line.total))].filter((each) => canHide(draft, each));
    const smallest = [parts, totals].map((some) => some.sort((a, b) => bySize(draft, a, b)));
    const roomy = smallest.map((some) => some.find((each) => (draft.table.cells[each]?.value ?? 0) >= k));
    const chosen = roomy[0] ?? smallest[0]?.[0] ?? roomy[1] ?? smallest[1]?.[0];
    if (chosen !== undefined) {
      draft.hidden[chosen] = 'complementary';
      return true;
    }
    const around = [...new Set(lines.flatMap(membersOf))].filter((each) => !seen.has(each));
    around.forEach((each) => seen.add(each));
    ring = around;
  }
  return false;
}
