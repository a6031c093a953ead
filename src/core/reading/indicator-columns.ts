import type { TemplateDefinition } from '../templates/template';
import { normaliseHeading } from './headings';
import type { ColumnSample } from './sample-facts';
import type { ColumnMatch, Region } from './table';

/** Fewer columns of figures, or fewer rows, may be anything. */
const FEWEST = 3;
/** More columns of text that nobody knows make it a list of something else. */
const MOST_STRANGE = 1;
/** Somebody has to look at it. */
const SCORE = 0.72;
/** What the figures are about must be clear. */
const SURE = 0.85;
const DIMENSIONS = new Set(['geography', 'partner_id', 'period']);
const MEASURED = new Set(['value', 'numerator', 'denominator', 'indicator_id', 'target']);
/** Numbers that measure nothing. */
const NO_FIGURE =
  /(?:^| )(?:id|ids|code|kod|nr|no|number|lat|latitude|latitud|lon|long|longitude|longitud|x|y|year|ar|rank|phone|tel)(?: |$)/;

/** Whether so many columns hold figures that their headings may name indicators. */
export function hasFigures(samples: readonly ColumnSample[]): boolean {
  return samples.filter(isFigures).length >= FEWEST;
}

/**
 * Columns whose headings name indicators: places, partners or periods in the first columns, figures in all others.
 *
 * What each means is only proposed.
 */
export function withIndicators(
  columns: readonly ColumnMatch[],
  region: Region,
  template: TemplateDefinition,
  samples: readonly ColumnSample[],
): readonly ColumnMatch[] {
  if (template.id !== 'observations' || region.orientation === 'form') return columns;
  if (region.dataRows.length < FEWEST) return columns;
  if (columns.some(({ field, period }) => MEASURED.has(field ?? '') || period !== undefined)) return columns;
  if (!columns.some(({ field, score }) => DIMENSIONS.has(field ?? '') && score >= SURE)) return columns;
  const seen = new Set<string>();
  const isFigure = columns.map(({ field, heading }, at) => {
    const name = normaliseHeading(heading);
    const sample = samples[at];
    const isOne = field === null && sample !== undefined && isFigures(sample) && !NO_FIGURE.test(name);
    if (!isOne || name === '' || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
  const figures = isFigure.filter(Boolean).length;
  const strange = columns.filter(({ field }, at) => field === null && isFigure[at] !== true).length;
  if (figures < FEWEST || figures * 2 < columns.length || strange > MOST_STRANGE) return columns;
  return columns.map((match, at): ColumnMatch => {
    const { column, heading } = match;
    if (isFigure[at] !== true) return match;
    return { column, heading, field: 'value', score: SCORE, by: 'content', indicator: heading };
  });
}

function isFigures({ texts, numbers }: ColumnSample): boolean {
  return texts.length > 0 && numbers >= texts.length * 0.8;
}
