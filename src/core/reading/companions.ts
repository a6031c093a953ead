import { companionHeadings } from '../templates/companion-columns';
import type { TemplateDefinition } from '../templates/template';
import type { SheetGrid } from './sheet-grid';
import type { Region } from './table';
import { cleanText } from './text';

/** A table of a template's own sheet without the columns that only show something, and without rows that hold nothing else. */
export function withoutCompanions(
  region: Region,
  grid: SheetGrid,
  template: TemplateDefinition | undefined,
): Region {
  if (!template || region.orientation === 'form') return region;
  const headings = companionHeadings(template);
  const isShown = ({ heading }: { readonly heading: string }) => headings.has(cleanText(heading));
  const companions = region.columns.filter(isShown).map(({ column }) => column);
  if (companions.length === 0) return region;
  const { left, right } = region.range;
  const isRecord = (row: number) =>
    grid
      .filledIn(grid.positionOf(row), left, right)
      .some((cell) => !companions.includes(grid.cells.columns[cell] ?? 0));
  return {
    ...region,
    columns: region.columns.filter((column) => !isShown(column)),
    dataRows: region.dataRows.filter(isRecord),
    companions,
  };
}
