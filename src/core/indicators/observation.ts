import type { Master, MasterRow, RowSource } from '../consolidation/master';
import { periodFromCode, type Period } from '../model/period';
import { listOf, numberOf, textOf } from './row-values';

/** What one partner reported for one indicator, period, place and category. */
export interface Observation {
  readonly indicator: string;
  readonly partner: string;
  readonly period: Period;
  /** '' for the whole area. */
  readonly geography: string;
  readonly set: string;
  /** '' for the total. */
  readonly category: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly respondents: number | null;
  readonly text: string;
  /** '' where the indicator's own unit is meant. */
  readonly unit: string;
  readonly status: string;
  readonly flag: string;
  readonly reportedOn: string;
  /** When the file that held it was last saved; '' when the file does not say. */
  readonly sentOn: string;
  readonly source: RowSource;
}

/** All observations of the master whose indicator and period are known. */
export function readObservations(master: Master): Observation[] {
  const sentOn = new Map(master.submissions.map((each) => [each.id, each.modified ?? '']));
  const periods = new Map<string, Period | null>();
  const observations: Observation[] = [];
  for (const row of master.tables.get('observations')?.rows ?? []) {
    const code = textOf(row, 'period');
    if (!periods.has(code)) periods.set(code, periodFromCode(code));
    const period = periods.get(code);
    const indicator = textOf(row, 'indicator_id');
    if (period && indicator !== '') observations.push(readObservation(row, indicator, period, sentOn));
  }
  return observations;
}

/** What makes two observations speak of the same thing. */
export function observationKey(each: Observation): string {
  return [each.indicator, each.partner, each.period.code, each.geography, each.set, each.category].join('\n');
}

/** Whether it says how much; a text or a mark for "not available" does not. */
export function hasFigure(each: Observation): boolean {
  return each.value !== null || (each.numerator !== null && each.denominator !== null);
}

function readObservation(
  row: MasterRow,
  indicator: string,
  period: Period,
  sentOn: ReadonlyMap<string, string>,
): Observation {
  const value = row.values['value'];
  return {
    indicator,
    partner: textOf(row, 'partner_id'),
    period,
    geography: listOf(row, 'geography').join(';'),
    set: textOf(row, 'disaggregation_set'),
    category: textOf(row, 'category'),
    value: numberOf(row, 'value'),
    numerator: numberOf(row, 'numerator'),
    denominator: numberOf(row, 'denominator'),
    respondents: numberOf(row, 'n_respondents'),
    text: typeof value === 'string' ? value : '',
    unit: textOf(row, 'unit'),
    status: textOf(row, 'status'),
    flag: textOf(row, 'quality_flag'),
    reportedOn: textOf(row, 'reported_on'),
    sentOn: sentOn.get(row.source.submission ?? '') ?? '',
    source: row.source,
  };
}
