import type { Bag } from './bag';
import { gridFormula } from './formulas';
import type { Sheet } from './book';
import type { ConditionalFormatState } from './state';
import type { Command } from './waiting-looks';

type Rule = Readonly<Record<string, unknown>>;

const operators: Readonly<Record<string, string>> = {
  Between: 'isBetween', NotBetween: 'isNotBetween', EqualTo: 'isEqual', NotEqualTo: 'isNotEqual',
  GreaterThan: 'isGreaterThan', LessThan: 'isLessThan', GreaterThanOrEqual: 'isGreaterOrEqualTo',
  LessThanOrEqual: 'isLessOrEqualTo', Contains: 'containsText', NotContains: 'notContainsText',
  BeginsWith: 'beginsWithText', EndsWith: 'endsWithText',
}; // prettier-ignore

/** Draws conditional formats as near to Excel's as the grid can. */
export function drawConditionalFormats(sheet: Sheet): Command[] {
  const { grid } = sheet.book;
  const { getters } = grid.model;
  const gone = getters
    .getConditionalFormats(sheet.id)
    .map(({ id }): Command => ['REMOVE_CONDITIONAL_FORMAT', { sheetId: sheet.id, id }]);
  const added = sheet.conditionalFormats.flatMap((state): Command[] => {
    const rule = ruleOf(sheet, state);
    const zones = state.zones.map((zone) => grid.clip(sheet.id, zone)).filter((zone) => zone !== null);
    if (!rule || zones.length === 0) return [];
    const ranges = zones.map((zone) => getters.getRangeDataFromZone(sheet.id, zone));
    const cf = { id: state.id, rule, stopIfTrue: state.stopIfTrue };
    return [['ADD_CONDITIONAL_FORMAT', { sheetId: sheet.id, ranges, cf }]];
  });
  return [...gone, ...added];
}

function ruleOf(sheet: Sheet, state: ConditionalFormatState): object | null {
  const translated = (formula: unknown): string => {
    const [zone] = state.zones;
    return gridFormula(sheet.book, String(formula), { sheet, row: zone?.top ?? 0, column: zone?.left ?? 0 });
  };
  switch (state.type) {
    case 'Custom': {
      const custom = state.bag.child('custom');
      const formula =
        custom.child('rule').get('formula', '') || custom.get<{ formula?: string }>('rule', {}).formula;
      return formula ? cellRule('customFormula', [translated(formula)], custom) : null;
    }
    case 'CellValue':
      return comparison(state.bag.child('cellValue'), translated);
    case 'ContainsText':
      return comparison(state.bag.child('textComparison'), String);
    case 'ColorScale':
      return colorScale(state.bag.child('colorScale'));
    case 'DataBar':
      return {
        type: 'DataBarRule',
        color: colorNumber(state.bag.child('dataBar').child('positiveFormat').get('fillColor', '#638EC6')),
      };
    case 'IconSet':
      return iconSet();
    default:
      return null;
  }
}

function comparison(part: Bag, translated: (formula: unknown) => string): object | null {
  const rule = part.get<Rule>('rule', {});
  const operator = operators[String(rule['operator'])];
  const values = [rule['formula1'] ?? rule['text'], rule['formula2']].filter(
    (value) => value !== undefined && value !== null && value !== '',
  );
  return operator ? cellRule(operator, values.map(translated), part) : null;
}

function cellRule(operator: string, values: readonly string[], part: Bag): object {
  const format = part.child('format');
  const font = format.child('font');
  const style: Record<string, unknown> = {};
  const set = (key: string, value: unknown): void => {
    if (value !== null && value !== undefined && value !== '') style[key] = value;
  };
  set('fillColor', format.child('fill').get('color', null));
  set('textColor', font.get('color', null));
  set('bold', font.get('bold', null));
  set('italic', font.get('italic', null));
  return { type: 'CellIsRule', operator, values, style };
}

const colorNumber = (color: string): number => Number.parseInt(color.replace('#', ''), 16);

interface Stop {
  readonly type: string;
  readonly formula?: string | null;
  readonly color: string;
}

const thresholds: Readonly<Record<string, string>> = {
  Number: 'number',
  Percent: 'percentage',
  Percentile: 'percentile',
  Formula: 'formula',
};

function colorScale(part: Bag): object | null {
  const criteria = part.get<{ minimum: Stop; midpoint?: Stop | null; maximum: Stop } | null>(
    'criteria',
    null,
  );
  if (!criteria) return null;
  const stop = ({ type, formula, color }: Stop): object => {
    const kind = thresholds[type];
    return {
      color: colorNumber(color),
      ...(kind ? { type: kind, value: String(formula) } : { type: 'value' }),
    };
  };
  return {
    type: 'ColorScaleRule',
    minimum: stop(criteria.minimum),
    maximum: stop(criteria.maximum),
    ...(criteria.midpoint ? { midpoint: stop(criteria.midpoint) } : {}),
  };
}

/** The grid knows sets of three; thirds stand for Excel's thresholds. */
function iconSet(): object {
  const point = (value: string): object => ({ type: 'percentage', value, operator: 'ge' });
  return {
    type: 'IconSetRule',
    icons: { upper: 'dotGood', middle: 'dotNeutral', lower: 'dotBad' },
    upperInflectionPoint: point('67'),
    lowerInflectionPoint: point('33'),
  };
}
