import { Bag } from '../document/bag';
import type { Sheet } from '../document/book';
import type { ConditionalFormatState } from '../document/state';
import { intersect, subtract } from '../document/zones';
import { refuse } from '../engine/errors';
import { bagType, define } from './define';
import type { RangeTarget } from './targets';

interface FormatTarget {
  readonly sheet: Sheet;
  readonly state: ConditionalFormatState;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformattype */
const kinds: Readonly<Record<string, string>> = {
  Custom: 'custom', DataBar: 'dataBar', ColorScale: 'colorScale', IconSet: 'iconSet', TopBottom: 'topBottom',
  PresetCriteria: 'preset', ContainsText: 'textComparison', CellValue: 'cellValue',
}; // prettier-ignore

const part =
  (kind: string) =>
  ({ state }: FormatTarget): Bag => {
    if (kinds[state.type] !== kind)
      throw refuse('InvalidOperation', `The conditional format is of type ${state.type}.`);
    return state.bag.child(kind);
  };

const partOrNull =
  (kind: string) =>
  ({ state }: FormatTarget): Bag | null =>
    kinds[state.type] === kind ? state.bag.child(kind) : null;

export const conditionalFormat = define<Excel.ConditionalFormat, FormatTarget>()({
  get: {
    id: ({ state }) => state.id,
    type: ({ state }) => state.type,
    priority: ({ sheet, state }) => sheet.conditionalFormats.indexOf(state),
    stopIfTrue: ({ state }) => state.stopIfTrue,
  },
  set: {
    stopIfTrue: ({ sheet, state }, value: boolean) => {
      state.stopIfTrue = value;
      sheet.stale.add('conditionalFormats');
    },
    priority: ({ sheet, state }, priority: number) => {
      const others = sheet.conditionalFormats.filter((other) => other !== state);
      others.splice(priority, 0, state);
      sheet.conditionalFormats = others;
      sheet.stale.add('conditionalFormats');
    },
  },
  go: {
    cellValue: part('cellValue'),
    cellValueOrNullObject: partOrNull('cellValue'),
    colorScale: part('colorScale'),
    colorScaleOrNullObject: partOrNull('colorScale'),
    custom: part('custom'),
    customOrNullObject: partOrNull('custom'),
    dataBar: part('dataBar'),
    dataBarOrNullObject: partOrNull('dataBar'),
    iconSet: part('iconSet'),
    iconSetOrNullObject: partOrNull('iconSet'),
    preset: part('preset'),
    presetOrNullObject: partOrNull('preset'),
    textComparison: part('textComparison'),
    textComparisonOrNullObject: partOrNull('textComparison'),
    topBottom: part('topBottom'),
    topBottomOrNullObject: partOrNull('topBottom'),
  },
  call: {
    delete: ({ sheet, state }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== state);
      sheet.stale.add('conditionalFormats');
    },
    getRange: ({ sheet, state }) => {
      if (state.zones.length !== 1) throw refuse('InvalidOperation', 'The format covers several ranges.');
      return { sheet, zone: state.zones[0] };
    },
    getRangeOrNullObject: ({ sheet, state }) =>
      state.zones.length === 1 ? { sheet, zone: state.zones[0] } : null,
    getRanges: ({ sheet, state }) => ({ sheet, zones: state.zones }),
    changeRuleToCustom: (target, formula: string) => change(target, 'Custom', { formula }),
    changeRuleToCellValue: (target, rule: object) => change(target, 'CellValue', rule),
  },
});

function change({ sheet, state }: FormatTarget, type: string, rule: object): void {
  state.bag.child(kinds[type] ?? '').set('rule', rule);
  Object.assign(state, { type });
  sheet.stale.add('conditionalFormats');
}

const at = ({ sheet, zone }: RangeTarget): FormatTarget[] =>
  sheet.conditionalFormats
    .filter((state) => state.zones.some((own) => intersect(own, zone)))
    .map((state) => ({ sheet, state }));

const byId = (target: RangeTarget, id: string): FormatTarget | null =>
  at(target).find(({ state }) => state.id === id) ?? null;

