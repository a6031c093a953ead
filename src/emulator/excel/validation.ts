import { readCell, usedZone } from '../document/cells';
import type { ValidationState } from '../document/state';
import { quoteSheet, subtract, zoneText, intersect, zoneAt, type Zone } from '../document/zones';
import { refuse } from '../engine/errors';
import { passes } from './validation-check';
import { define } from './define';
import type { RangeTarget } from './targets';

const statesAt = ({ sheet, zone }: RangeTarget): ValidationState[] =>
  sheet.validations.filter((state) => state.zones.some((own) => intersect(own, zone)));

/** The one rule of all cells of a range; null when they differ. */
function only(target: RangeTarget): ValidationState | 'none' | 'several' {
  const states = statesAt(target);
  const [first] = states;
  if (!first) return 'none';
  const left = first.zones.reduce<Zone[]>(
    (rest, own) => rest.flatMap((zone) => subtract(zone, own)),
    [target.zone],
  );
  return states.length > 1 || left.length > 0 ? 'several' : first;
}

const typeNames: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber', decimal: 'Decimal', list: 'List', date: 'Date', time: 'Time', textLength: 'TextLength',
  custom: 'Custom',
}; // prettier-ignore

const typeOf = (state: ValidationState): string => typeNames[Object.keys(state.rule)[0] ?? ''] ?? 'None';

const emptyAlert = { message: '', showAlert: true, style: 'Stop', title: '' };
const emptyPrompt = { message: '', showPrompt: true, title: '' };

/** Replaces the rules of the cells, keeping those of cells around. */
function replace({ sheet, zone }: RangeTarget, state: Omit<ValidationState, 'zones'> | null): void {
  if (sheet.protection) throw refuse('AccessDenied');
  for (const other of sheet.validations) other.zones = other.zones.flatMap((own) => subtract(own, zone));
  sheet.validations = sheet.validations.filter((other) => other.zones.length > 0);
  if (state) sheet.validations.push({ ...state, zones: [zone] });
  sheet.stale.add('validations');
}

function change(target: RangeTarget, part: Partial<ValidationState>): void {
  const found = only(target);
  const base =
    typeof found === 'string' ? { rule: {}, ignoreBlanks: true, errorAlert: null, prompt: null } : found;
  replace(target, {
    rule: base.rule,
    ignoreBlanks: base.ignoreBlanks,
    errorAlert: base.errorAlert,
    prompt: base.prompt,
    ...part,
  });
}

/** Ranges in a rule become addresses, and a rule has exactly one kind. */
function readRule(rule: Readonly<Record<string, Record<string, unknown> | null>>): object {
  const kinds = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [kind] = kinds;
  if (kinds.length > 1 || (kind && !(kind[0] in typeNames)))
    throw refuse('InvalidArgument', 'A rule has one kind.');
  if (!kind) return {};
  const [name, details] = kind;
  const read = Object.fromEntries(
    Object.entries(details ?? {}).map(([key, value]) => [key, formulaOf(value)]),
  );
  checkRule(name, read);
  return { [name]: read };
}

function formulaOf(value: unknown): unknown {
  const range = value as RangeTarget | null;
  if (typeof value === 'object' && range !== null && 'sheet' in range)
    return `=${quoteSheet(range.sheet.name)}!${zoneText(range.zone, true)}`;
  return value;
}

/**
 * A literal list has at most 255 characters.
 * https://support.microsoft.com/office/apply-data-validation-to-cells-29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
 */
function checkRule(kind: string, rule: Readonly<Record<string, unknown>>): void {
  const source = rule['source'];
  if (kind === 'list' && typeof source === 'string' && !source.startsWith('=') && source.length > 255)
    throw refuse('InvalidArgument', 'A list of values has at most 255 characters.');
  if (kind === 'list' && (source === undefined || source === '')) throw refuse('InvalidArgument');
  if (kind === 'custom' && !String(rule['formula']).startsWith('=')) throw refuse('InvalidArgument');
  if (
    kind !== 'list' &&
    kind !== 'custom' &&
    (rule['formula1'] === undefined || rule['operator'] === undefined)
  )
    throw refuse('InvalidArgument');
}

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt: title 32, message 255 characters. */
function checkTexts(texts: { readonly title?: string; readonly message?: string }, most: number): object {
  if ((texts.title ?? '').length > 32 || (texts.message ?? '').length > most) throw refuse('InvalidArgument');
  return texts;
}

const read =
  <T>(pick: (state: ValidationState) => T, none: T) =>
  (target: RangeTarget): T | null => {
    const found = only(target);
    if (found === 'several') return null;
    return found === 'none' ? none : pick(found);
  };

/** Cells whose values the rules refuse. */
function invalidZones({ sheet, zone }: RangeTarget): Zone[] {
  const within = intersect(zone, usedZone(sheet, zone, true) ?? zoneAt(zone.top, zone.left));
  const invalid: Zone[] = [];
  for (const state of within ? statesAt({ sheet, zone: within }) : [])
    for (const own of state.zones) {
      const cut = within && intersect(own, within);
      for (let row = cut?.top ?? 1; cut && row <= cut.bottom; row++)
        for (let column = cut.left; column <= cut.right; column++)
          if (!passes(sheet, state, row, column, readCell(sheet, row, column).value))
            invalid.push(zoneAt(row, column));
    }
  return invalid;
}

export const dataValidation = define<Excel.DataValidation, RangeTarget>()({
  get: {
    type: (target) => {
      const found = only(target);
      if (found === 'several') return 'Inconsistent';
      return found === 'none' ? 'None' : typeOf(found);
    },
    rule: read<object>((state) => state.rule, {}),
    ignoreBlanks: read<boolean>((state) => state.ignoreBlanks, true),
    errorAlert: read<object>((state) => state.errorAlert ?? emptyAlert, emptyAlert),
    prompt: read<object>((state) => state.prompt ?? emptyPrompt, emptyPrompt),
    valid: (target) => invalidZones(target).length === 0,
  },
  set: {
    rule: (target, rule: Record<string, Record<string, unknown>>) => change(target, { rule: readRule(rule) }),
    ignoreBlanks: (target, ignoreBlanks: boolean) => change(target, { ignoreBlanks }),
    errorAlert: (target, alert: Excel.DataValidationErrorAlert) =>
      change(target, { errorAlert: { ...emptyAlert, ...checkTexts(alert, 225) } }),
    prompt: (target, prompt: Excel.DataValidationPrompt) =>
      change(target, { prompt: { ...emptyPrompt, ...checkTexts(prompt, 255) } }),
  },
  call: {
    clear: (target) => replace(target, null),
    getInvalidCells: (target) => {
      const zones = invalidZones(target);
      if (zones.length === 0) throw refuse('ItemNotFound');
      return { sheet: target.sheet, zones };
    },
    getInvalidCellsOrNullObject: (target) => {
      const zones = invalidZones(target);
      return zones.length === 0 ? null : { sheet: target.sheet, zones };
    },
  },
});
