import type { TemplateDefinition } from '../templates/template';
import { headingIndexOf } from './heading-index';
import { normaliseHeading } from './headings';
import type { TableMatch } from './table';

/** The language of a table's headings, when most of those that tell are of one language; at least two must. */
export function headingLanguage(match: TableMatch, template: TemplateDefinition): 'en' | 'sv' | null {
  const index = headingIndexOf([template]);
  const counts = { en: 0, sv: 0 };
  for (const { heading, field } of match.columns) {
    if (field === null) continue;
    const targets = index.exact.get(heading) ?? index.normalised.get(normaliseHeading(heading)) ?? [];
    const language = targets.find((target) => target.field === field)?.language;
    if (language) counts[language]++;
  }
  const { en, sv } = counts;
  if (en + sv < 2 || en === sv) return null;
  return sv > en ? 'sv' : 'en';
}
