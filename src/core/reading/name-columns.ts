import type { ColumnDefinition, TemplateDefinition } from '../templates/template';
import type { ColumnSample } from './sample-facts';
import { contentEvidence, isCodes } from './content-evidence';
import type { Candidate } from './heading-candidates';
import { normaliseHeading } from './headings';
import type { ColumnMatch } from './table';

/** Headings that name whatever the code beside them stands for. */
const GENERIC_NAMES = new Set('namn name benamning titel title vad beskrivning description'.split(' '));
const GENERIC_CODES = new Set('kod code id nr no nummer number'.split(' '));
const BESIDE = 0.75;

type Holds = 'codes' | 'names' | 'nothing';

/** Marks references given by name, and joins a column of codes and one of names that stand for the same reference. */
export function withNames(
  columns: readonly ColumnMatch[],
  candidates: readonly (readonly Candidate[])[],
  template: TemplateDefinition,
  samples: readonly ColumnSample[],
  templates: readonly TemplateDefinition[],
): ColumnMatch[] {
  const references = template.columns.filter(
    ({ type }) => type.kind === 'reference' || type.kind === 'references',
  );
  const held = samples.map(holds);
  const matched = columns.map((match, at): ColumnMatch => {
    const isReference = references.some(({ id }) => id === match.field);
    return isReference && held[at] === 'names' ? { ...match, isName: true } : match;
  });
  for (const definition of references) {
    const at = matched.findIndex(({ field }) => field === definition.id);
    if (at < 0 || held[at] === 'nothing') continue;
    const wanted = held[at] === 'names' ? 'codes' : 'names';
    const claims = (other: number) => {
      const column = columns[other];
      if (!column || column.field !== null || column.period !== undefined || held[other] !== wanted)
        return null;
      const named = candidates[other]?.find(({ field }) => field === definition.id);
      if (named) return { score: named.score, by: named.by };
      const isBeside = Math.abs(other - at) === 1 && isGeneric(column.heading, wanted);
      const isOfKind = wanted === 'codes' && hasItsCodes(samples[other], definition, templates);
      return isBeside || isOfKind ? { score: BESIDE, by: 'content' as const } : null;
    };
    const other = columns.findIndex((_, index) => claims(index) !== null);
    const column = matched[other];
    const claim = column ? claims(other) : null;
    if (!column || !claim) continue;
    const joined = { ...column, ...claim, field: definition.id };
    matched[other] = wanted === 'names' ? { ...joined, isName: true } : joined;
  }
  return matched;
}

/** Whether a column of this field gives names instead of codes: both may stand beside one another. */
export function isNamed(
  field: string,
  template: TemplateDefinition,
  sample: ColumnSample | undefined,
): boolean {
  const type = template.columns.find(({ id }) => id === field)?.type;
  const isReference = type?.kind === 'reference' || type?.kind === 'references';
  return isReference && sample !== undefined && holds(sample) === 'names';
}

function holds(sample: ColumnSample): Holds {
  if (sample.texts.length === 0) return 'nothing';
  return isCodes(sample) ? 'codes' : 'names';
}

function isGeneric(heading: string, wanted: 'codes' | 'names'): boolean {
  return (wanted === 'codes' ? GENERIC_CODES : GENERIC_NAMES).has(normaliseHeading(heading));
}

function hasItsCodes(
  sample: ColumnSample | undefined,
  definition: ColumnDefinition,
  templates: readonly TemplateDefinition[],
): boolean {
  return sample !== undefined && contentEvidence(sample, definition, templates).fits === 'well';
}
