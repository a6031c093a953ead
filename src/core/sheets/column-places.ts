import { absoluteRange, columnLetters, type Range } from '../model/address';
import type { HostContext } from '../rules/host-validation';
import type { TemplateDefinition } from '../templates/template';
import { listName, referenceName } from './defined-names';
import { FIRST_ROW } from './sheet-frame';
import type { TemplateSheetOptions } from './template-options';

/** The last row that is prepared for input on an empty sheet. */
const LAST_PREPARED = 1000;
/** Empty prepared rows below the records. */
const SPARE_ROWS = 200;

/** The last row with validations and conditional formats when the sheet has so many records. */
export function lastPreparedRow(records: number): number {
  return Math.max(LAST_PREPARED, FIRST_ROW + records + SPARE_ROWS);
}

/** Where the fields of a sheet's records stand; null for a field the sheet does not have. */
export interface ColumnPlaces {
  readonly layout: TemplateDefinition['layout'];
  /** All prepared cells of the field. */
  rangeOf(field: string): Range | null;
}

/** Places of a template's fields on its own sheet: side by side in a table, below each other in a form. */
export function columnPlaces(template: TemplateDefinition, records: number): ColumnPlaces {
  const { layout } = template;
  const index = new Map(template.columns.map((column, i) => [column.id, i]));
  const bottom = lastPreparedRow(records);
  return {
    layout,
    rangeOf(field) {
      const i = index.get(field);
      if (i === undefined) return null;
      if (layout === 'table') return { top: FIRST_ROW, left: i + 1, bottom, right: i + 1 };
      return { top: FORM_ROW + i, left: 2, bottom: FORM_ROW + i, right: 2 };
    },
  };
}

/** First row of a form, which has no headings above. */
export const FORM_ROW = 5;

/** What native validations need to know of the sheet and of the workbook around it. */
export function hostContext(places: ColumnPlaces, options: TemplateSheetOptions): HostContext {
  const { together = [] } = options;
  return {
    listName,
    referenceName: (template) => (together.includes(template) ? referenceName(template) : null),
    cell: (field) => {
      const range = places.rangeOf(field);
      if (range === null) return null;
      const row = places.layout === 'form' ? `$${range.top}` : String(range.top);
      return `$${columnLetters(range.left)}${row}`;
    },
    cells: (field) => {
      const range = places.rangeOf(field);
      return range === null || places.layout === 'form' ? null : absoluteRange(range);
    },
  };
}
