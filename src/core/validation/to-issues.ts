import { ISSUE_SEVERITIES, type IssueCode } from '../issues/codes';
import type { Issue, Place } from '../issues/issue';
import type { Severity } from '../issues/severity';
import { type Address, formatAddress, formatRange } from '../model/address';
import type { CheckedTable } from '../rules/checked-table';
import { headingOf, rowLabel, typedValue } from '../rules/place';
import type { Bucket, PlacedFinding } from './bucket';
import { isOneCause } from './group-findings';
import { causesOf } from './value-groups';

/** Severities an initiative has set itself. */
export type Severities = Readonly<Partial<Record<IssueCode, Severity>>>;

/** The findings of one table as issues, in the order of the sheet; findings that cannot be kept come last. */
export function* toIssues(
  file: string,
  at: CheckedTable,
  buckets: Iterable<Bucket>,
  severities: Severities,
): Iterable<Issue> {
  const placed: { readonly address: Address | null; readonly issue: Issue }[] = [];
  const notKept: { readonly issue: Issue; readonly times: number }[] = [];
  for (const bucket of buckets) {
    const issueOf = (each: PlacedFinding) => toIssue(file, bucket.rule, each, severities);
    const [first] = bucket.kept;
    if (!first) continue;
    if (isOneCause(at, bucket)) {
      placed.push({ address: first.address, issue: asOne(issueOf(first), bucket) });
      continue;
    }
    for (const cause of causesOf(bucket)) {
      const issue = issueOf(cause.first);
      placed.push({ address: cause.first.address, issue: cause.cells > 1 ? asOne(issue, cause) : issue });
    }
    // Beyond what a report keeps only the number matters.
    notKept.push({ issue: issueOf(first), times: bucket.findings - bucket.kept.length });
  }
  placed.sort((a, b) => compare(a.address, b.address));
  for (const { issue } of placed) yield issue;
  for (const { issue, times } of notKept) for (let i = 0; i < times; i++) yield issue;
}

/** The severity of a code, unless the initiative has set its own. */
export function severityIn(severities: Severities, code: IssueCode, own?: Severity): Severity {
  return severities[code] ?? own ?? ISSUE_SEVERITIES[code];
}

function toIssue(
  file: string,
  rule: string,
  { finding, address }: PlacedFinding,
  severities: Severities,
): Issue {
  const { code, at, field, record, suggestion, count } = finding;
  const value = finding.value ?? typedValue(at, field, record);
  return {
    code,
    severity: severityIn(severities, code, finding.severity),
    at: placeOf(file, finding, address),
    rule,
    params: { ...finding.params },
    ...(value === '' ? {} : { value }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(count === undefined ? {} : { count }),
  };
}

function placeOf(
  file: string,
  { at, field, record }: PlacedFinding['finding'],
  address: Address | null,
): Place {
  const column = columnHeading(at, field, address);
  const row = rowLabel(at, record);
  return {
    file,
    sheet: at.sheet,
    ...(address ? { address: formatAddress(address) } : {}),
    ...(column === null ? {} : { column }),
    ...(row === null ? {} : { row }),
  };
}

/** With periods as columns, several columns give one field: the cell's own heading counts. */
function columnHeading(at: CheckedTable, field: string, address: Address | null): string | null {
  const matches = at.table.match.columns.filter((match) => match.field === field);
  const own = matches.find((match) => match.column === address?.column) ?? matches[0];
  return own?.heading ?? headingOf(at, field);
}

/** Of one cause the first finding is told, with the range of all; the name of its row alone would mislead. */
function asOne(first: Issue, { cells, range }: Pick<Bucket, 'cells' | 'range'>): Issue {
  const { file, sheet, column } = first.at;
  const at: Place = {
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(column === undefined ? {} : { column }),
    ...(range ? { address: formatRange(range) } : {}),
  };
  return { ...first, at, count: cells };
}

function compare(a: Address | null, b: Address | null): number {
  return (a?.row ?? 0) - (b?.row ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}
