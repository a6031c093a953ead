import { type Period, periodFromCode } from '../model/period';
import type { SampleRow } from '../templates/template';
import { duePeriods, KIND_OF_FREQUENCY } from './due-periods';
import { type Records, rowsOf } from './rows-of';

type Series = Readonly<Record<string, SampleRow[string]>>;

/** What tells one series of figures of an indicator from another. */
const SERIES = ['disaggregation_set', 'category', 'geography'] as const;

/** A row for each figure that the partner has to report when the period is over, with the last one and the target beside. */
export function reportRows(records: Records, partner: string, asked: Period): readonly SampleRow[] {
  const own = rowsOf(records, 'observations').filter((row) => row['partner_id'] === partner);
  const defined = rowsOf(records, 'indicators');
  const known = new Set(defined.map((row) => row['indicator_id']));
  const others = [...new Set(own.map((row) => row['indicator_id'] ?? ''))].filter((id) => !known.has(id));
  const all = [...defined, ...others.map((id): SampleRow => ({ indicator_id: id }))];
  return all.flatMap((indicator) => {
    const id = String(indicator['indicator_id'] ?? '');
    const reported = own.filter((row) => row['indicator_id'] === id);
    if (reported.length === 0 && !reports(indicator, partner)) return [];
    const kind = KIND_OF_FREQUENCY[String(indicator['frequency'] ?? '')] ?? kindOf(reported);
    return duePeriods(asked, kind).flatMap((period) =>
      seriesOf(reported).map((series) => ({
        indicator_id: id,
        partner_id: partner,
        period: period.code,
        ...series,
        ...shown('value:previous', previous(reported, series, period)),
        ...shown('value:target', targetOf(records, id, partner, series, period)),
      })),
    );
  });
}

function reports(indicator: SampleRow, partner: string): boolean {
  const partners = indicator['reporting_partners'];
  return Array.isArray(partners) && partners.includes(partner);
}

function kindOf(reported: readonly SampleRow[]): Period['kind'] | null {
  return periodFromCode(String(reported.at(-1)?.['period'] ?? ''))?.kind ?? null;
}

/** The series of the partner's latest figures, each once; one without parts when there are none. */
function seriesOf(reported: readonly SampleRow[]): readonly Series[] {
  const last = latest(reported);
  const found = new Map<string, Series>();
  for (const row of reported.filter(({ period }) => period === last?.['period'])) {
    const series = Object.fromEntries(
      SERIES.flatMap((field) => (row[field] === undefined ? [] : [[field, row[field]]])),
    ) as Series;
    found.set(JSON.stringify(series), series);
  }
  return found.size > 0 ? [...found.values()] : [{}];
}

function previous(reported: readonly SampleRow[], series: Series, period: Period): SampleRow | null {
  return latest(
    reported.filter(
      (row) => isOfSeries(row, series) && endOf(row) < period.end && row['value'] !== undefined,
    ),
  );
}

function latest(rows: readonly SampleRow[]): SampleRow | null {
  return rows.reduce<SampleRow | null>((last, row) => (last && endOf(last) >= endOf(row) ? last : row), null);
}

function endOf(row: SampleRow): string {
  return periodFromCode(String(row['period'] ?? ''))?.end ?? '';
}

function isOfSeries(row: SampleRow, series: Series): boolean {
  return SERIES.every((field) => JSON.stringify(row[field]) === JSON.stringify(series[field]));
}

/** The target for the whole or for the partner itself; categories have none here. */
function targetOf(
  records: Records,
  indicator: string,
  partner: string,
  series: Series,
  period: Period,
): SampleRow | null {
  if (series['category'] !== undefined) return null;
  const targets = rowsOf(records, 'targets').filter(
    (row) =>
      row['indicator_id'] === indicator &&
      row['period'] === period.code &&
      row['disaggregation'] === undefined,
  );
  const own = targets.find((row) => row['partner_id'] === partner);
  return own ?? targets.find((row) => row['partner_id'] === undefined) ?? null;
}

function shown(field: 'value:previous' | 'value:target', row: SampleRow | null): SampleRow {
  const value = row?.[field === 'value:target' ? 'target' : 'value'];
  return value === undefined ? {} : { [field]: value };
}
