import type { SheetPlan } from '../model/plan';
import type { TemplateDefinition } from '../templates/template';
import { columnFormats } from './column-formats';
import { columnPlaces, FORM_ROW } from './column-places';
import { columnValidations } from './column-validations';
import { tabColors } from './palette';
import { type FrameOptions, type FrameTexts, HEADING_ROW, sheetFrame } from './sheet-frame';
import { acrossPages } from './print-pages';
import { planForm } from './template-form';
import type { TemplateSheetOptions } from './template-options';
import { planTable } from './template-table';

/** Sheets with more columns than this are printed across. */
const PORTRAIT_COLUMNS = 5;

/** A template's sheet, empty or with records: texts, table or form, drop-downs, messages, formats, print set-up. */
export function planTemplate(template: TemplateDefinition, options: TemplateSheetOptions): SheetPlan {
  const places = columnPlaces(template, options.rows?.length ?? 0);
  const shared = {
    name: template.tab[options.locale],
    validations: columnValidations(template, places, options),
    conditionalFormats: columnFormats(template, places, options),
  };
  const tabColor = tabColors[template.family];
  if (template.layout === 'form') {
    const { blocks, columns, rowHeights } = planForm(template, options);
    const frame = framed(template, options, { tabColor, frozenRows: FORM_ROW - 1, orientation: 'portrait' });
    return { ...frame, ...shared, columns, rowHeights, blocks: [...frame.blocks, ...blocks] };
  }
  const { blocks, columns, tables, rowHeights, frozenColumns } = planTable(template, options);
  const orientation = columns.length > PORTRAIT_COLUMNS ? 'landscape' : 'portrait';
  const frozenRows = HEADING_ROW;
  const frame = framed(template, options, { tabColor, frozenColumns, frozenRows, orientation });
  // Gridlines stay on: they show where the next row can be typed.
  return {
    ...frame,
    ...shared,
    ...(frame.print ? { print: acrossPages(frame.print, columns, frozenColumns) } : {}),
    columns,
    tables,
    rowHeights,
    showGridlines: true,
    blocks: [...frame.blocks, ...blocks],
  };
}

function framed(template: TemplateDefinition, options: TemplateSheetOptions, look: FrameOptions) {
  const { locale, initiative } = options;
  const texts: FrameTexts = {
    title: template.label[locale],
    purpose: template.purpose[locale],
    status: options.status ?? statusLine(template, options),
    ...(initiative === undefined ? {} : { initiative }),
  };
  return sheetFrame(texts, look);
}

function statusLine(template: TemplateDefinition, options: TemplateSheetOptions): string {
  const { initiative, partner, period, catalog } = options;
  const words = catalog.templates;
  const hint = template.layout === 'form' ? words.requiredRows : words.requiredColumns;
  const parts = [initiative, partner, period, words.version(template.version), hint];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}
