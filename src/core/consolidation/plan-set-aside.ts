import type { SheetPlan } from '../model/plan';
import { tabColors } from '../sheets/palette';
import { listSheets } from './list-plan';
import type { SheetContext } from './plan-files';
import type { SetAsideEntry } from './set-aside';

/** Every cell that was not brought in, with the reason. */
export function setAsideSheets(
  entries: readonly SetAsideEntry[],
  { catalog, texts, rowLimit }: SheetContext,
): SheetPlan[] {
  const { tabs, titles, purposes, headings, reasons } = catalog.consolidation;
  return listSheets<SetAsideEntry>({
    name: tabs.setAside,
    tableName: 'MasterSetAside',
    texts: texts(titles.setAside, purposes.setAside(entries.length)),
    tabColor: tabColors.generated,
    rowLimit,
    items: entries,
    columns: [
      { heading: headings.file, style: 'text', value: ({ file }) => file },
      { heading: headings.sheet, style: 'text', value: ({ sheet }) => sheet },
      { heading: headings.cell, style: 'code', value: ({ address }) => address },
      { heading: headings.row, style: 'text', value: ({ row }) => row || null },
      { heading: headings.column, style: 'text', value: ({ heading }) => heading || null },
      { heading: headings.text, style: 'text', value: ({ text }) => text || null },
      {
        heading: headings.reason,
        style: 'text',
        value: ({ reason, kept }) => (kept === '' ? reasons[reason] : `${reasons[reason]} (${kept})`),
      },
      { heading: headings.submission, style: 'code', value: ({ submission }) => submission },
    ],
  });
}
