import type { SampleRow } from '../templates/template';
import { type Records, rowsOf } from './rows-of';

/** The activities that a partner leads, as it has written them. */
export function ownActivities(records: Records, partner: string): readonly SampleRow[] {
  return rowsOf(records, 'activities').filter((row) => row['lead_partner_id'] === partner);
}
