import type { Master, MasterRow } from '../../consolidation/master';
import { timeRule } from '../../indicators/aggregate-time';
import { isQuotient } from '../../indicators/definition';
import { numberOf, textOf } from '../../indicators/row-values';
import { isWithin } from '../../indicators/intervals';
import type { IndicatorSummary } from '../indicator-summary';
import type { ObservationTable, ObservedField } from './observation-table';

/** A figure that plain Excel works out from the observations by itself. */
export interface LiveFormula {
  /** Without the leading `=`. */
  readonly formula: string;
  readonly kind: 'sum' | 'ratio';
  readonly periods: readonly string[];
}

/** A difference in the last binary digits is none. */
const CLOSE = 1e-9;

/**
 * The formula of an indicator's figure; null where the arithmetic is more than sums over rows.
 *
 * A formula is given only when its rule is the indicator's own and it gives, with the rows that are there,
 * what the core has computed.
 */
export function liveFormula(
  { data: { definition }, standing }: IndicatorSummary,
  master: Master,
  table: ObservationTable,
  /** The cell with the indicator's code. */
  code: string,
): LiveFormula | null {
  const { value, interval, reason } = standing.actual;
  if (value === null || reason !== null) return null;
  const periods = standing.track.flatMap(({ period }) => (isWithin(interval, period) ? [period.code] : []));
  const rows = (master.tables.get('observations')?.rows ?? []).filter(
    (row) =>
      textOf(row, 'indicator_id') === definition.id &&
      textOf(row, 'category') === '' &&
      periods.includes(textOf(row, 'period')),
  );
  const isOne = periods.length === 1;
  const { aggPartners, denTime, factor } = definition;
  const over = timeRule(definition);
  const sum = (field: ObservedField) => sumFormula(table, field, code, periods);
  const total = (field: ObservedField) => totalOf(rows, field);
  const isSum = ['sum', 'last', 'single_source'].includes(aggPartners) && (isOne || over === 'sum');
  if (isQuotient(definition)) {
    const isRatio =
      ['ratio', 'single_source'].includes(aggPartners) && (isOne || (over === 'ratio' && denTime === 'sum'));
    const denominator = total('denominator');
    if (!isRatio || denominator === 0 || !isClose((factor * total('numerator')) / denominator, value))
      return null;
    const scale = factor === 1 ? '' : `${factor}*`;
    return { kind: 'ratio', periods, formula: `${scale}${sum('numerator')}/${sum('denominator')}` };
  }
  if (!isSum || !isClose(total('value'), value)) return null;
  return { kind: 'sum', periods, formula: sum('value') };
}

function sumFormula(
  table: ObservationTable,
  field: ObservedField,
  code: string,
  periods: readonly string[],
): string {
  const [only, ...more] = periods.map((period) => `"${period}"`);
  const wanted = more.length === 0 ? only : `{${[only, ...more].join(',')}}`;
  const sums = `SUMIFS(${table[field]},${table.indicator_id},${code},${table.period},${wanted},${table.category},"=")`;
  return more.length === 0 ? sums : `SUMPRODUCT(${sums})`;
}

function totalOf(rows: readonly MasterRow[], field: ObservedField): number {
  return rows.reduce((sum, row) => sum + (numberOf(row, field) ?? 0), 0);
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= CLOSE * Math.max(1, Math.abs(b));
}
