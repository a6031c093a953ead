import type { IssueCode } from '../issues/codes';
import type { Issue } from '../issues/issue';
import { mendCode, mendReference } from './code-fixes';
import { readDates, readNumbers } from './column-fixes';
import type { Fix } from './fix';
import { type FixContext, type FixedPlace, placeOfIssue } from './fixed-place';
import { clearRepeatedRow, otherField, swapWith } from './row-fixes';
import { restoreHeading, restoreValidation } from './sheet-fixes';
import {
  chooseStatus,
  chooseYesOrNo,
  completeProgress,
  mendEmail,
  takeOut,
  writeParam,
  writeSuggestion,
  writeToday,
} from './value-fixes';

/** How findings about one cell are mended; those that only a person can answer are not here. */
const OF_CELL: Readonly<Partial<Record<IssueCode, (place: FixedPlace) => Fix[]>>> = {
  'not-in-list': (place) => writeSuggestion(place, 'choose'),
  'not-yes-no': chooseYesOrNo,
  'not-a-code': mendCode,
  'duplicate-code': mendCode,
  'not-an-email': mendEmail,
  'not-a-geography-code': writeSuggestion,
  'reference-missing': mendReference,
  'dates-reversed': swapWith(otherField),
  'greater-than-allowed': swapWith(otherField),
  'numerator-too-large': swapWith(() => 'denominator'),
  'refers-to-itself': takeOut,
  'listed-twice': takeOut,
  'status-does-not-fit': chooseStatus,
  'progress-does-not-fit': completeProgress,
  'value-does-not-fit-ratio': writeParam('expected'),
  'total-differs': writeParam('sum'),
  'share-scale': writeSuggestion,
  'duplicate-key': clearRepeatedRow,
  'row-stale': writeToday,
};

/** How findings about a column as such are mended. */
const OF_COLUMN: Readonly<Partial<Record<IssueCode, (issue: Issue, context: FixContext) => Fix[]>>> = {
  'date-ambiguous': readDates,
  'number-ambiguous': readNumbers,
  'heading-changed': restoreHeading,
  'column-unsure': restoreHeading,
  'validation-lost': restoreValidation,
};

/** The ways in which a finding can be mended with one click, the likeliest first; none when only a person can tell. */
export function fixesOf(issue: Issue, context: FixContext): readonly Fix[] {
  const ofColumn = OF_COLUMN[issue.code];
  if (ofColumn) return ofColumn(issue, context);
  const ofCell = OF_CELL[issue.code];
  const place = ofCell ? placeOfIssue(issue, context) : null;
  if (!ofCell || !place || isCalculated(place)) return [];
  return ofCell(place);
}

/** What a formula gives is mended where the formula takes it from. */
function isCalculated({ at, column, record }: FixedPlace): boolean {
  const cell = at.table.columns.get(column.id)?.cells[record] ?? -1;
  return cell >= 0 && at.cells.formulas.has(cell);
}