export const conditionalFormats = define<Excel.ConditionalFormatCollection, RangeTarget>()({
  items: at,
  item: (target, id: string) => {
    const found = byId(target, id);
    if (!found) throw refuse('ItemNotFound');
    return found;
  },
  call: {
    add: ({ sheet, zone }, type: string) => {
      if (!(type in kinds)) throw refuse('InvalidArgument', `${type} is no type of conditional format.`);
      if (sheet.protection) throw refuse('AccessDenied');
      const state: ConditionalFormatState = {
        id: sheet.book.newId('conditionalFormat'),
        type,
        zones: [zone],
        stopIfTrue: false,
        bag: new Bag(() => sheet.stale.add('conditionalFormats')),
      };
      // The newest has the highest priority.
      sheet.conditionalFormats.unshift(state);
      sheet.stale.add('conditionalFormats');
      return { sheet, state };
    },
    clearAll: ({ sheet, zone }) => {
      for (const state of sheet.conditionalFormats)
        state.zones = state.zones.flatMap((own) => subtract(own, zone));
      sheet.conditionalFormats = sheet.conditionalFormats.filter((state) => state.zones.length > 0);
      sheet.stale.add('conditionalFormats');
    },
    getCount: (target) => at(target).length,
    getItemAt: (target, index: number) => at(target)[index] ?? null,
    getItemOrNullObject: byId,
  },
});

const ruleOf = { rule: {} };

/** The parts of conditional formats: Excel keeps and gives back what is set. */
export const conditionalFormatTypes = {
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormats,
  CustomConditionalFormat: bagType<Excel.CustomConditionalFormat>({}, ['format', 'rule']),
  ConditionalFormatRule: bagType<Excel.ConditionalFormatRule>({
    formula: '',
    formulaLocal: '',
    formulaR1C1: '',
  }),
  CellValueConditionalFormat: bagType<Excel.CellValueConditionalFormat>(ruleOf, ['format']),
  TextConditionalFormat: bagType<Excel.TextConditionalFormat>(ruleOf, ['format']),
  TopBottomConditionalFormat: bagType<Excel.TopBottomConditionalFormat>(ruleOf, ['format']),
  PresetCriteriaConditionalFormat: bagType<Excel.PresetCriteriaConditionalFormat>(ruleOf, ['format']),
  ColorScaleConditionalFormat: bagType<Excel.ColorScaleConditionalFormat>({ criteria: null }, [], {
    get: {
      threeColorScale: (bag) => Boolean(bag.get<{ midpoint?: object } | null>('criteria', null)?.midpoint),
    },
  }),
  IconSetConditionalFormat: bagType<Excel.IconSetConditionalFormat>({
    criteria: [],
    reverseIconOrder: false,
    showIconOnly: false,
    style: 'ThreeTrafficLights1',
  }),
  DataBarConditionalFormat: bagType<Excel.DataBarConditionalFormat>(
    {
      axisColor: '#000000',
      axisFormat: 'Automatic',
      barDirection: 'Context',
      lowerBoundRule: { type: 'Automatic' },
      upperBoundRule: { type: 'Automatic' },
      showDataBarOnly: false,
    },
    ['negativeFormat', 'positiveFormat'],
  ),
  ConditionalDataBarPositiveFormat: bagType<Excel.ConditionalDataBarPositiveFormat>({
    borderColor: '',
    fillColor: '#638EC6',
    gradientFill: true,
  }),
  ConditionalDataBarNegativeFormat: bagType<Excel.ConditionalDataBarNegativeFormat>({
    borderColor: '',
    fillColor: '#FF0000',
    matchPositiveBorderColor: false,
    matchPositiveFillColor: false,
  }),
  ConditionalRangeFormat: bagType<Excel.ConditionalRangeFormat>({ numberFormat: null }, [
    'fill',
    'font',
    'borders',
  ]),
  ConditionalRangeFont: bagType<Excel.ConditionalRangeFont>(
    { bold: null, color: null, italic: null, strikethrough: null, underline: 'None' },
    [],
    { call: { clear: (bag) => bag.clear() } },
  ),
  ConditionalRangeFill: bagType<Excel.ConditionalRangeFill>({ color: '' }, [], {
    call: { clear: (bag) => bag.clear() },
  }),
  ConditionalRangeBorder: bagType<Excel.ConditionalRangeBorder>({
    color: '#000000',
    sideIndex: null,
    style: 'None',
  }),
  ConditionalRangeBorderCollection: bagType<Excel.ConditionalRangeBorderCollection>(
    { count: 4 },
    ['bottom', 'left', 'right', 'top'],
    {
      items: (bag) => ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'].map((side) => bag.child(side)),
      item: (bag, side: string) => bag.child(side),
      call: {
        getItemAt: (bag, index: number) =>
          bag.child(['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'][index] ?? ''),
      },
    },
  ),
};
