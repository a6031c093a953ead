import type { SheetPlan } from '../model/plan';
import type { ColumnDefinition, TemplateDefinition } from '../templates/template';
import { cellForValue, isNumeric } from './cell-for-value';
import { columnPlaces, FORM_ROW } from './column-places';
import { columnWidth } from './column-width';
import { rowHeights } from './row-heights';
import { selfCheckBlock } from './self-check';
import type { TemplateSheetOptions } from './template-options';
import { headingOf } from './template-table';

const ANSWER_WIDTH = 48;
const HELP_WIDTH = 44;
/** Room for what a formula below the answers can say at most. */
const BELOW_POINTS = 60;
/** Help is written in a smaller size: so much more of it has room in the width. */
const SMALL_LETTERS = 1.2;

const isNumber = (column: ColumnDefinition | undefined) => column !== undefined && isNumeric(column.type);

/** The parts of a sheet with one record: headings left, answers beside them, what to write to the right. */
export function planForm(
  template: TemplateDefinition,
  options: TemplateSheetOptions,
): Required<Pick<SheetPlan, 'blocks' | 'columns' | 'rowHeights'>> {
  const row = options.rows?.[0] ?? {};
  const headings = template.columns.map((column) => headingOf(column, options));
  const cells = template.columns.map(({ id, type }) => cellForValue(row[id], type, options.locale));
  const values = template.columns.map((column, i) => [
    headings[i] ?? '',
    cells[i]?.value ?? null,
    column.help[options.locale],
  ]);
  const below = selfCheckBlock(template, columnPlaces(template, 1), row, options);
  const columns = [columnWidth('', headings), ANSWER_WIDTH, HELP_WIDTH].map((width, i) => ({
    first: i + 1,
    last: i + 1,
    width,
  }));
  return {
    blocks: [
      ...below,
      {
        row: FORM_ROW,
        column: 1,
        values,
        styles: cells.map(({ style }, i) => [
          'label',
          isNumber(template.columns[i]) ? 'answer' : style,
          'help',
        ]),
      },
    ],
    columns,
    rowHeights: [
      ...rowHeights(FORM_ROW, values, [...columns.slice(0, 2), { width: HELP_WIDTH * SMALL_LETTERS }]),
      ...below.map((block) => ({ row: block.row, points: BELOW_POINTS, grows: true })),
    ],
  };
}
