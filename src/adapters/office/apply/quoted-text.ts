import type { Address } from '../../../core/model/address';
import type { PlanValue } from '../../../core/model/plan';
import { plannedText, TEXT_FORMAT } from './cell-input';
import type { Task } from './task';
import { task } from './task';
import { setNumberFormat } from './write-styles';

/** A text whose own first character is the mark that Excel takes off a text that is typed. */
export function isQuotedText(value: PlanValue, format: string | undefined): boolean {
  return format === TEXT_FORMAT && plannedText(value)?.startsWith("'") === true;
}

/** Such a text is written while its cell has no format for text: only there the mark is sure to be taken off. */
export function quotedTextTask(sheet: string, { row, column }: Address, value: PlanValue): Task {
  const cell = { top: row, left: column, bottom: row, right: column };
  return task((trip) => {
    const range = trip.range(sheet, cell);
    setNumberFormat(range, 'General');
    range.formulas = [[`'${plannedText(value) ?? ''}`]];
    setNumberFormat(range, TEXT_FORMAT);
  }, 5);
}
