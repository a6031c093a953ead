import { cellSince, figureKey, type EarlierFigures } from '../../disclosure/editions';
import { isSmallCount, type CountCell, type CountTable, type SumLine } from '../../disclosure/count-table';
import type { Aggregate } from '../../indicators/aggregate';
import { sumDecimals } from '../../indicators/decimals';
import type { IndicatorDefinition } from '../../indicators/definition';
import type { TrackPoint } from '../../indicators/track';
import type { GroupComparison } from '../breakdowns';
import type { Contribution } from '../contributions';
import type { IndicatorSummary } from '../indicator-summary';
import { groupFigure, restOfGroups } from './protect-breakdown';

/** The partner of all smaller partners together, in the key of a figure. */
export const OTHERS = '*';

/** A count's published figures as one table with every sum between them, and which cell each figure is. */
export interface CountFigures {
  readonly table: CountTable;
  /** Cells of the course's figures by period; several where a figure is a range. */
  readonly actual: ReadonlyMap<string, readonly number[]>;
  /** Cells of the partners' parts: `shares[series][period]`; null for a gap. */
  readonly shares: readonly (readonly (number | null)[])[];
  /** Cells of the groups' figures: `groups[comparison][group]`; null for a group without one. */
  readonly groups: readonly (readonly (number | null)[])[];
}

/** The table behind an indicator's chart, its row in the tables, its partners' parts and its groups. */
export function countFigures(
  { data, standing }: IndicatorSummary,
  contribution: Contribution | undefined,
  comparisons: readonly GroupComparison[],
  earlier: EarlierFigures,
  k: number,
): CountFigures {
  const cells: CountCell[] = [];
  const lines: SumLine[] = [];
  const add = (value: number, key: string | null) => {
    cells.push(key === null ? { value } : cellSince(value, earlier.get(key), k));
    return cells.length - 1;
  };
  const keyOf = (partner: string, period: string) =>
    figureKey({ indicator: data.definition.id, partner, period });
  const addAll = (figure: Aggregate, key: string) =>
    figure.value !== null
      ? [add(figure.value, key)]
      : [figure.low, figure.high].flatMap((bound) => (bound === null ? [] : [add(bound, null)]));

  const actual = new Map<string, readonly number[]>();
  // Not drawn where figures are added up, yet it is the difference of two that are.
  const own = new Map<string, readonly number[]>();
  let before: number | undefined;
  for (const point of standing.track) {
    const { code } = point.period;
    if (!point.actual) continue;
    const shown = addAll(point.actual, keyOf('', code));
    if (isBaseline(data.definition, point, k)) {
      for (const cell of shown)
        cells[cell] = { ...cells[cell], value: cells[cell]?.value ?? 0, isKnown: true };
    }
    actual.set(code, shown);
    const isSame = point.own === point.actual || point.own === null;
    own.set(
      code,
      isSame
        ? shown
        : addAll(point.own, figureKey({ indicator: data.definition.id, partner: '=', period: code })),
    );
    if (!isSame) addLine(lines, cells, [before, own.get(code)?.[0]], shown[0]);
    before = shown[0];
  }
  const shares = (contribution?.shares ?? []).map(({ partner, values }) =>
    values.map((value, i) => {
      const code = contribution?.periods[i]?.code ?? '';
      return value === null ? null : add(value, keyOf(partner ?? OTHERS, code));
    }),
  );
  contribution?.periods.forEach(({ code }, i) => {
    const parts = shares.flatMap((series) => series[i] ?? []);
    const previous = own.get(contribution.periods[i - 1]?.code ?? '')?.[0];
    const whole = own.get(code)?.[0];
    addLine(lines, cells, parts, whole);
    addLine(lines, cells, [previous, ...parts], whole);
  });
  const groups = comparisons.map((comparison) =>
    addGroups({ cells, lines }, comparison, own.get(comparison.period.code)?.[0], earlier, k),
  );
  return { table: { cells, lines }, actual, shares, groups };
}

/** The groups' cells, and the line that leads from them to the whole where they can be parts of it. */
function addGroups(
  { cells, lines }: { readonly cells: CountCell[]; readonly lines: SumLine[] },
  comparison: GroupComparison,
  whole: number | undefined,
  earlier: EarlierFigures,
  k: number,
): (number | null)[] {
  const figures = comparison.groups.map(({ category, figure: { value } }) => {
    if (value === null) return null;
    const key = figureKey(groupFigure(comparison, category, value));
    return cells.push(cellSince(value, earlier.get(key), k)) - 1;
  });
  const rest = whole === undefined ? null : restOfGroups(comparison, cells[whole]?.value ?? 0);
  // Shown nowhere, yet it is what is left when the groups are taken from the whole.
  const parts = [
    ...figures.flatMap((cell) => cell ?? []),
    ...(rest === null ? [] : [addRest(cells, rest, k)]),
  ];
  addLine(lines, cells, parts, whole);
  return figures;
}

function addRest(cells: CountCell[], value: number, k: number): number {
  cells.push(isSmallCount(value, k) ? { value, isHeld: true } : { value });
  return cells.length - 1;
}

/** The figure stands in the tables as the baseline as well, where it is shown. */
function isBaseline(
  { baseline, baselineDate }: IndicatorDefinition,
  { period, actual }: TrackPoint,
  k: number,
): boolean {
  const isOf = baselineDate !== null && baselineDate >= period.start && baselineDate <= period.end;
  return isOf && baseline !== null && !isSmallCount(baseline, k) && actual?.value === baseline;
}

/** Figures that add up are a line, whatever they mean: readers can add, too. */
function addLine(
  lines: SumLine[],
  cells: readonly CountCell[],
  members: readonly (number | undefined)[],
  total: number | undefined,
): void {
  const parts = members.filter((cell) => cell !== undefined);
  if (total === undefined || parts.length === 0 || parts.length < members.length) return;
  const sum = sumDecimals(parts.map((cell) => cells[cell]?.value ?? 0));
  if (sum === cells[total]?.value) lines.push({ parts, total });
}
