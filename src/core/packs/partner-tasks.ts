import type { Locale } from '../model/locale';
import type { Period } from '../model/period';
import { ownActivities } from './own-activities';
import { reportRows } from './report-rows';
import { type Records, rowsOf } from './rows-of';

/** What a pack asks of a partner. */
export interface PartnerTasks {
  readonly code: string;
  readonly name: string;
  /** Figures to fill in. */
  readonly asked: number;
  /** Activities that it leads. */
  readonly activities: number;
}

/** The partners that have something to report or an activity to tell of, in the order of their names. */
export function partnerTasks(records: Records, period: Period, locale: Locale): readonly PartnerTasks[] {
  return rowsOf(records, 'stakeholders')
    .map((row) => {
      const code = String(row['stakeholder_id'] ?? '');
      return {
        code,
        name: String(row['organisation'] ?? code),
        asked: reportRows(records, code, period).length,
        activities: ownActivities(records, code).length,
      };
    })
    .filter(({ asked, activities }) => asked + activities > 0)
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}
