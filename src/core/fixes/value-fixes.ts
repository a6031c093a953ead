import type { FixKind } from '../issues/fix-kind';
import type { IssueParams } from '../issues/params';
import { localeOf } from '../rules/labels';
import { typedValue } from '../rules/place';
import { labelOf, listById } from '../templates/all-lists';
import { cellFix, type Fix } from './fix';
import { type FixedPlace, recordsOf } from './fixed-place';
import { writtenCell } from './written-cell';

/** Writes a text into the finding's cell, and into all cells of the same cause. */
export function writes(place: FixedPlace, kind: FixKind, text: string): Fix[] {
  const { at, column, context } = place;
  const cells = recordsOf(place).flatMap((record) => writtenCell(context, at, column.id, record, text) ?? []);
  return cells.length === 0 ? [] : [cellFix(kind, text, cells)];
}

/** What the finding itself suggests; within a cell of several values only the wrong one is replaced. */
export function writeSuggestion(place: FixedPlace, kind: FixKind = 'write'): Fix[] {
  const { suggestion, value } = place.issue;
  return suggestion === undefined ? [] : writeInstead(place, kind, value ?? '', suggestion);
}

/** Writes `right` where `wrong` stands, be it alone or among several values. */
export function writeInstead(place: FixedPlace, kind: FixKind, wrong: string, right: string): Fix[] {
  const { at, column, record } = place;
  const parts = partsOf(typedValue(at, column.id, record));
  if (parts.length < 2) return writes(place, kind, right);
  const fixes = writes(place, kind, parts.map((part) => (part === wrong ? right : part)).join('; '));
  return fixes.map((fix) => ({ ...fix, value: right }));
}

/** Takes the code that the finding names out of a cell of several. */
export function takeOut(place: FixedPlace): Fix[] {
  const { at, column, record, issue } = place;
  const code = String(issue.params['code']);
  const parts = partsOf(typedValue(at, column.id, record));
  const rest = parts.filter((part) => part !== code);
  if (rest.length === parts.length) return [];
  const cell = writtenCell(place.context, at, column.id, record, rest.join('; '));
  return cell ? [cellFix('take-out', code, [{ ...cell, value: rest.length === 0 ? null : cell.value }])] : [];
}

/** Yes or no, in the language of the sheet. */
export function chooseYesOrNo(place: FixedPlace): Fix[] {
  const locale = localeOf(place.at);
  return ['yes', 'no'].flatMap((code) => writes(place, 'choose', labelOf('yes-no', code, locale)));
}

type Misfit = IssueParams['status-does-not-fit']['reason'];
const STATUSES: Readonly<Record<Misfit, readonly string[]>> = {
  'completed-ahead': ['ongoing'],
  'ongoing-ended': ['delayed', 'completed'],
  'planned-started': ['ongoing'],
};

/** The statuses that fit the dates, as far as the column's list has them. */
export function chooseStatus(place: FixedPlace): Fix[] {
  const { type } = place.column;
  if (type.kind !== 'list') return [];
  const { at, record } = place;
  const progress = at.table.columns.get('progress_pct')?.values[record] ?? null;
  const codes = STATUSES[String(place.issue.params['reason']) as Misfit].filter(
    // Completed goes with a progress of 100 and nothing else.
    (code) =>
      listById(type.list).items.some((item) => item.code === code) &&
      (progress === null || (progress === 100) === (code === 'completed')),
  );
  return codes.flatMap((code) => writes(place, 'choose', labelOf(type.list, code, localeOf(at))));
}

/** Progress is 100 when the status says so. */
export function completeProgress(place: FixedPlace): Fix[] {
  return place.issue.params['reason'] === 'completed-not-done' ? writes(place, 'write', '100') : [];
}

/** A number that the finding has worked out itself. */
export function writeParam(param: string): (place: FixedPlace) => Fix[] {
  return (place) => writes(place, 'write', String(place.issue.params[param]));
}

/** Today's date. */
export function writeToday(place: FixedPlace): Fix[] {
  const { today } = place.context;
  return today === null ? [] : writes(place, 'today', today);
}

/** An address that was meant, when little is wrong with it. */
export function mendEmail(place: FixedPlace): Fix[] {
  const typed = typedValue(place.at, place.column.id, place.record);
  const meant = typed
    .replace(/^mailto:/i, '')
    .replace(/\s+(?:at|snabel-a|\(at\)|\[at\])\s+/i, '@')
    .replace(/[\s;,.]+$/, '')
    .replace(/\s+/g, '');
  return meant !== typed && /^[^\s@;,<>()]+@[^\s@;,<>()]+\.[^\s@;,<>().]{2,}$/.test(meant)
    ? writes(place, 'write', meant)
    : [];
}

function partsOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
