import type { Catalog } from '../i18n/catalog';
import { formatDate } from '../i18n/format';
import type { Locale } from '../model/locale';
import { labelOf } from '../templates/all-lists';
import { expectedReports } from './arrivals';
import type { Master } from './master';
import { partnerNames } from './plan-files';

/** A text to send to a partner whose reports have not come. */
export interface Reminder {
  /** The master's code of the partner. */
  readonly partner: string;
  readonly name: string;
  /** What is missing, a line each: the sheet, its period and the last day. */
  readonly missing: readonly string[];
  readonly subject: string;
  /** Ready to copy, lines divided by `\n`. */
  readonly text: string;
}

/** A reminder for each partner that owes something today, those with most first. */
export function reminders(master: Master, today: string, locale: Locale, catalog: Catalog): Reminder[] {
  const words = catalog.consolidation.reminder;
  const names = partnerNames(master);
  const owed = new Map<string, string[]>();
  for (const { partner, what, period, due, state } of expectedReports(master, today)) {
    if (state !== 'late') continue;
    const lines = owed.get(partner) ?? [];
    owed.set(partner, lines);
    lines.push(words.line(labelOf('reported-sheet', what, locale), period, formatDate(locale, due)));
  }
  return [...owed]
    .map(([partner, missing]) => {
      const name = names.get(partner) ?? partner;
      return {
        partner,
        name,
        missing,
        subject: words.subject(master.initiative),
        text: words.text(name, master.initiative, missing),
      };
    })
    .sort((a, b) => b.missing.length - a.missing.length || a.name.localeCompare(b.name, locale));
}
