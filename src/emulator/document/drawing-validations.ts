import { gridFormula } from './formulas';
import { cellsOfName, findName } from './names';
import type { Sheet } from './book';
import { gridName } from './sheet-names';
import type { ValidationState } from './state';
import type { Command } from './waiting-looks';
import { parseZone, quoteSheet, splitAddress, zoneText } from './zones';

type Rule = Readonly<Record<string, unknown>>;
interface Criterion {
  readonly type: string;
  readonly values: readonly string[];
  readonly displayStyle?: string;
}

const numberOperators: Readonly<Record<string, string>> = {
  Between: 'isBetween', NotBetween: 'isNotBetween', EqualTo: 'isEqual', NotEqualTo: 'isNotEqual',
  GreaterThan: 'isGreaterThan', LessThan: 'isLessThan', GreaterThanOrEqualTo: 'isGreaterOrEqualTo',
  LessThanOrEqualTo: 'isLessOrEqualTo',
}; // prettier-ignore

const signs: Readonly<Record<string, string>> = {
  EqualTo: '=', NotEqualTo: '<>', GreaterThan: '>', LessThan: '<', GreaterThanOrEqualTo: '>=', LessThanOrEqualTo: '<=',
}; // prettier-ignore

/** Gives the grid the rules it can hold, so that it offers lists and refuses what Excel would refuse. */
export function drawValidations(sheet: Sheet): Command[] {
  const { getters } = sheet.book.grid.model;
  const gone = getters
    .getDataValidationRules(sheet.id)
    .map(({ id }): Command => ['REMOVE_DATA_VALIDATION_RULE', { sheetId: sheet.id, id }]);
  return [...gone, ...sheet.validations.flatMap((state, i) => drawValidation(sheet, state, i))];
}

function drawValidation(sheet: Sheet, state: ValidationState, index: number): Command[] {
  const criterion = criterionOf(sheet, state);
  if (!criterion) return [];
  const { grid } = sheet.book;
  // Rules reach far below the cells that are filled; rows that nobody sees cost seconds.
  for (const zone of state.zones) grid.grow(sheet.id, Math.min(zone.bottom, zone.top + 190), zone.right);
  const zones = state.zones.map((zone) => grid.clip(sheet.id, zone)).filter((zone) => zone !== null);
  const { getRangeDataFromZone } = grid.model.getters;
  const ranges = zones.map((zone) => getRangeDataFromZone(sheet.id, zone));
  const alert = state.errorAlert as { readonly style?: string; readonly showAlert?: boolean } | null;
  const isBlocking = alert?.showAlert !== false && (alert?.style ?? 'Stop') === 'Stop';
  const rule = { id: `${sheet.id} ${String(index)}`, criterion, isBlocking };
  return ranges.length > 0 ? [['ADD_DATA_VALIDATION_RULE', { sheetId: sheet.id, ranges, rule }]] : [];
}

function criterionOf(sheet: Sheet, state: ValidationState): Criterion | null {
  const [[kind, rule] = ['', {}]] = Object.entries(state.rule as Readonly<Record<string, Rule>>);
  const place = { sheet, row: state.zones[0]?.top ?? 0, column: state.zones[0]?.left ?? 0 };
  const translated = (formula: unknown): string => {
    const text = String(formula);
    return text.startsWith('=') ? gridFormula(sheet.book, text, place) : text;
  };
  if (kind === 'list') return listOf(sheet, rule['source']);
  if (kind === 'custom') return { type: 'customFormula', values: [translated(rule['formula'])] };
  const operator = String(rule['operator']);
  if (kind === 'textLength')
    return lengthOf(
      zoneText({ ...place, top: place.row, bottom: place.row, left: place.column, right: place.column }),
      operator,
      rule,
    );
  const type = numberOperators[operator];
  if (!type || kind === '') return null;
  const values = [rule['formula1'], rule['formula2']].filter(
    (value) => value !== undefined && value !== null,
  );
  return { type, values: values.map(translated) };
}

function lengthOf(cell: string, operator: string, rule: Rule): Criterion {
  const [low, high] = [String(rule['formula1']), String(rule['formula2'])].map((text) =>
    text.replace(/^=/, ''),
  );
  const inside = `AND(LEN(${cell})>=${low ?? ''},LEN(${cell})<=${high ?? ''})`;
  const tests: Readonly<Record<string, string>> = { Between: inside, NotBetween: `NOT(${inside})` };
  return {
    type: 'customFormula',
    values: [`=${tests[operator] ?? `LEN(${cell})${signs[operator] ?? '='}${low ?? ''}`}`],
  };
}

/** A list is shown from its values, from a range, or from a name of a range; others the grid cannot offer. */
function listOf(sheet: Sheet, source: unknown): Criterion | null {
  const text = String(source);
  if (!text.startsWith('='))
    return {
      type: 'isValueInList',
      values: text.split(',').map((item) => item.trim()),
      displayStyle: 'arrow',
    };
  const name = findName(sheet.book, text.slice(1), sheet.id) ?? findName(sheet.book, text.slice(1), null);
  const cells = name && cellsOfName(sheet.book, name);
  const address = cells
    ? `${quoteSheet(cells.sheet.gridName)}!${zoneText(cells.zone)}`
    : addressIn(sheet, text);
  return address === null ? null : { type: 'isValueInRange', values: [address], displayStyle: 'arrow' };
}

function addressIn(sheet: Sheet, text: string): string | null {
  const { sheet: on, rest } = splitAddress(text);
  return parseZone(rest) ? `${quoteSheet(on === null ? sheet.gridName : gridName(on))}!${rest}` : null;
}
