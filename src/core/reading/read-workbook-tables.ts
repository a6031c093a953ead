import type { WorkbookSnapshot } from '../model/snapshot';
import { migrated } from '../templates/migrate';
import type { SheetMetadata } from '../templates/read-metadata';
import { readMetadata } from '../templates/read-metadata';
import type { TemplateDefinition } from '../templates/template';
import { cellRoles } from './account';
import { withoutCompanions } from './companions';
import { findRegions } from './find-regions';
import { isListSheet } from './list-sheet';
import { matchTable } from './match-columns';
import { readTable } from './read-table';
import { readTargetsBeside } from './read-targets-beside';
import type { Recipe } from './recipes';
import { SheetGrid } from './sheet-grid';
import { templatesFor } from './templates-for';
import type { ReadTable, TableMatch } from './table';

/** Everything that was read from a workbook; the outer index of `matches` and `roles` is the sheet's. */
export interface WorkbookReading {
  readonly tables: readonly ReadTable[];
  /** The tables found in each sheet, also those that belong to no template. */
  readonly matches: readonly (readonly TableMatch[])[];
  /** A role for each cell; see {@link Role}. */
  readonly roles: readonly Uint8Array[];
}

/** What the sheet's own identity says about the records on it. */
function standing(identity: SheetMetadata | null, isPack: boolean): Pick<ReadTable, 'isCopy' | 'isPartial'> {
  if (identity?.copy === 'yes') return { isCopy: true };
  return isPack && identity?.partner !== undefined ? { isPartial: true } : {};
}

/** Finds, matches and reads all tables of a workbook. */
export function readTables(
  workbook: WorkbookSnapshot,
  templates: readonly TemplateDefinition[],
  recipes: readonly Recipe[] = [],
): WorkbookReading {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const metadata = new Map<string, SheetMetadata>();
  for (const entry of readMetadata(workbook)) metadata.set(entry.sheet, migrated(entry));
  const isPack = [...metadata.values()].some(({ copy }) => copy === 'yes');
  const tables: ReadTable[] = [];
  const matches: TableMatch[][] = [];
  const roles: Uint8Array[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const identity = metadata.get(sheet.name) ?? null;
    const grid = new SheetGrid(sheet, workbook);
    const possible = templatesFor(sheet, identity, templates);
    const context = { templates: possible, grid, identity, recipes };
    const regions = isListSheet(sheet, workbook) ? [] : findRegions(sheet, workbook, possible);
    const own = templates.find(({ id }) => id === identity?.templateId);
    const found = regions.map((region) =>
      matchTable(withoutCompanions(region, grid, own), sheet, workbook, context),
    );
    const read: ReadTable[] = [];
    for (const match of found) {
      const template = match.template === null ? undefined : byId.get(match.template);
      if (!template) continue;
      const table = readTable(match, index, workbook, template);
      read.push({ ...table, ...standing(identity, isPack) });
      read.push(...readTargetsBeside(table, workbook, byId.get('targets')));
    }
    matches.push(found);
    tables.push(...read);
    roles.push(cellRoles(sheet, found, read));
  });
  return { tables, matches, roles };
}
