import type { ColumnDefinition, SampleRow, TemplateDefinition } from '../templates/template';

/** The figures that stand under each period, the plain one first. */
const FIGURES = ['value', 'numerator', 'denominator'];
/** Fields that belong to one figure of one period, and have no place where a row is several periods. */
const OF_ONE_PERIOD = [
  'obs_id',
  'period',
  ...FIGURES,
  'n_respondents',
  'status',
  'quality_flag',
  'reported_on',
];

/** Observations with a column for each period instead of a row: it reads back as a row for each figure. */
export function wideObservations(
  template: TemplateDefinition,
  periods: readonly string[],
): TemplateDefinition {
  const first = template.columns.findIndex(({ id }) => id === 'value');
  const isKept = ({ id }: ColumnDefinition) => !OF_ONE_PERIOD.includes(id);
  const figures = template.columns.filter(({ id }) => FIGURES.includes(id));
  return {
    ...template,
    columns: [
      ...template.columns.slice(0, first).filter(isKept),
      ...periods.flatMap((period) => figures.map((column) => underPeriod(column, period))),
      ...template.columns.slice(first).filter(isKept),
    ],
  };
}

/** Rows of figures with those of the same thing side by side. */
export function wideRows(
  template: TemplateDefinition,
  rows: readonly SampleRow[],
  periods: readonly string[],
): readonly SampleRow[] {
  const kept = template.columns.map(({ id }) => id).filter((id) => !OF_ONE_PERIOD.includes(id));
  const series = kept.filter((id) => !['comment', 'source'].includes(id));
  const found = new Map<string, Record<string, SampleRow[string]>>();
  for (const row of rows) {
    const period = row['period'];
    if (typeof period !== 'string' || !periods.includes(period)) continue;
    const key = JSON.stringify(series.map((field) => row[field] ?? null));
    const wide = found.get(key) ?? {};
    for (const field of kept) if (row[field] !== undefined) wide[field] = row[field];
    for (const field of FIGURES) if (row[field] !== undefined) wide[fieldOf(field, period)] = row[field];
    found.set(key, wide);
  }
  return [...found.values()];
}

function underPeriod({ id, label, required, ...column }: ColumnDefinition, period: string): ColumnDefinition {
  const isPlain = id === 'value';
  return {
    ...column,
    id: fieldOf(id, period),
    label: isPlain
      ? { en: period, sv: period }
      : { en: `${period} – ${label.en}`, sv: `${period} – ${label.sv}` },
    ...(isPlain || required === undefined ? {} : { required }),
  };
}

function fieldOf(field: string, period: string): string {
  return `${field}.${period}`;
}
