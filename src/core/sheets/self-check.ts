import type { BlockPlan } from '../model/plan';
import { labelOf } from '../templates/all-lists';
import type { SampleRow, TemplateDefinition } from '../templates/template';
import { type ColumnPlaces, FORM_ROW, hostContext } from './column-places';
import type { TemplateSheetOptions } from './template-options';

/** Below a form: what the answers say is missing, as a formula that follows them. */
export function selfCheckBlock(
  template: TemplateDefinition,
  places: ColumnPlaces,
  row: SampleRow,
  options: TemplateSheetOptions,
): readonly BlockPlan[] {
  const { selfCheck } = template;
  if (!selfCheck) return [];
  const { locale, catalog } = options;
  const words = catalog.templates.selfCheck;
  const yes = labelOf('answer', 'yes', locale);
  const { cell } = hostContext(places, options);
  const parts = Object.entries(selfCheck.codeOfAnswer).flatMap(([field, code]) => {
    const at = cell(field);
    const label = labelOf(selfCheck.list, code, locale);
    return at === null ? [] : [{ at, label, isThere: row[field] === 'yes' }];
  });
  const missing = parts.map(({ at, label }) => `IF(${at}="${yes}","","${label}; ")`).join('&');
  const all = parts.map(({ at }) => `${at}="${yes}"`).join(',');
  const formula = `IF(AND(${all}),"${words.nothing}",${missing})`;
  const left = parts.filter(({ isThere }) => !isThere).map(({ label }) => `${label}; `);
  const cached = left.length === 0 ? words.nothing : left.join('');
  return [
    {
      row: FORM_ROW + template.columns.length + 1,
      column: 1,
      values: [[words.heading, { formula, cached }, words.help]],
      styles: [['label', 'shown', 'help']],
    },
  ];
}
