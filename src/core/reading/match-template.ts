import type { ColumnDefinition, TemplateDefinition } from '../templates/template';
import { assign } from './assign';
import type { ColumnSample, Evidence } from './sample-facts';
import { contentEvidence, MOST_ALONE, speaksAlone } from './content-evidence';
import type { Candidate } from './heading-candidates';
import type { HeadingIndex } from './heading-index';
import { hasFigures, withIndicators } from './indicator-columns';
import { withNames } from './name-columns';
import { withTargets } from './target-columns';
import { anchorsOf, type Layout, weightOf } from './layout';
import { MEASURES } from './period-columns';
import type { ColumnMatch, Region } from './table';

/** How well a table fits one template. */
export interface TemplateMatch {
  readonly template: TemplateDefinition;
  readonly columns: readonly ColumnMatch[];
  /** Sum of what the matches are worth; comparable between templates. */
  readonly evidence: number;
  /** Whether enough of what makes a record of the template is among them. */
  readonly isAnchored: boolean;
  /** The language of most headings, when they tell. */
  readonly language: 'en' | 'sv' | null;
}

export interface TemplateContext {
  readonly templates: readonly TemplateDefinition[];
  readonly index: HeadingIndex;
  /** By index of the region's column. */
  readonly samples: readonly ColumnSample[];
  readonly keys: ReadonlyMap<number, string>;
  readonly hint: number;
  /** What the headings may mean. */
  readonly layout: Layout;
  /** Somebody chose the template: it need not be likely. */
  readonly isChosen: boolean;
  /** Whether the values of a region's column, by index, come again and again. */
  readonly comesAgain: (at: number) => boolean;
}

/** Below this nothing is proposed. */
const LEAST = 0.7;
/** What a match is worth at most when another column or field has the same claim. */
const UNSURE = 0.75;
/** What each required field that no column gives takes away, and all of them together. */
const MISSED = 0.15;
const MOST_MISSED = 0.5;
/** What targets beside results are worth: as much as they would be in a table of their own. */
const BESIDE = 1.5;
/** What organisations by place, again and again, are worth: nothing else looks like them. */
const WHO_IS_WHERE = 1;
/** What periods as columns are worth. */
const MOST_OF_PERIODS = 2.2;
/** In how many templates values may mean something that no heading tells. */
const SPREAD_ALONE = 8;
/** What figures under several headings, by place or partner, are worth. */
const WIDE = 1.5;
/** Share of different codes in a list of definitions, at least: a few are written twice by mistake. */
const ONCE = 0.75;
const KEY: Omit<Candidate, 'field'> = { score: 1, by: 'key', spread: 1, language: null };

/** The best assignment of a region's columns to the fields of one template, and its worth. */
export function matchTemplate(
  region: Region,
  template: TemplateDefinition,
  context: TemplateContext,
): TemplateMatch {
  const { periods, headings, isAnchorable } = context.layout.of(template, context.keys);
  const isSupported = context.isChosen || context.hint >= 2 || context.keys.size > 0 || periods.size > 0;
  const mayBeWide = template.id === 'observations' && hasFigures(context.samples);
  if (!isSupported && !mayBeWide && !isAnchorable) return none(template);
  const candidates = region.columns.map((_, at) => {
    if (periods.has(at)) return [];
    const key = context.keys.get(at);
    if (key !== undefined) return [{ ...KEY, field: key }];
    const sample = context.samples[at];
    const named = headings[at] ?? [];
    return sample ? weighed(named, sample, template, context) : named;
  });
  const fields = template.columns.map(({ id }) => id);
  const scores = candidates.map((list) => scoreRow(list, fields));
  const assigned = assign(scores);
  const columns = region.columns.map(({ column, heading }, at): ColumnMatch => {
    const period = periods.get(at);
    if (period) return { column, heading, ...period };
    const field = fields[assigned[at] ?? -1];
    const candidate = candidates[at]?.find((one) => one.field === field);
    if (field === undefined || !candidate) return { column, heading, field: null, score: 0, by: null };
    const score = isTied(at, candidate, candidates, assigned, fields)
      ? Math.min(candidate.score, UNSURE)
      : candidate.score;
    return { column, heading, field, score, by: candidate.by };
  });
  const named = withNames(columns, candidates, template, context.samples, context.templates);
  const results = withIndicators(named, region, template, context.samples);
  const all = template.id === 'observations' ? withTargets(results, region, context) : results;
  return { template, columns: all, ...worth(all, candidates, template, context, periods.size) };
}

