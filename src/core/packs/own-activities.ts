import type { Master } from '../consolidation/master';
import type { SampleRow } from '../templates/template';
import { rowsOf } from './rows-of';

/** The activities that a partner leads, as it has written them. */
export function ownActivities(master: Master, partner: string): readonly SampleRow[] {
  return rowsOf(master, 'activities').filter((row) => row['lead_partner_id'] === partner);
}
