import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { Report } from '../../core/issues/report';
import { readTables, type WorkbookReading } from '../../core/reading/read-workbook-tables';
import { templates } from '../../core/templates/all-templates';
import { withoutCheckSheets } from '../../core/validation/check-sheets';
import { readSeverities } from '../../core/validation/own-severities';
import { readAgain } from '../../core/validation/read-again';
import { checkOnce, type CheckedWorkbook, recheck } from '../../core/validation/recheck';
import { readWaivers, type WaiverRow, withWaivers } from '../../core/validation/waivers';
import { generatedSheets } from './own-sheets';

/** A workbook as it was checked, with what is needed to check it again and to mend what was found. */
export interface CheckState {
  /** As it was read. */
  readonly whole: WorkbookSnapshot;
  /** Without the sheets that Samverka makes: what was checked. */
  readonly workbook: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly checked: CheckedWorkbook;
  /** With what has been accepted. */
  readonly report: Report;
  readonly waivers: readonly WaiverRow[];
  readonly today: string;
}

/**
 * Checks the workbook; after an edit only what depends on it.
 *
 * @param edited the sheets that differ from the previous check; null when anything may. @param today ISO date.
 */
export function checkWorkbook(
  whole: WorkbookSnapshot,
  today: string,
  previous: CheckState | null,
  edited: readonly string[] | null,
): CheckState {
  const generated = generatedSheets(whole);
  const bare = withoutCheckSheets(whole);
  const workbook = { ...bare, sheets: bare.sheets.filter(({ name }) => !generated.has(name)) };
  const before = previous !== null && edited !== null && isLike(previous, workbook, today) ? previous : null;
  const changed = new Set(edited);
  const reading = before
    ? readAgain(before.reading, workbook, changed, templates)
    : readTables(workbook, templates);
  const { file, sheets, names } = workbook;
  const { tables, matches } = reading;
  const given = { file, sheets, names, severities: readSeverities(whole), tables, matches };
  const checked = before ? recheck(before.checked, given, changed) : checkOnce(given, { today });
  const waivers = readWaivers(whole);
  const report = withWaivers(checked.report, waivers, file, today);
  return { whole, workbook, reading, checked, report, waivers, today };
}

/** The same sheets on the same day. */
function isLike(previous: CheckState, { sheets }: WorkbookSnapshot, today: string): boolean {
  const before = previous.workbook.sheets;
  return (
    previous.today === today &&
    before.length === sheets.length &&
    sheets.every(({ name }, i) => name === before[i]?.name)
  );
}