function none(template: TemplateDefinition): TemplateMatch {
  return { template, columns: [], evidence: 0, isAnchored: false, language: null };
}

/**
 * More evidence than this {@link matchTemplate} cannot find, whatever the values say: every heading counted as its best
 * meaning, and every field that values can tell.
 */
export function mostEvidence(
  region: Region,
  template: TemplateDefinition,
  { layout, keys, hint }: Pick<TemplateContext, 'layout' | 'keys' | 'hint'>,
): number {
  const { periods, named } = layout.of(template, keys);
  const ofPeriods = periods.size > 0 ? MOST_OF_PERIODS : 0;
  const ofWhole =
    template.id === 'observations' ? BESIDE + WIDE : template.id === 'activities' ? WHO_IS_WHERE : 0;
  const alone = template.columns
    .filter(speaksAlone)
    .map((definition) => (weightOf(definition, template) * MOST_ALONE) / Math.sqrt(SPREAD_ALONE))
    .sort((a, b) => b - a)
    .slice(0, region.columns.length);
  return hint + ofPeriods + ofWhole + named + alone.reduce((sum, worth) => sum + worth, 0);
}

/** Headings weighed with what the values say; values alone give candidates of their own. */
function weighed(
  named: readonly Candidate[],
  sample: ColumnSample,
  template: TemplateDefinition,
  context: TemplateContext,
): Candidate[] {
  const list: Candidate[] = [];
  const evidenceOf = (definition: ColumnDefinition): Evidence =>
    contentEvidence(sample, definition, context.templates);
  for (const candidate of named) {
    const definition = template.columns.find(({ id }) => id === candidate.field);
    const fits = definition ? evidenceOf(definition).fits : 'maybe';
    const score = fits === 'badly' ? candidate.score - 0.15 : candidate.score;
    if (score >= LEAST && fits !== 'never') list.push({ ...candidate, score });
  }
  if (list.length > 0 || sample.texts.length < 3) return list;
  for (const definition of template.columns) {
    if (!speaksAlone(definition)) continue;
    const { score } = evidenceOf(definition);
    if (score >= LEAST) {
      list.push({ field: definition.id, score, by: 'content', spread: SPREAD_ALONE, language: null });
    }
  }
  return list;
}

/** Of equal scores the earlier field wins by a hair, so that the outcome never depends on chance. */
function scoreRow(list: readonly Candidate[], fields: readonly string[]): number[] {
  const row = new Array<number>(fields.length).fill(0);
  for (const { field, score } of list) {
    const at = fields.indexOf(field);
    // Sure matches count far more than doubtful ones: two guesses never outweigh one of them.
    if (at >= 0) row[at] = score ** 4 - at * 1e-9;
  }
  return row;
}

/** Whether a column left over, or a field left over, has just the same claim. */
function isTied(
  at: number,
  { field, score, by }: Candidate,
  candidates: readonly (readonly Candidate[])[],
  assigned: readonly number[],
  fields: readonly string[],
): boolean {
  if (by === 'key') return false;
  const rival = candidates.some(
    (list, other) =>
      other !== at &&
      assigned[other] === -1 &&
      list.some((one) => one.field === field && one.score >= score - 0.005),
  );
  const taken = new Set(assigned.map((index) => fields[index]));
  const alternative = candidates[at]?.some(
    (one) => one.field !== field && !taken.has(one.field) && one.score >= score - 0.005,
  );
  return rival || alternative === true;
}

