import type { ColumnDefinition, TemplateDefinition } from '../templates/template';
import type { Candidate } from './heading-candidates';
import { headingCandidates } from './heading-candidates';
import type { HeadingIndex } from './heading-index';
import { findPeriodColumns } from './period-columns';
import type { Region } from './table';

/** What the headings of a table may mean in one template, without a look at the values. */
interface LayoutOf {
  readonly periods: ReturnType<typeof findPeriodColumns>;
  /** By index of the region's column. */
  readonly headings: readonly (readonly Candidate[])[];
  /** Whether the headings can name enough of a record at all; most templates need no closer look. */
  readonly isAnchorable: boolean;
  /** The most that the headings together can be worth. */
  readonly named: number;
}

/** What the headings of a table may mean; the same for all tables that are laid out alike. */
export class Layout {
  private readonly known = new Map<TemplateDefinition, LayoutOf>();

  constructor(
    private readonly region: Region,
    private readonly index: HeadingIndex,
    private readonly year: number | undefined,
  ) {}

  /** `keys` are the fields that are known already, by index of the column. */
  of(template: TemplateDefinition, keys: ReadonlyMap<number, string>): LayoutOf {
    if (keys.size > 0) return this.work(template, keys);
    let known = this.known.get(template);
    if (!known) this.known.set(template, (known = this.work(template, keys)));
    return known;
  }

  private work(template: TemplateDefinition, keys: ReadonlyMap<number, string>): LayoutOf {
    const periods = findPeriodColumns(this.region, template, this.index, this.year);
    const headings = this.region.columns.map((column, at) =>
      periods.has(at) || keys.has(at) ? [] : headingCandidates(column, template, this.index),
    );
    const weights = new Map(template.columns.map((column) => [column.id, weightOf(column, template)]));
    const worth = ({ field, score, spread }: Candidate) =>
      ((weights.get(field) ?? 0) * score) / Math.sqrt(spread);
    const ofKeys = [...keys.values()].reduce((sum, field) => sum + (weights.get(field) ?? 0), 0);
    const named = headings.reduce((sum, list) => sum + Math.max(0, ...list.map(worth)), ofKeys);
    return { periods, headings, isAnchorable: canBeAnchored(headings, template), named };
  }
}

const layouts = new WeakMap<HeadingIndex, Map<string, Layout>>();
const MOST_KEPT = 200;

/** Partners' forms come again and again: what their headings may mean is worked out once. */
export function layoutOf(region: Region, index: HeadingIndex, year: number | undefined): Layout {
  let known = layouts.get(index);
  if (!known) layouts.set(index, (known = new Map<string, Layout>()));
  const columns = region.columns.map(({ heading, hxl }) => [heading, hxl]);
  const key = JSON.stringify([region.orientation, year ?? null, columns]);
  let layout = known.get(key);
  if (!layout) {
    if (known.size >= MOST_KEPT) known.clear();
    known.set(key, (layout = new Layout(region, index, year)));
  }
  return layout;
}

/** Whether the headings can name enough of a record at all; most templates need no closer look. */
function canBeAnchored(headings: readonly (readonly Candidate[])[], template: TemplateDefinition): boolean {
  let anchors = hasPlaces(headings, template) ? 1 : 0;
  for (const list of headings) {
    let most = 0;
    for (const { field } of list) most = Math.max(most, anchorsOf(field, template));
    anchors += most;
  }
  return anchors >= 2;
}

/** Places may stand for what is done there. */
function hasPlaces(headings: readonly (readonly Candidate[])[], template: TemplateDefinition): boolean {
  return (
    template.id === 'activities' &&
    headings.some((list) => list.some(({ field }) => field === 'geography_codes'))
  );
}

/** The field that names a record is enough, of others it takes two. */
export function anchorsOf(field: string, template: TemplateDefinition): number {
  const definition = template.columns.find(({ id }) => id === field);
  const weight = definition ? weightOf(definition, template) : 0;
  return weight > 1.5 ? 2 : weight > 1 ? 1 : 0;
}

export function weightOf(definition: ColumnDefinition, template: TemplateDefinition): number {
  if (definition.id === template.namingField) return 2;
  if (template.key.includes(definition.id) || definition.required === 'yes') return 1.5;
  return 1;
}
