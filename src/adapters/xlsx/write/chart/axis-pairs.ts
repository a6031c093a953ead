import type { AxisPlan, ChartGroup, ChartPlan } from '../../../../core/model/chart-plan';
import type { Axis } from './axis-xml';
import type { ReferenceCaches } from './reference-cache';

/** The two axes a group is drawn on, and the groups that share them. */
interface AxisPair {
  readonly ids: readonly [number, number];
  readonly groups: readonly ChartGroup[];
  readonly axes: readonly Axis[];
}

const FIRST_IDS = [1001, 1002] as const;
const SECOND_IDS = [1003, 1004] as const;

const isPlane = ({ kind }: ChartGroup) => kind === 'scatter' || kind === 'bubble';
const startsAtZero = ({ kind }: ChartGroup) => kind === 'column' || kind === 'bar' || kind === 'area';

/** The axes of a chart: one pair, and another one for the groups on the secondary axis. */
export function axisPairs(chart: ChartPlan, caches: ReferenceCaches): readonly AxisPair[] {
  const lead = chart.groups.find(({ secondary }) => secondary !== true) ?? chart.groups[0];
  if (lead === undefined) throw new Error(`The chart ${chart.name} has no group of series.`);
  if (chart.groups.some((group) => isPlane(group) !== isPlane(lead))) {
    throw new Error(
      `The chart ${chart.name} has points in a plane over categories, which only Excel could draw.`,
    );
  }
  const first = chart.groups.filter(({ secondary }) => secondary !== true);
  const second = chart.groups.filter(({ secondary }) => secondary === true);
  const pairs: AxisPair[] = [];
  if (first.length > 0) pairs.push(firstPair(chart, lead, first, caches));
  if (second.length === 0) return pairs;
  return [...pairs, { ids: SECOND_IDS, groups: second, axes: secondaryAxes(chart, second, lead, caches) }];
}

function firstPair(
  chart: ChartPlan,
  lead: ChartGroup,
  groups: readonly ChartGroup[],
  caches: ReferenceCaches,
): AxisPair {
  const x = chart.categoryAxis ?? {};
  const y = valuePlan(chart.valueAxis ?? {}, groups, caches);
  const [a, b] = FIRST_IDS;
  const isLying = lead.kind === 'bar';
  const shared = { gridlines: x.gridlines ?? false, hasLine: true } as const;
  const horizontal: Axis = isPlane(lead)
    ? { id: a, crosses: b, kind: 'value', side: 'b', plan: x, labels: 'low', ...shared }
    : {
        id: a,
        crosses: b,
        kind: categoryKind(x),
        side: isLying ? 'l' : 'b',
        plan: x,
        labels: 'low',
        ...shared,
      };
  const vertical: Axis = {
    id: b,
    crosses: a,
    kind: 'value',
    side: isLying ? 'b' : 'l',
    plan: y,
    gridlines: y.gridlines ?? (y.hidden !== true || lead.kind === 'radar'),
    atEnd: isLying && x.reversed === true,
    labels: isPlane(lead) ? 'low' : 'nextTo',
    between: groups.some(({ kind }) => kind !== 'area' && kind !== 'scatter' && kind !== 'bubble'),
    hasLine: isPlane(lead),
  };
  return { ids: FIRST_IDS, groups, axes: [horizontal, vertical] };
}

/** The second value axis at the far side; its categories are those of the first pair and not drawn twice. */
function secondaryAxes(
  chart: ChartPlan,
  groups: readonly ChartGroup[],
  lead: ChartGroup,
  caches: ReferenceCaches,
): readonly Axis[] {
  const [a, b] = SECOND_IDS;
  const isLying = lead.kind === 'bar';
  const x: AxisPlan = { ...chart.categoryAxis, hidden: true };
  const y = valuePlan(chart.secondaryAxis ?? {}, groups, caches);
  const kind = isPlane(lead) ? 'value' : categoryKind(x);
  return [
    { id: a, crosses: b, kind, side: isLying ? 'l' : 'b', plan: x, gridlines: false, labels: 'low' },
    {
      id: b,
      crosses: a,
      kind: 'value',
      side: isLying ? 't' : 'r',
      plan: y,
      gridlines: y.gridlines ?? false,
      atEnd: x.reversed !== true,
      labels: 'nextTo',
      between: groups.some(({ kind }) => kind !== 'area'),
    },
  ];
}

function categoryKind({ isDate }: AxisPlan): 'date' | 'category' {
  return isDate === true ? 'date' : 'category';
}

/** Bars and areas start at zero, even where Excel would cut the axis because the values are close. */
function valuePlan(plan: AxisPlan, groups: readonly ChartGroup[], caches: ReferenceCaches): AxisPlan {
  const format = groups.some(({ grouping }) => grouping === 'percent') ? { numberFormat: '0%' } : {};
  if (plan.min !== undefined || !groups.some(startsAtZero)) return { ...format, ...plan };
  const isNegative = groups.some(({ series }) =>
    series.some(({ values }) => caches.numbers(values).some((number) => number !== null && number < 0)),
  );
  return isNegative ? { ...format, ...plan } : { ...format, ...plan, min: 0 };
}
