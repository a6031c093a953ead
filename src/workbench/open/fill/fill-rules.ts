import { Bag } from '../../../emulator/document/bag';
import type { Sheet } from '../../../emulator/document/book';
import type { CellLook } from '../../../emulator/document/style';
import { parseZone, type Zone } from '../../../emulator/document/zones';
import { comparisons, conditionOperators, iconStyles, operators } from '../../host-words';
import type { ColorReader } from '../parts/colors';
import { all, attributeOf, child, isOn, numberOf } from '../parts/parts';

const zonesOf = (text: string): Zone[] =>
  text
    .split(/\s+/)
    .map(parseZone)
    .filter((zone) => zone !== null);

const textOf = (parent: Element, name: string): string => all(parent, name)[0]?.textContent?.trim() ?? '';

/** Validation as the file has it, also that of the extension for lists on other sheets. */
export function fillValidations(sheet: Sheet, part: Element): void {
  for (const rule of all(part, 'dataValidation')) {
    const zones = zonesOf(rule.getAttribute('sqref') ?? textOf(rule, 'sqref'));
    const read = ruleOf(rule);
    if (zones.length === 0 || !read) continue;
    sheet.validations.push({
      zones,
      rule: read,
      ignoreBlanks: isOn(rule.getAttribute('allowBlank')),
      errorAlert: {
        showAlert: isOn(rule.getAttribute('showErrorMessage')),
        style: capital(rule.getAttribute('errorStyle') ?? 'stop'),
        title: rule.getAttribute('errorTitle') ?? '',
        message: rule.getAttribute('error') ?? '',
      },
      prompt: isOn(rule.getAttribute('showInputMessage'))
        ? {
            showPrompt: true,
            title: rule.getAttribute('promptTitle') ?? '',
            message: rule.getAttribute('prompt') ?? '',
          }
        : null,
    });
  }
  sheet.stale.add('validations');
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function ruleOf(rule: Element): object | null {
  const type = rule.getAttribute('type') ?? 'none';
  const first = textOf(rule, 'formula1');
  if (type === 'list')
    return {
      list: { inCellDropDown: true, source: /^".*"$/s.test(first) ? first.slice(1, -1) : `=${first}` },
    };
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  if (type === 'none') return {};
  const kind = comparisons[type as keyof typeof comparisons];
  if (!kind) return null;
  const operator = operators[(rule.getAttribute('operator') ?? 'between') as keyof typeof operators];
  const second = textOf(rule, 'formula2');
  return {
    [kind]: { operator, formula1: operand(first), ...(second === '' ? {} : { formula2: operand(second) }) },
  };
}

const operand = (text: string): string | number =>
  text !== '' && !Number.isNaN(Number(text)) ? Number(text) : `=${text}`;

/** Conditional formats, in the file's order of priority. */
export function fillConditionalFormats(
  sheet: Sheet,
  part: Element,
  differences: readonly CellLook[],
  color: ColorReader,
): void {
  const found = all(part, 'conditionalFormatting').flatMap((format) =>
    [...format.children]
      .filter((rule) => rule.localName === 'cfRule')
      .map((rule) => ({ rule, zones: zonesOf(format.getAttribute('sqref') ?? textOf(format, 'sqref')) })),
  );
  const byPriority = (a: { rule: Element }, b: { rule: Element }): number =>
    (numberOf(a.rule, 'priority') ?? 0) - (numberOf(b.rule, 'priority') ?? 0);
  for (const { rule, zones } of found.sort(byPriority)) {
    const fill = fillers[rule.getAttribute('type') ?? ''];
    if (!fill || zones.length === 0) continue;
    const bag = new Bag(() => sheet.stale.add('conditionalFormats'));
    const type = fill(bag, rule, differences[numberOf(rule, 'dxfId') ?? -1] ?? {}, color);
    const stopIfTrue = isOn(rule.getAttribute('stopIfTrue'));
    sheet.conditionalFormats.push({
      id: sheet.book.newId('conditionalFormat'),
      type,
      zones,
      stopIfTrue,
      bag,
    });
  }
  sheet.stale.add('conditionalFormats');
}

type Fill = (bag: Bag, rule: Element, look: CellLook, color: ColorReader) => string;

const formulas = (rule: Element): string[] =>
  all(rule, 'formula').map((formula) => `=${formula.textContent ?? ''}`);

const fillers: Readonly<Record<string, Fill>> = {
  expression: (bag, rule, look) => {
    bag
      .child('custom')
      .child('rule')
      .set('formula', formulas(rule)[0] ?? '');
    paint(bag.child('custom'), look);
    return 'Custom';
  },
  cellIs: (bag, rule, look) => {
    const [formula1, formula2] = formulas(rule);
    const operator = conditionOperators[rule.getAttribute('operator') as keyof typeof operators];
    bag
      .child('cellValue')
      .set('rule', { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) });
    paint(bag.child('cellValue'), look);
    return 'CellValue';
  },
  colorScale: (bag, rule, _, color) => {
    const points = all(rule, 'cfvo').map(threshold);
    const colors = all(rule, 'color').map((element) => color(element) ?? '#FFFFFF');
    const stops = points.map((point, i) => ({ ...point, color: colors[i] }));
    const [minimum, middle, maximum = middle] = stops;
    bag
      .child('colorScale')
      .set('criteria', { minimum, maximum, ...(stops.length > 2 ? { midpoint: middle } : {}) });
    return 'ColorScale';
  },
  dataBar: (bag, rule, _, color) => {
    const [lower, upper] = all(rule, 'cfvo').map(threshold);
    const part = bag.child('dataBar');
    part.set('lowerBoundRule', lower);
    part.set('upperBoundRule', upper);
    part.set('showDataBarOnly', all(rule, 'dataBar')[0]?.getAttribute('showValue') === '0');
    part.child('positiveFormat').set('fillColor', color(all(rule, 'color')[0] ?? null) ?? '#638EC6');
    return 'DataBar';
  },
  iconSet: (bag, rule) => {
    const set = all(rule, 'iconSet')[0];
    const part = bag.child('iconSet');
    const word = set?.getAttribute('iconSet') ?? '3TrafficLights1';
    part.set('style', iconStyles[word as keyof typeof iconStyles] ?? 'ThreeTrafficLights1');
    part.set('reverseIconOrder', isOn(set?.getAttribute('reverse')));
    part.set('showIconOnly', set?.getAttribute('showValue') === '0');
    const criteria = all(rule, 'cfvo').map((point) => ({
      ...threshold(point),
      operator: 'GreaterThanOrEqual',
    }));
    part.set('criteria', [{}, ...criteria.slice(1)]);
    return 'IconSet';
  },
};

const types: Readonly<Record<string, string>> = {
  min: 'LowestValue', max: 'HighestValue', num: 'Number', percent: 'Percent', percentile: 'Percentile',
  formula: 'Formula', autoMin: 'Automatic', autoMax: 'Automatic',
}; // prettier-ignore

const threshold = (point: Element): { readonly type: string; readonly formula?: string } => {
  const type = types[point.getAttribute('type') ?? ''] ?? 'Automatic';
  const value = attributeOf(point, 'val') || (child(point, 'f')?.textContent ?? '');
  return value === '' ? { type } : { type, formula: `=${value}` };
};

function paint(part: Bag, look: CellLook): void {
  const format = part.child('format');
  if (look.fill !== undefined) format.child('fill').set('color', look.fill);
  if (look.color !== undefined) format.child('font').set('color', look.color);
  if (look.bold) format.child('font').set('bold', true);
  if (look.italic) format.child('font').set('italic', true);
}