function worth(
  columns: readonly ColumnMatch[],
  candidates: readonly (readonly Candidate[])[],
  template: TemplateDefinition,
  { hint, samples, comesAgain }: TemplateContext,
  periods: number,
): Pick<TemplateMatch, 'evidence' | 'isAnchored' | 'language'> {
  let evidence = hint + (periods === 0 ? 0 : periods > 1 && !isOfTargets(template) ? MOST_OF_PERIODS : 1);
  let anchors = hint >= 2 ? 2 : 0;
  const languages = { en: 0, sv: 0 };
  const found = new Set<string>();
  columns.forEach((match, at) => {
    if (match.field === null || match.template !== undefined) return;
    found.add(match.field);
    const candidate = candidates[at]?.find(({ field }) => field === match.field);
    const definition = template.columns.find(({ id }) => id === match.field);
    if (!candidate || !definition) return;
    const weight = weightOf(definition, template);
    if (candidate.by !== 'content') anchors += anchorsOf(definition.id, template);
    if (candidate.language) languages[candidate.language]++;
    // Which of two columns it is may be unsure; that there is one is not.
    evidence += (weight * candidate.score) / Math.sqrt(candidate.spread);
  });
  // A table that says what was reached is no table of targets, whatever stands beside it.
  if (columns.some((match) => match.template === 'targets')) evidence += BESIDE;
  const measures = MEASURES.filter((id) => template.columns.some((column) => column.id === id));
  // Figures are the point of observations and targets; places and dates alone are none.
  const hasMeasure = measures.length === 0 || measures.some((id) => found.has(id)) || found.has('numerator');
  const isWide = columns.some(({ indicator }) => indicator !== undefined);
  if (isWide) {
    evidence += WIDE;
    found.add('indicator_id');
  }
  const isWhoIsWhere = tellsWhoIsWhere(columns, template, comesAgain);
  if (isWhoIsWhere) evidence += WHO_IS_WHERE;
  const isAboutThem =
    template.id === 'stakeholders'
      ? !repeatsOrganisations(columns, hint, comesAgain)
      : !repeatsDefinitions(columns, template, samples);
  const isAnchored = hasMeasure && isAboutThem && (anchors >= 2 || periods > 0 || isWide || isWhoIsWhere);
  const missing = template.columns.filter(
    ({ id, required }) => required === 'yes' && !found.has(id) && !(periods > 0 && id === 'period'),
  ).length;
  evidence -= Math.min(MOST_MISSED, missing * MISSED);
  const { en, sv } = languages;
  const language = sv > en ? 'sv' : en > sv ? 'en' : null;
  // A few familiar words among many strange ones are no table of ours.
  const share = columns.filter(({ field }) => field !== null).length / Math.max(1, columns.length);
  return { evidence: share < 0.15 ? evidence / 2 : evidence, isAnchored, language };
}

/** A list of indicators has each of them once; one that repeats them is about something else. */
function repeatsDefinitions(
  columns: readonly ColumnMatch[],
  template: TemplateDefinition,
  samples: readonly ColumnSample[],
): boolean {
  const at = columns.findIndex(({ field }) => field === 'indicator_id');
  const texts = samples[at]?.texts ?? [];
  return template.id === 'indicators' && texts.length >= 4 && new Set(texts).size < texts.length * ONCE;
}

/** A register has each organisation once, or once for each person to talk to. */
function repeatsOrganisations(
  columns: readonly ColumnMatch[],
  hint: number,
  comesAgain: (at: number) => boolean,
): boolean {
  const at = columns.findIndex(({ field }) => field === 'organisation');
  const hasPersons = columns.some(({ field }) => field === 'contact_person' || field === 'contact_email');
  return at >= 0 && hint < 2 && !hasPersons && comesAgain(at);
}

/** Organisations by place, again and again: who does something where, though what it is has no name. */
function tellsWhoIsWhere(
  columns: readonly ColumnMatch[],
  template: TemplateDefinition,
  comesAgain: (at: number) => boolean,
): boolean {
  if (template.id !== 'activities' || !columns.some(({ field }) => field === 'geography_codes')) return false;
  const at = columns.findIndex(({ field }) => field === 'lead_partner_id');
  return at >= 0 && comesAgain(at);
}

/** Periods as columns are far more often results than targets. */
function isOfTargets(template: TemplateDefinition): boolean {
  return !template.columns.some(({ id }) => id === 'value');
}
