import type { Locale } from '../model/locale';
import type { ConditionalFormatPlan } from '../model/plan';
import { listById, labelOf } from '../templates/all-lists';
import { isCompanion } from '../templates/companion-columns';
import type { TemplateDefinition } from '../templates/template';
import { type ColumnPlaces, hostContext } from './column-places';
import { FINISHED, missingLook, overdueLook, statusLooks } from './status-looks';
import type { TemplateSheetOptions } from './template-options';

/** Conditional formats of a template's sheet: statuses, dates that have passed, required cells left empty. */
export function columnFormats(
  template: TemplateDefinition,
  places: ColumnPlaces,
  options: TemplateSheetOptions,
): readonly ConditionalFormatPlan[] {
  return [
    ...overdueFormats(template, places, options),
    ...statusFormats(template, places, options.locale),
    ...missingFormats(template, places, options),
  ];
}

function statusFormats(
  template: TemplateDefinition,
  places: ColumnPlaces,
  locale: Locale,
): readonly ConditionalFormatPlan[] {
  return template.columns.flatMap(({ id, type }) => {
    const looks = type.kind === 'list' ? statusLooks[type.list] : undefined;
    const range = places.rangeOf(id);
    if (type.kind !== 'list' || looks === undefined || range === null) return [];
    return listById(type.list).items.flatMap(({ code }): ConditionalFormatPlan[] => {
      const style = looks[code];
      const formula1 = quoted(labelOf(type.list, code, locale));
      return style ? [{ ranges: [range], rule: { type: 'cell', operator: 'equal', formula1, style } }] : [];
    });
  });
}

function overdueFormats(
  template: TemplateDefinition,
  places: ColumnPlaces,
  options: TemplateSheetOptions,
): readonly ConditionalFormatPlan[] {
  const { cell } = hostContext(places, options);
  return template.rules.flatMap((use): ConditionalFormatPlan[] => {
    if (use.rule !== 'status-fits-dates') return [];
    const range = places.rangeOf(use.end);
    const [end, status] = [cell(use.end), cell(use.status)];
    const type = template.columns.find(({ id }) => id === use.status)?.type;
    if (range === null || end === null || status === null || type?.kind !== 'list') return [];
    const open = FINISHED.map((code) => `${status}<>${quoted(labelOf(type.list, code, options.locale))}`);
    const formula = `AND(ISNUMBER(${end}),${end}<TODAY(),${open.join(',')})`;
    return [{ ranges: [range], rule: { type: 'formula', formula, style: overdueLook } }];
  });
}

function missingFormats(
  template: TemplateDefinition,
  places: ColumnPlaces,
  options: TemplateSheetOptions,
): readonly ConditionalFormatPlan[] {
  const { cell } = hostContext(places, options);
  const [first, last] = [template.columns[0], template.columns.at(-1)].map((column) =>
    cell(column?.id ?? ''),
  );
  const row = `${first ?? ''}:${last ?? ''}`;
  // Formulas that find nothing are no content.
  const hasContent = template.columns.some(({ id }) => isCompanion(id))
    ? `SUMPRODUCT(--(${row}<>""))>0`
    : `COUNTA(${row})>0`;
  return template.columns.flatMap((column): ConditionalFormatPlan[] => {
    const range = places.rangeOf(column.id);
    const own = cell(column.id);
    if (column.required !== 'yes' || range === null || own === null) return [];
    const formula = `AND(ISBLANK(${own}),${hasContent})`;
    return [{ ranges: [range], rule: { type: 'formula', formula, style: missingLook } }];
  });
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
