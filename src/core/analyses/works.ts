import type { MasterRow } from '../consolidation/master';
import { listOf, numberOf, textOf } from '../indicators/row-values';
import { isoToSerial } from '../model/dates';
import type { Facts } from './facts';

/** An activity as the analyses see it. */
export interface Work {
  readonly id: string;
  readonly name: string;
  readonly lead: string;
  readonly supporters: readonly string[];
  readonly outcomes: readonly string[];
  readonly conditions: readonly string[];
  readonly phases: readonly string[];
  readonly targetGroups: readonly string[];
  readonly places: readonly string[];
  readonly status: string;
  /** Planned, ongoing or delayed. */
  readonly isActive: boolean;
  /** Days as serial numbers; null where no date is given. */
  readonly start: number | null;
  readonly end: number | null;
  readonly budget: number | null;
  readonly fundedShare: number | null;
  readonly staff: number | null;
  readonly reach: number | null;
  readonly dependsOn: readonly string[];
  readonly reinforces: readonly string[];
}

const ACTIVE = new Set(['', 'planned', 'ongoing', 'delayed']);

/** The master's activities. */
export function worksOf({ rows }: Facts): Work[] {
  return rows('activities').map(readWork);
}

function readWork(row: MasterRow): Work {
  const id = textOf(row, 'activity_id');
  const status = textOf(row, 'status');
  const funded = numberOf(row, 'funded_pct');
  return {
    id,
    name: textOf(row, 'name') || id,
    lead: textOf(row, 'lead_partner_id'),
    supporters: listOf(row, 'supporting_partner_ids'),
    outcomes: listOf(row, 'outcome_ids'),
    conditions: listOf(row, 'condition'),
    phases: listOf(row, 'phase'),
    targetGroups: listOf(row, 'target_group'),
    places: listOf(row, 'geography_codes'),
    status,
    isActive: ACTIVE.has(status),
    start: dayOf(row, 'start'),
    end: dayOf(row, 'end'),
    budget: numberOf(row, 'budget'),
    fundedShare: funded === null ? null : funded / 100,
    staff: numberOf(row, 'staff_fte'),
    reach: numberOf(row, 'planned_reach'),
    dependsOn: listOf(row, 'depends_on_ids'),
    reinforces: listOf(row, 'reinforces_ids'),
  };
}

function dayOf(row: MasterRow, field: string): number | null {
  const text = textOf(row, field);
  return text === '' ? null : isoToSerial(text.slice(0, 10));
}
