import type { TemplateDefinition } from '../templates/template';
import type { ColumnSample } from './content-evidence';
import { headingCandidates } from './heading-candidates';
import type { HeadingIndex } from './heading-index';
import { fieldUnderPeriod, splitHeading } from './period-columns';
import type { ColumnMatch, Region } from './table';

interface TargetContext {
  readonly templates: readonly TemplateDefinition[];
  readonly index: HeadingIndex;
  /** By index of the region's column. */
  readonly samples: readonly ColumnSample[];
}

/**
 * Marks what should have been reached beside what was: `Annual target` next to `Achieved`.
 *
 * Several columns are marked when each names its own period (`Target 2024`, `Mål kv 1`), else the one that fits best.
 */
export function withTargets(
  columns: readonly ColumnMatch[],
  region: Region,
  { templates, index, samples }: TargetContext,
): readonly ColumnMatch[] {
  const template = templates.find(({ id }) => id === 'targets');
  const definition = template?.columns.find(({ id }) => id === 'target');
  const hasResults = columns.some(({ field }) => field === 'value');
  if (!template || !definition || !hasResults || region.orientation === 'form') return columns;
  const seen = new Set<string>();
  const offers = columns.map((column, at): ColumnMatch | null => {
    const sample = samples[at];
    if (column.field !== null || !sample) return null;
    if (!holdsFigures(sample)) return null;
    const split = splitHeading(column.heading);
    if (split && split.rest !== '' && fieldUnderPeriod(split.rest, template, index) === definition.id) {
      if (seen.has(split.period)) return null;
      seen.add(split.period);
      return targetMatch(column, { score: 0.95, by: 'period', period: split.period });
    }
    const regionColumn = region.columns[at];
    const named = regionColumn ? headingCandidates(regionColumn, template, index) : [];
    const candidate = named.find(({ field }) => field === definition.id);
    return candidate ? targetMatch(column, { score: candidate.score, by: candidate.by }) : null;
  });
  const isDated = seen.size > 0;
  const best = Math.max(...offers.map((offer) => offer?.score ?? 0));
  const only = offers.findIndex((offer) => offer?.score === best);
  return columns.map((column, at) => {
    const offer = offers[at] ?? null;
    if (!offer) return column;
    return (isDated ? offer.period !== undefined : at === only) ? offer : column;
  });
}

/** False for goals in words, such as `Objective 2`. */
function holdsFigures({ texts }: ColumnSample): boolean {
  const words = texts.filter((text) => !/^\P{L}*\d/u.test(text)).length;
  return words <= texts.length / 2;
}

function targetMatch(column: ColumnMatch, how: Pick<ColumnMatch, 'score' | 'by' | 'period'>): ColumnMatch {
  return { column: column.column, heading: column.heading, template: 'targets', field: 'target', ...how };
}
