import type { Range } from '../../../core/model/address';
import type { UndoStep } from '../../../core/model/receipt';
import { parseHostAddress } from '../read/host-address';
import type { Errand, Trip } from '../session';
import type { SheetContents } from '../apply/inspect';
import { queueContents } from '../apply/inspect';
import { sheetCells } from '../apply/sheet-cells';
import { queueRule, type RuleRead } from '../apply/read-rules';
import { partOf } from '../apply/write-parts';

/** How the workbook stands where a receipt's steps changed it. */
export interface StateNow {
  readonly sheets: readonly string[];
  readonly locked: ReadonlyMap<string, Excel.WorksheetProtectionOptions>;
  /** In the order of the steps. */
  readonly steps: readonly StepNow[];
}

export interface StepNow {
  readonly formulas?: readonly (readonly unknown[])[];
  /** Formulas where the sheet's content was before it was replaced, when they are asked for. */
  readonly formulasBefore?: readonly (readonly unknown[])[];
  /** Number formats of cells that were set, in the order of their formulas. */
  readonly formats?: readonly (readonly unknown[])[];
  /** Around the sheet's filled cells; null when there are none. */
  readonly used?: Range | null;
  readonly contents?: SheetContents;
  /** A name's formula or a part's text; null when it is not there. */
  readonly text?: string | null;
  readonly ids?: readonly string[];
  /** The rules of ranges that were given some, in their order. */
  readonly rules?: readonly RuleRead[];
}

/**
 * Asks how things stand; sheets that are gone are no obstacle.
 *
 * @param withBefore asks for what stands where a replaced sheet's content was, too.
 */
export function stateErrand(steps: readonly UndoStep[], withBefore = false): Errand<StateNow> {
  return (trip) => {
    const sheets = trip.workbook.worksheets.load(
      'items/name,items/protection/protected,items/protection/options',
    );
    const now = steps.map((step) => queueStep(trip, step, withBefore));
    return () => ({
      sheets: sheets.items.map(({ name }) => name),
      locked: new Map(
        sheets.items
          .filter(({ protection }) => protection.protected)
          .map(({ name, protection }) => [name, protection.options]),
      ),
      steps: now.map((pickUp) => pickUp()),
    });
  };
}

function queueStep(trip: Trip, step: UndoStep, withBefore: boolean): () => StepNow {
  switch (step.kind) {
    case 'sheet-added':
    case 'sheet-replaced':
      return queueSheet(trip, step, withBefore);
    case 'cells-set': {
      const sheet = sheetOrNull(trip, step.sheet);
      const range = rangeOf(sheet, step.written.range).load('formulas,numberFormat');
      return () => (sheet.isNullObject ? {} : { formulas: range.formulas, formats: range.numberFormat });
    }
    case 'name-set':
      return queueName(trip, step.name);
    case 'name-removed':
      return queueName(trip, step.before);
    case 'part-set':
      return queuePart(trip, step.namespace);
    case 'part-removed':
      return queuePart(trip, step.before.namespace);
    case 'formats-added': {
      const sheet = sheetOrNull(trip, step.sheet);
      const { conditionalFormats } = sheet.getRange().untrack();
      conditionalFormats.load('items/id');
      return () => (sheet.isNullObject ? {} : { ids: conditionalFormats.items.map(({ id }) => id) });
    }
    case 'notes-added': {
      const comments = trip.workbook.comments.load('items/id');
      return () => ({ ids: comments.items.map(({ id }) => id) });
    }
    case 'validations-set':
      return queueRules(trip, step);
    case 'sheet-removed':
    case 'properties-set':
      return () => ({});
  }
}

function queueSheet(
  trip: Trip,
  step: Extract<UndoStep, { kind: 'sheet-added' | 'sheet-replaced' }>,
  withBefore: boolean,
): () => StepNow {
  const sheet = sheetOrNull(trip, step.sheet);
  const written = rangeOf(sheet, step.written.range).load('formulas');
  const range = withBefore && step.kind === 'sheet-replaced' ? sheetCells(step.before).range : null;
  const before = range && rangeOf(sheet, range).load('formulas');
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address');
  const contents = step.kind === 'sheet-replaced' ? queueContents(sheet) : null;
  return () =>
    sheet.isNullObject
      ? {}
      : {
          formulas: written.formulas,
          used: used.isNullObject ? null : (parseHostAddress(used.address)?.range ?? null),
          ...(before && { formulasBefore: before.formulas }),
          ...(contents && { contents: contents() }),
        };
}

function sheetOrNull(trip: Trip, name: string): Excel.Worksheet {
  return trip.workbook.worksheets.getItemOrNullObject(name).load('name');
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1).untrack();
}

function queueRules(
  trip: Trip,
  { sheet, ranges }: Extract<UndoStep, { kind: 'validations-set' }>,
): () => StepNow {
  const found = sheetOrNull(trip, sheet);
  const rules = ranges.map((range) => queueRule(rangeOf(found, range), range));
  return () => (found.isNullObject ? {} : { rules: rules.map((pickUp) => pickUp()) });
}

function queueName(
  trip: Trip,
  { name, sheet }: { readonly name: string; readonly sheet?: string },
): () => StepNow {
  const names = sheet === undefined ? trip.workbook.names : sheetOrNull(trip, sheet).names;
  const item = names.getItemOrNullObject(name).load('formula');
  return () => ({ text: item.isNullObject ? null : String(item.formula).replace(/^=/, '') });
}

function queuePart(trip: Trip, namespace: string): () => StepNow {
  const part = partOf(trip, namespace).load('id');
  const xml = part.getXml();
  return () => ({ text: part.isNullObject ? null : xml.value });
}
