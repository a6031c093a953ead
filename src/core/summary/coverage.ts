import type { Master, MasterRow } from '../consolidation/master';
import { groupBy } from '../indicators/group-by';
import { listOf, textOf } from '../indicators/row-values';
import type { Locale } from '../model/locale';

/** Activities by the outcomes they serve: where the gaps and the thin spots are. */
export interface Coverage {
  readonly outcomes: readonly OutcomeCoverage[];
  /** Codes of leading partners of active activities, busiest first; the last may be null for all others. */
  readonly leads: readonly (string | null)[];
  readonly activities: readonly ActivityLine[];
}

export interface OutcomeCoverage {
  /** '' for activities that state no outcome. */
  readonly id: string;
  readonly name: string;
  /** Active activities of each of {@link Coverage.leads}. */
  readonly counts: readonly number[];
  readonly activities: number;
  readonly partners: number;
  /** No active activity; or only one, or one partner; null where no judgement is due. */
  readonly mark: 'gap' | 'thin' | 'covered' | null;
}

export interface ActivityLine {
  readonly name: string;
  readonly lead: string;
  readonly status: string;
  readonly isActive: boolean;
  readonly outcomes: readonly string[];
}

const ACTIVE = new Set(['', 'planned', 'ongoing', 'delayed']);
const MOST_LEADS = 10;

/** The coverage of outcomes by active activities; null where there are no outcomes or no activities. */
export function coverageOf(master: Master, locale: Locale): Coverage | null {
  const activities = (master.tables.get('activities')?.rows ?? []).map(readActivity);
  const names = outcomeNames(master, locale);
  for (const id of activities.flatMap((each) => each.outcomes)) if (!names.has(id)) names.set(id, id);
  if (activities.length === 0 || names.size === 0) return null;
  const active = activities.filter((each) => each.isActive);
  const leads = busiest(active);
  const rows = [...names].map(([id, name]) =>
    coverOutcome(
      id,
      name,
      leads,
      active.filter((each) => each.outcomes.includes(id)),
    ),
  );
  const loose = active.filter((each) => each.outcomes.length === 0);
  const unstated = loose.length === 0 ? [] : [{ ...coverOutcome('', '', leads, loose), mark: null }];
  return { outcomes: [...rows, ...unstated], leads, activities };
}

function coverOutcome(
  id: string,
  name: string,
  leads: readonly (string | null)[],
  serving: readonly ActivityLine[],
): OutcomeCoverage {
  const own = new Set(leads);
  const counts = leads.map(
    (lead) => serving.filter((each) => (lead === null ? !own.has(each.lead) : each.lead === lead)).length,
  );
  const partners = new Set(serving.map((each) => each.lead)).size;
  const isThin = serving.length === 1 || partners === 1;
  const mark = serving.length === 0 ? 'gap' : isThin ? 'thin' : 'covered';
  return { id, name, counts, activities: serving.length, partners, mark };
}

/** Outcomes still valid, in the master's order. */
function outcomeNames(master: Master, locale: Locale): Map<string, string> {
  const rows = (master.tables.get('outcomes')?.rows ?? []).filter(
    (row) => textOf(row, 'status') !== 'dropped',
  );
  const other = locale === 'en' ? 'sv' : 'en';
  return new Map(
    rows.map((row) => {
      const id = textOf(row, 'outcome_id');
      return [id, textOf(row, `statement_${locale}`) || textOf(row, `statement_${other}`) || id];
    }),
  );
}

function readActivity(row: MasterRow): ActivityLine {
  const status = textOf(row, 'status');
  return {
    name: textOf(row, 'name') || textOf(row, 'activity_id'),
    lead: textOf(row, 'lead_partner_id'),
    status,
    isActive: ACTIVE.has(status),
    outcomes: listOf(row, 'outcome_ids'),
  };
}

function busiest(active: readonly ActivityLine[]): (string | null)[] {
  const leads = [...groupBy(active, (each) => each.lead)]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .map(([lead]) => lead);
  return leads.length <= MOST_LEADS ? leads : [...leads.slice(0, MOST_LEADS - 1), null];
}
