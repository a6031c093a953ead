import type { IssueCode } from '../issues/codes';
import type { Issue } from '../issues/issue';
import type { Catalog } from './catalog';
import type { About, Sentence } from './sentence';

/** A finding in words. */
export interface IssueDescription extends Sentence {
  /** `Activities C12`; the file's name when no sheet is known. */
  readonly place: string;
}

/** Says where a finding is, what is wrong there and what to do next, in the language of the catalogue. */
export function describeIssue(issue: Issue, { findings, issues }: Catalog): IssueDescription {
  // The params of an issue are those of its code; the compiler cannot follow that from code to sentence.
  const sentence = issues[issue.code] as (params: Issue['params'] & About) => Sentence;
  const about = {
    value: issue.value ?? '',
    column: plainHeading(issue.at.column ?? ''),
    address: issue.at.address ?? '',
    count: issue.count ?? 1,
  };
  const { what, next } = sentence({ ...plainParams(issue.params), ...about });
  const hint = issue.suggestion === undefined ? '' : `${findings.suggestion(issue.suggestion)} `;
  const then = issue.waiver === undefined ? hint + next : findings.waived(issue.waiver);
  return { place: placeInWords(issue, findings), what, next: then };
}

/** Params that are headings, without their star. */
function plainParams(params: Issue['params']): Issue['params'] {
  const { other } = params;
  return typeof other === 'string' ? { ...params, other: plainHeading(other) } : params;
}

/** A heading without the star that our sheets put behind what must be filled in. */
export function plainHeading(heading: string): string {
  return heading.replace(/\s*\*$/, '');
}

/** A finding as one line: `Activities C12: Lead partner is missing. Choose one from the list.` */
export function issueLine(issue: Issue, catalog: Catalog): string {
  const { place, what, next } = describeIssue(issue, catalog);
  return `${place}: ${what} ${next}`;
}

/** Codes with their own way to speak of several cells. */
const SPEAKS_OF_ALL: readonly IssueCode[] = ['hidden-cells-read'];

function placeInWords({ at, code, count = 1 }: Issue, findings: Catalog['findings']): string {
  const place = [at.sheet, at.address].filter((part) => part !== undefined && part !== '').join(' ');
  const isRange = at.address?.includes(':') === true && !SPEAKS_OF_ALL.includes(code);
  return isRange && count > 1 ? findings.cells(place, count) : place || (at.file ?? '');
}
