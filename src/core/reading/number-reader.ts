import type { ColumnType } from '../templates/template';
import type { CellReader, Reading } from './cell-reader';
import { changed, problem } from './cell-reader';
import type { NumberMarks } from './number-marks';
import { readNumber, scale } from './numbers';
import type { ValueNote } from './table';
import type { Unit } from './units';

/**
 * Reads numbers with the column's marks; `unit` is what the heading says and multiplies values without a unit.
 *
 * @param isMultiplied whether it multiplies numbers too whose format already divides them.
 */
export function numberReader(
  type: Extract<ColumnType, { kind: 'integer' | 'decimal' | 'money' | 'percent' | 'year' }>,
  marks: NumberMarks,
  unit: Unit | null,
  isMultiplied = false,
): CellReader {
  const factor = type.kind === 'percent' || type.kind === 'year' ? 1 : (unit?.factor ?? 1);
  const isWhole = type.kind === 'integer' || type.kind === 'year';
  // A share that is shown as 45 % is 45, whatever is stored; amounts and counts have no such format.
  const takesPercent = type.kind === 'percent' || type.kind === 'decimal';
  const checked = (value: number, raw: string, changes: readonly string[]): Reading =>
    isWhole && !Number.isInteger(value) ? problem('not-whole', raw) : changed(value, raw, changes);

  return {
    text(text) {
      const reading = readNumber(type.kind === 'year' ? text.replace(/^(?:år|year)\s+/i, '') : text, marks);
      if (reading.problem) return problem(reading.problem, text);
      const own = reading.unit?.factor !== undefined || reading.unit?.currency !== undefined;
      const by = own || reading.unit?.isPercent ? 1 : factor;
      const changes = by === 1 ? reading.changes : [...reading.changes, `multiplier-${by}`];
      const value = reading.value === null ? null : scale(reading.value, by);
      if (value !== null && isWhole && !Number.isInteger(value)) return problem('not-whole', text);
      if (reading.flag === undefined && changes.length === 0 && String(value) === text) return { value };
      const note: ValueNote = {
        raw: text,
        changes,
        ...(reading.flag ? { flag: reading.flag } : {}),
        ...(reading.bounds
          ? { bounds: [scale(reading.bounds[0], by), scale(reading.bounds[1], by)] as const }
          : {}),
      };
      return { value, note };
    },
    number(number, format) {
      if (format.isPercent && takesPercent) return changed(scale(number, 100), String(number), ['percent']);
      const isAsShown = (format.isScaled && !isMultiplied) || format.isPercent;
      if (factor === 1 || isAsShown) return checked(number, String(number), []);
      return checked(scale(number, factor), String(number), [`multiplier-${factor}`]);
    },
    date: (iso) =>
      type.kind === 'year' && /^\d{4}-/.test(iso)
        ? changed(Number(iso.slice(0, 4)), iso, ['year-of-date'])
        : problem('not-a-number', iso),
    boolean: (value) => problem('not-a-number', value ? 'TRUE' : 'FALSE'),
  };
}
