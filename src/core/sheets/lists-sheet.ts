import { absoluteRange, quoteSheet } from '../model/address';
import type { Locale } from '../model/locale';
import type { ColumnPlan, NamePlan, SheetPlan } from '../model/plan';
import type { Catalog } from '../i18n/catalog';
import { listById } from '../templates/all-lists';
import { columnWidth } from './column-width';
import { listName } from './defined-names';
import { tabColors } from './palette';
import { FIRST_ROW, HEADING_ROW, sheetFrame } from './sheet-frame';

/** The hidden sheet behind the drop-downs, a column for each list, and the names that the validations use. */
export function planListsSheet(
  listIds: readonly string[],
  locale: Locale,
  catalog: Catalog,
): { readonly sheet: SheetPlan; readonly names: readonly NamePlan[] } {
  const words = catalog.templates;
  const labels = listIds.map((id) => listById(id).items.map((item) => item.label[locale]));
  const frame = sheetFrame(
    { title: words.listsTitle, purpose: words.listsPurpose, status: '' },
    { tabColor: tabColors.generated },
  );
  const headings = listIds.map((id) => listName(id));
  const sheet: SheetPlan = {
    ...frame,
    name: words.listsTab,
    state: 'hidden',
    protect: true,
    columns: labels.map((texts, i): ColumnPlan => {
      const width = columnWidth(headings[i] ?? '', texts);
      return { first: i + 1, last: i + 1, width };
    }),
    blocks: [
      ...frame.blocks,
      { row: HEADING_ROW, column: 1, values: [headings], style: 'heading' },
      ...labels.map((texts, i) => ({
        row: FIRST_ROW,
        column: i + 1,
        values: texts.map((text) => [text]),
        style: 'text',
      })),
    ],
  };
  const names = labels.map((texts, i): NamePlan => {
    const range = { top: FIRST_ROW, left: i + 1, bottom: HEADING_ROW + texts.length, right: i + 1 };
    return {
      name: headings[i] ?? '',
      formula: `${quoteSheet(words.listsTab)}!${absoluteRange(range)}`,
    };
  });
  return { sheet, names };
}
