import type { TemplateId } from '../../templates/template';
import type { Concept } from './concepts';

/** A way of saying a field: all of `need`, and beside them nothing but `may`. */
export interface Meaning {
  readonly field: string;
  readonly need: readonly Concept[];
  readonly may: readonly Concept[];
  /** Said by one word so clearly that unknown words beside it do not matter. */
  readonly isPlain?: boolean;
}

interface Way {
  readonly need: string;
  readonly may?: string;
  readonly isPlain?: boolean;
}

/** Several ways to say a field are parted by commas. */
type Ways = Readonly<Record<string, Way>>;

const PARTNER: Way = {
  need: 'organisation, organisation lead, partner lead, partner',
  may: 'name acronym report implementing',
};
const PLACE: Way = { need: 'place', may: 'name code' };
const PERIOD: Way = { need: 'period', may: 'report date' };
const INDICATOR: Way = { need: 'indicator', may: 'name code' };
const COMMENT: Way = { need: 'comment' };
const REACHED: Way = { need: 'value, reached, people reached', may: 'number indicator' };
const TARGETED: Way = { need: 'target, people target', may: 'number value indicator' };

const WAYS: Partial<Record<TemplateId, Ways>> = {
  stakeholders: {
    organisation: { need: 'organisation, partner', may: 'name' },
    aliases: { need: 'acronym', may: 'organisation partner name' },
    sector: { need: 'organisation type, partner type, sector, organisation sector', may: 'name' },
    contact_person: { need: 'contact', may: 'name person' },
    contact_email: { need: 'email', isPlain: true, may: 'contact organisation person unit partner' },
    phone: { need: 'phone', isPlain: true, may: 'contact number organisation person unit partner' },
    notes: COMMENT,
  },
  activities: {
    activity_id: { need: 'activity code, project code', may: 'number name' },
    name: { need: 'activity, project', may: 'name' },
    description: { need: 'description', may: 'activity project name' },
    lead_partner_id: { need: 'organisation, organisation lead, partner lead', may: 'name acronym report' },
    supporting_partner_ids: {
      need: 'partner, organisation implementing, partner implementing',
      may: 'name organisation',
    },
    outcome_ids: { need: 'outcome', may: 'activity project name code' },
    strategy_ids: { need: 'theme', may: 'name code' },
    target_group: { need: 'target group, targetGroup, people type, people group', may: 'name' },
    geography_codes: { ...PLACE, may: 'name code activity project' },
    start: { need: 'start', may: 'date activity project target' },
    end: { need: 'end', may: 'date activity project target' },
    status: { need: 'status', may: 'activity project' },
    progress_pct: { need: 'progress', may: 'activity project' },
    budget: { need: 'money', may: 'activity project currency target' },
    funding_source: { need: 'funder', may: 'organisation name acronym source activity project' },
    planned_reach: { need: 'people target', may: 'number group' },
    actual_reach: { need: 'people reached', may: 'number' },
    last_updated: { need: 'update', may: 'date report' },
    source: { need: 'website, source', may: 'activity project' },
    risk: { need: 'risk' },
  },
  indicators: {
    indicator_id: { need: 'indicator code', may: 'number' },
    name: { need: 'indicator', may: 'name' },
    definition: { need: 'definition, indicator description', may: 'indicator' },
    unit: { need: 'unit', may: 'indicator' },
    baseline_value: { need: 'baseline', may: 'value indicator' },
    target_value: { need: 'target', may: 'value indicator' },
    frequency: { need: 'frequency', may: 'report' },
    data_source: { need: 'source', may: 'indicator' },
    responsible_partner: { need: 'organisation lead, partner lead', may: 'name' },
  },
  targets: {
    indicator_id: INDICATOR,
    period: PERIOD,
    target: TARGETED,
    partner_id: PARTNER,
    geography: PLACE,
  },
  observations: {
    indicator_id: INDICATOR,
    partner_id: PARTNER,
    period: PERIOD,
    category: { need: 'sex, age', may: 'group' },
    value: REACHED,
    geography: PLACE,
    status: { need: 'status', may: 'value' },
    comment: COMMENT,
    source: { need: 'source', may: 'value' },
  },
};

function meaningsOf(ways: Ways): Meaning[] {
  return Object.entries(ways).flatMap(([field, { need, may = '', isPlain }]) =>
    need.split(', ').map((concepts) => ({
      field,
      need: concepts.split(' ') as Concept[],
      may: may.split(' ') as Concept[],
      ...(isPlain ? { isPlain } : {}),
    })),
  );
}

/** The ways of saying each template's main fields, by the meanings of words. */
export const meanings: ReadonlyMap<string, readonly Meaning[]> = new Map(
  Object.entries(WAYS).map(([template, ways]) => [template, meaningsOf(ways)]),
);
