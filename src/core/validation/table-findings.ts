import type { IssueCode } from '../issues/codes';
import type { Issue, Place } from '../issues/issue';
import type { ParamsOf } from '../issues/params';
import type { Severity } from '../issues/severity';
import { type Address, formatAddress, formatRange, type Range } from '../model/address';
import type { DefinedName, ValidationSnapshot } from '../model/snapshot';
import type { ColumnMatch } from '../reading/table';
import type { CheckedTable } from '../rules/checked-table';
import { labelsOf } from '../rules/labels';
import { foldName } from '../rules/lookup';
import { headingPlace } from '../rules/place';
import type { ColumnType } from '../templates/template';
import { isAddedColumn } from './added-columns';
import { ambiguousColumns } from './ambiguous-columns';
import { changedHeadings, type LostValidation, lostValidations } from './own-sheet';
import { severityIn, type Severities } from './to-issues';

/** Up to so many columns that lost their validation are told one by one. */
const FEW = 3;

/** What a sheet has of native validations, and the names they may point to. */
export interface NativeValidations {
  readonly validations: readonly ValidationSnapshot[];
  readonly names: readonly DefinedName[];
}

/** Columns taken for a field at this score or above need no second look. */
const SURE = 0.9;

/** What there is to say about a table's columns as such. */
export function* tableFindings(
  file: string,
  at: CheckedTable,
  severities: Severities,
  native: NativeValidations | null,
): Iterable<Issue> {
  const issue = <C extends IssueCode>(
    code: C,
    params: ParamsOf<C>,
    place: Partial<Place>,
    own?: Severity,
  ): Issue => ({
    code,
    severity: severityIn(severities, code, own),
    at: { file, sheet: at.sheet, ...place },
    params: { ...params },
  });
  for (const { id, type, required } of at.template.columns) {
    if (required !== 'yes' || isGiven(at, id)) continue;
    const own = isFoundOtherwise(type) ? 'warning' : undefined;
    yield issue('column-missing', labelsOf(at, id), { address: formatRange(headings(at)) }, own);
  }
  for (const match of at.table.match.columns) {
    if (isAddedColumn(match.heading, at.template)) continue;
    const place = { address: formatAddress(headingAt(at, match)), column: match.heading };
    if (match.by === 'key') continue;
    if (match.field === null && match.heading !== '') yield issue('column-unknown', {}, place);
    if (match.field === null || match.score >= SURE) continue;
    const labels = labelsOf(at, match.field);
    if ([labels.labelEn, labels.labelSv].some((label) => foldName(label) === foldName(match.heading)))
      continue;
    // A unit or another spelling in the heading leaves little doubt.
    const own = match.by === 'normalised' ? 'info' : undefined;
    yield issue('column-unsure', { ...labels, score: match.score }, place, own);
  }
  for (const { match, column } of changedHeadings(at)) {
    const { heading } = match;
    const place = {
      address: formatAddress(headingAt(at, match)),
      ...(heading === '' ? {} : { column: heading }),
    };
    yield issue('heading-changed', labelsOf(at, column.id), place);
  }
  const lost = native ? lostValidations(at, native.validations, native.names) : [];
  const [first] = lost;
  // An other program drops them all at once: that is one cause.
  const told = first && lost.length > FEW ? [{ ...first, range: around(lost), count: lost.length }] : lost;
  for (const { column, range, ...more } of told) {
    const found = issue('validation-lost', labelsOf(at, column.id), { address: formatRange(range) });
    yield { ...found, ...('count' in more ? { count: more.count } : {}) };
  }
  for (const { column, decision } of at.table.decisions) {
    if (decision.kind !== 'multiplier') continue;
    const match = at.table.match.columns.find((each) => each.column === column);
    const place = match ? { address: formatAddress(headingAt(at, match)), column: match.heading } : {};
    yield issue('multiplier-applied', { text: decision.text, factor: decision.factor }, place);
  }
  for (const { code, range, heading, cells, value, params } of ambiguousColumns(at)) {
    const found = issue(code, params, { address: formatRange(range), column: heading });
    yield { ...found, value, ...(cells > 1 ? { count: cells } : {}) };
  }
}

/** Codes are given out when sheets are brought together, and who sent a file tells whose figures they are. */
function isFoundOtherwise(type: ColumnType): boolean {
  return type.kind === 'code' || (type.kind === 'reference' && type.template === 'stakeholders');
}

function isGiven({ table }: CheckedTable, field: string): boolean {
  return (
    table.columns.has(field) ||
    table.names.has(field) ||
    table.match.given.some((given) => given.field === field)
  );
}

/** The headings of the table: their lowest row, or the whole of a form. */
function headings({ table }: CheckedTable): Range {
  const { range, headerRows, orientation } = table.match.region;
  const row = headerRows.at(-1);
  return orientation === 'form' || row === undefined ? range : { ...range, top: row, bottom: row };
}

function headingAt(at: CheckedTable, match: ColumnMatch): Address {
  return headingPlace(at, match) ?? { row: headings(at).top, column: match.column };
}

/** The rectangle around the cells of several columns. */
function around(lost: readonly LostValidation[]): Range {
  const ranges = lost.map(({ range }) => range);
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    left: Math.min(...ranges.map(({ left }) => left)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}
