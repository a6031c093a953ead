import type {
  ComparisonOperator,
  ConditionalFormatPlan,
  ConditionalFormatRule,
  DifferentialStyle,
  ScaleStop,
} from '../../../core/model/plan';
import type { Task } from './task';
import { task } from './task';

type RuleOf<T extends ConditionalFormatRule['type']> = Extract<ConditionalFormatRule, { type: T }>;

const operators = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThan: 'LessThan',
  lessThanOrEqual: 'LessThanOrEqual',
} as const satisfies Record<ComparisonOperator, string>;

const iconSets = {
  '3TrafficLights1': 'ThreeTrafficLights1',
  '3Symbols2': 'ThreeSymbols2',
  '3Arrows': 'ThreeArrows',
  '4Rating': 'FourRating',
  '5Rating': 'FiveRating',
} as const;

/** Earlier ones win over later ones. Excel puts what is added before what is there: the last comes first. */
export function conditionalFormatTasks(sheet: string, formats: readonly ConditionalFormatPlan[]): Task[] {
  return [...formats]
    .reverse()
    .map((format) => task((trip) => add(trip.areas(sheet, format.ranges), format), 6, 600));
}

function add({ conditionalFormats }: Excel.Range | Excel.RangeAreas, plan: ConditionalFormatPlan): void {
  const added = addRule(conditionalFormats, plan.rule);
  if (plan.stopIfTrue !== undefined) added.stopIfTrue = plan.stopIfTrue;
}

function addRule(
  to: Excel.ConditionalFormatCollection,
  rule: ConditionalFormatRule,
): Excel.ConditionalFormat {
  switch (rule.type) {
    case 'cell': {
      const added = to.add('CellValue');
      const { operator, formula1, formula2 } = rule;
      added.cellValue.rule = {
        operator: operators[operator],
        formula1: `=${formula1}`,
        ...(formula2 !== undefined && { formula2: `=${formula2}` }),
      };
      setLook(added.cellValue.format, rule.style);
      return added;
    }
    case 'formula': {
      const added = to.add('Custom');
      added.custom.rule.formula = `=${rule.formula}`;
      setLook(added.custom.format, rule.style);
      return added;
    }
    case 'colorScale': {
      const added = to.add('ColorScale');
      added.colorScale.criteria = colorCriteria(rule.stops);
      return added;
    }
    case 'dataBar': {
      const added = to.add('DataBar');
      setDataBar(added.dataBar, rule);
      return added;
    }
    case 'iconSet': {
      const added = to.add('IconSet');
      setIcons(added.iconSet, rule);
      return added;
    }
  }
}

function setLook(format: Excel.ConditionalRangeFormat, style: DifferentialStyle): void {
  if (style.color !== undefined) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.numberFormat !== undefined) format.numberFormat = style.numberFormat;
}

function colorCriteria(stops: readonly ScaleStop[]): Excel.ConditionalColorScaleCriteria {
  const [low, middle, high] = stops.length === 2 ? [stops[0], undefined, stops[1]] : stops;
  if (low === undefined || high === undefined) throw new Error('A colour scale has two or three stops.');
  return {
    minimum: criterion(low, 'LowestValue'),
    ...(middle !== undefined && { midpoint: criterion(middle, 'LowestValue') }),
    maximum: criterion(high, 'HighestValue'),
  };
}

function criterion(
  { at, color }: ScaleStop,
  end: 'LowestValue' | 'HighestValue',
): Excel.ConditionalColorScaleCriterion {
  if (typeof at === 'string') return { type: end, color };
  return 'number' in at
    ? { type: 'Number', formula: String(at.number), color }
    : { type: 'Percentile', formula: String(at.percentile), color };
}

function setDataBar(bar: Excel.DataBarConditionalFormat, rule: RuleOf<'dataBar'>): void {
  bar.positiveFormat.fillColor = rule.color;
  bar.positiveFormat.gradientFill = false;
  if (rule.min !== undefined) bar.lowerBoundRule = { type: 'Number', formula: String(rule.min) };
  if (rule.max !== undefined) bar.upperBoundRule = { type: 'Number', formula: String(rule.max) };
  if (rule.showValue === false) bar.showDataBarOnly = true;
}

/** The first icon begins at the lowest value. */
function setIcons(set: Excel.IconSetConditionalFormat, rule: RuleOf<'iconSet'>): void {
  set.style = iconSets[rule.icons];
  set.criteria = [
    { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '0' },
    ...rule.thresholds.map((threshold) => ({
      type: 'Number' as const,
      operator: 'GreaterThanOrEqual' as const,
      formula: String(threshold),
    })),
  ];
  if (rule.showValue === false) set.showIconOnly = true;
  if (rule.reverse === true) set.reverseIconOrder = true;
}
