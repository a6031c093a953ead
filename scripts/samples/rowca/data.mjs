import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The year is not in the data; see NOTICE.md beside it. */
export const YEAR = '2014';

const numberOrNull = (text) => (text === '' ? null : Number(text));

/** The rows of the source file below its row of HXL tags; a blank stays null. */
export function readRowca(file) {
  const { data } = Papa.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  return data.slice(1).map((row) => ({
    cluster: row.Cluster,
    organisation: row.Organization,
    project: row.ProjectCode,
    month: row.MONTH,
    period: `${row.MONTH} ${YEAR}`,
    objective: row.Objective,
    priority: row.Priority,
    activityId: Number(row.ActivityId),
    activity: row.Activity,
    indicatorId: Number(row.IndicatorId),
    indicator: row.Indicator,
    accumulative: row.Accumulative,
    country: row.Country,
    place: row.Admin1,
    target: numberOrNull(row.AnnualTarget),
    achieved: numberOrNull(row.Achieved),
    reportId: Number(row.ReportDetailId),
    approved: row.IsApproved,
  }));
}

/** What a sheet can be a list of: every figure, or each indicator, activity or yearly target once. */
const identities = {
  figures: null,
  indicators: (row) => row.indicatorId,
  activities: (row) => row.activityId,
  targets: (row) => `${row.indicatorId} ${row.place}`,
};

/** The rows that a list of `kind` shows, the first of each identity. */
export function rowsOf(kind, rows) {
  const identity = identities[kind];
  if (!identity) return rows;
  const seen = new Set();
  return rows.filter((row) => !seen.has(identity(row)) && seen.add(identity(row)));
}
