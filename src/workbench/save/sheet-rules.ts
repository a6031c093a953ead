import type {
  ComparisonOperator,
  ConditionalFormatPlan,
  ConditionalFormatRule,
  DifferentialStyle,
  ScaleStop,
  ValidationPlan,
  ValidationRule,
} from '../../core/model/plan';
import type { Bag } from '../../emulator/document/bag';
import type { ConditionalFormatState, ValidationState } from '../../emulator/document/state';
import { comparisons, conditionOperators, iconStyles, keyOf, operators } from '../host-words';
import { bare, rangeOf } from './ranges';

type Details = Readonly<Record<string, unknown>>;

const textOf = (value: unknown, usual = ''): string => (typeof value === 'string' ? value : usual);

export function validationPlan(state: ValidationState): ValidationPlan | null {
  const rule = validationRule(state.rule as Readonly<Record<string, Details>>);
  if (!rule) return null;
  const prompt = state.prompt as { readonly title?: string; readonly message?: string } | null;
  const alert = state.errorAlert as Details | null;
  const style = textOf(alert?.['style'], 'Stop').toLowerCase() as 'stop' | 'warning' | 'information';
  return {
    ranges: state.zones.map(rangeOf),
    rule,
    allowBlank: state.ignoreBlanks,
    ...(prompt?.message ? { prompt: { title: prompt.title ?? '', text: prompt.message } } : {}),
    ...(alert?.['message']
      ? { error: { style, title: textOf(alert['title']), text: textOf(alert['message']) } }
      : {}),
  };
}

function validationRule(rule: Readonly<Record<string, Details>>): ValidationRule | null {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || !details) return { type: 'any' };
  const source = textOf(details['source']);
  if (kind === 'list' && source.startsWith('=')) return { type: 'list', formula: bare(source) };
  if (kind === 'list') return { type: 'list', values: source.split(',') };
  if (kind === 'custom') return { type: 'custom', formula: bare(details['formula']) };
  const type = keyOf(comparisons, kind);
  const operator = keyOf(operators, textOf(details['operator']));
  if (!type || !operator) return null;
  const { formula1, formula2 } = details;
  return {
    type,
    operator,
    formula1: operand(formula1),
    ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
  };
}

const operand = (value: unknown): string | number => (typeof value === 'number' ? value : bare(value));

export function conditionalFormatPlan(state: ConditionalFormatState): ConditionalFormatPlan | null {
  const rule = conditions[state.type]?.(state.bag) ?? null;
  if (!rule) return null;
  return { ranges: state.zones.map(rangeOf), rule, ...(state.stopIfTrue ? { stopIfTrue: true } : {}) };
}

interface Criterion {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

const conditions: Readonly<Record<string, (bag: Bag) => ConditionalFormatRule | null>> = {
  Custom: (bag) => {
    const part = bag.child('custom');
    return {
      type: 'formula',
      formula: bare(part.child('rule').get('formula', '')),
      style: differential(part),
    };
  },
  CellValue: (bag) => {
    const part = bag.child('cellValue');
    const rule = part.get<Details>('rule', {});
    const operator: ComparisonOperator | null = keyOf(conditionOperators, textOf(rule['operator']));
    if (!operator) return null;
    const second = rule['formula2'];
    return {
      type: 'cell',
      operator,
      formula1: bare(rule['formula1']),
      ...(second === undefined || second === '' ? {} : { formula2: bare(second) }),
      style: differential(part),
    };
  },
  ColorScale: (bag) => {
    const criteria = bag
      .child('colorScale')
      .get<Readonly<Record<string, Criterion>> | null>('criteria', null);
    const stops = ['minimum', 'midpoint', 'maximum']
      .map((key) => criteria?.[key])
      .filter((stop) => stop !== undefined);
    return stops.length < 2 ? null : { type: 'colorScale', stops: stops.map(scaleStop) };
  },
  DataBar: (bag) => {
    const part = bag.child('dataBar');
    const [min, max] = ['lowerBoundRule', 'upperBoundRule'].map((key) =>
      boundOf(part.get<Criterion | null>(key, null)),
    );
    return {
      type: 'dataBar',
      color: part.child('positiveFormat').get('fillColor', '#638EC6'),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(part.get('showDataBarOnly', false) ? { showValue: false } : {}),
    };
  },
  IconSet: (bag) => {
    const part = bag.child('iconSet');
    const icons = keyOf(iconStyles, part.get('style', ''));
    if (!icons) return null;
    const criteria = part.get<readonly Criterion[]>('criteria', []);
    return {
      type: 'iconSet',
      icons,
      thresholds: criteria.slice(1).map(({ formula }) => Number(bare(formula))),
      ...(part.get('showIconOnly', false) ? { showValue: false } : {}),
      ...(part.get('reverseIconOrder', false) ? { reverse: true } : {}),
    };
  },
};

function scaleStop({ type, formula, color = '#FFFFFF' }: Criterion): ScaleStop {
  if (type === 'LowestValue') return { at: 'min', color };
  if (type === 'HighestValue') return { at: 'max', color };
  const number = Number(bare(formula));
  return { at: type === 'Percentile' || type === 'Percent' ? { percentile: number } : { number }, color };
}

const boundOf = (rule: Criterion | null): number | undefined =>
  rule?.type === 'Number' ? Number(bare(rule.formula)) : undefined;

function differential(part: Bag): DifferentialStyle {
  const format = part.child('format');
  const [font, fill] = [format.child('font'), format.child('fill')];
  const color = font.get<string>('color', '');
  const ground = fill.get<string>('color', '');
  const numberFormat = format.get<string | null>('numberFormat', null);
  return {
    ...(color ? { color } : {}),
    ...(font.get('bold', false) ? { bold: true } : {}),
    ...(font.get('italic', false) ? { italic: true } : {}),
    ...(ground ? { fill: ground } : {}),
    ...(numberFormat ? { numberFormat } : {}),
  };
}
