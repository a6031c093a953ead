import { isoToSerial } from '../model/dates';
import { type Period, periodFromCode } from '../model/period';
import { isTemplateId } from '../templates/all-templates';
import type { Master, MasterRow, Submission } from './master';
import { asText } from './record-tables';
import { ownerField } from './template-roles';

/** Where a report is; codes of the list `report-status`. */
export type ReportState = 'not-due' | 'due' | 'late' | 'received' | 'returned' | 'accepted' | 'exempt';

/** One line of the reporting calendar with what has come of it. */
export interface ExpectedReport {
  /** The master's code of the partner. */
  readonly partner: string;
  /** The sheet that is asked for, a code of the list `reported-sheet`. */
  readonly what: string;
  /** Code of the period; '' when the calendar names none. */
  readonly period: string;
  /** ISO date; '' when the calendar names none. */
  readonly due: string;
  /** ISO date: as the calendar says, else the day the first file that holds the report was saved; '' while none has come. */
  readonly received: string;
  /** The newest file with the report; '' while none has come. */
  readonly file: string;
  /** How many files have come with it. */
  readonly version: number;
  /** Days after the last day to send it in; of what has not come yet, up to today; null when that cannot be told. */
  readonly daysLate: number | null;
  readonly state: ReportState;
}

/** What people write into the calendar and no file can tell. */
const BY_HAND: ReadonlySet<string> = new Set(['returned', 'accepted', 'exempt']);
const CAME: ReadonlySet<string> = new Set(['accepted', 'superseded']);

/**
 * The reporting calendar beside what has come in: partner × sheet × period, in the calendar's order.
 *
 * A report has come when a file brought in records of that sheet by that partner within that period.
 *
 * @param today ISO date; null when nobody knows, and then nothing is late that has not come.
 */
export function expectedReports(master: Master, today: string | null): ExpectedReport[] {
  const files = new Map(master.submissions.map((one) => [one.id, one]));
  return (master.tables.get('calendar')?.rows ?? []).map(({ values }) => {
    const text = (field: string) => asText(values[field]);
    const [partner, what, period, due] = [text('partner_id'), text('sheet'), text('period'), text('due')];
    const came = arrivalsOf(master, files, { partner, what, period });
    const days = came.flatMap(({ modified }) => modified?.slice(0, 10) ?? []).sort();
    const received = text('received') || (days[0] ?? '');
    const isThere = came.length > 0 || received !== '';
    const written = text('status');
    return {
      partner,
      what,
      period,
      due,
      received,
      file: newestOf(came)?.file ?? '',
      version: came.length,
      daysLate: written === 'exempt' ? null : daysLate(due, received || (isThere ? '' : (today ?? ''))),
      state: BY_HAND.has(written) ? (written as ReportState) : stateOf(isThere, due, period, today),
    };
  });
}

interface Asked {
  readonly partner: string;
  readonly what: string;
  readonly period: string;
}

/** The partner's files that speak of the period, when the master holds such records of the partner's at all. */
function arrivalsOf(
  master: Master,
  files: ReadonlyMap<string, Submission>,
  { partner, what, period }: Asked,
): Submission[] {
  if (!isTemplateId(what)) return [];
  const asked = periodFromCode(period);
  const owner = ownerField(what);
  const sources = new Set<string>();
  for (const row of master.tables.get(what)?.rows ?? []) {
    const { submission } = row.source;
    if (submission === null) continue;
    const from = owner === null ? files.get(submission)?.partner : asText(row.values[owner]);
    if (from === partner && isWithin(row, asked)) sources.add(submission);
  }
  if (sources.size === 0) return [];
  return master.submissions.filter(
    ({ id, partner: sender, status, periods }) =>
      sources.has(id) ||
      (sender === partner && CAME.has(status) && periods.some((code) => isPart(code, asked))),
  );
}

function isWithin({ values }: MasterRow, asked: Period | null): boolean {
  const code = asText(values['period']);
  return code === '' || isPart(code, asked);
}

function isPart(code: string, asked: Period | null): boolean {
  if (asked === null) return true;
  const period = periodFromCode(code);
  return period !== null && period.start >= asked.start && period.end <= asked.end;
}

function newestOf(came: readonly Submission[]): Submission | undefined {
  return [...came].sort((a, b) => ((a.modified ?? '') < (b.modified ?? '') ? 1 : -1))[0];
}

function daysLate(due: string, day: string): number | null {
  const [last, came] = [isoToSerial(due), isoToSerial(day)];
  return last === null || came === null ? null : Math.max(0, came - last);
}

function stateOf(isThere: boolean, due: string, period: string, today: string | null): ReportState {
  if (isThere) return 'received';
  if (today !== null && due !== '' && due < today) return 'late';
  const end = periodFromCode(period)?.end ?? '';
  return today !== null && end >= today ? 'not-due' : 'due';
}
