import { expectedReports } from '../core/consolidation/arrivals';
import { readMaster } from '../core/consolidation/read-master';
import { type Reminder, reminders } from '../core/consolidation/reminders';
import type { Catalog } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import { templates } from '../core/templates/all-templates';
import type { WorkbookFiles } from '../ports/workbook-files';

export interface RemindRequest {
  readonly master: string;
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** ISO date on which the reports are late or not; the day of the newest file when absent. */
  readonly at?: string;
}

/** Who is late by the master's reporting calendar, and what to write to them. */
export interface Reminders {
  readonly at: string;
  /** Reports in the calendar, and how many of them have come. */
  readonly asked: number;
  readonly came: number;
  readonly reminders: readonly Reminder[];
}

/** Reads a master workbook and tells whose reports are late; refused when it has no reporting calendar. */
export async function remindPartners(
  files: WorkbookFiles,
  { master: path, locale, catalog, at }: RemindRequest,
): Promise<Result<Reminders>> {
  const file = files.nameOf(path);
  const read = await files.read(path);
  if (!read.ok) return read;
  const master = readMaster(read.value.snapshot, templates);
  if (!master.ok) return refused({ ...master.refusal, file });
  const days = master.value.submissions.flatMap(({ modified }) => modified?.slice(0, 10) ?? []).sort();
  const today = at ?? days.at(-1) ?? '';
  const asked = expectedReports(master.value, today);
  if (asked.length === 0) return refused({ code: 'no-calendar', file });
  return done({
    at: today,
    asked: asked.length,
    came: asked.filter(({ received, version }) => received !== '' || version > 0).length,
    reminders: reminders(master.value, today, locale, catalog),
  });
}
