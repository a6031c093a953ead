import type { SheetSnapshot } from '../model/snapshot';
import type { SheetMetadata } from '../templates/read-metadata';
import type { TemplateDefinition } from '../templates/template';
import { normaliseHeading } from './headings';
import type { Region } from './table';

/** Evidence for a template from around the table: metadata, the native table's name, the sheet's name. */
export function templateHint(
  template: TemplateDefinition,
  region: Region,
  sheet: SheetSnapshot,
  identity: SheetMetadata | null,
): number {
  let hint = 0;
  if (identity?.templateId === template.id) hint += 5;
  // What is put away are mostly lists to choose from.
  if (sheet.state !== 'visible' && identity === null) hint -= 1;
  const native = sheet.tables.find(
    ({ range }) => range.left === region.range.left && region.headerRows.includes(range.top),
  );
  // A copy of a table gets a number behind its name.
  if (native && native.name.replace(/_?\d+$/, '') === template.tableName) hint += 2;
  const name = normaliseHeading(sheet.name);
  const own = [...Object.values(template.tab), ...Object.values(template.label), template.id];
  if (name !== '' && own.some((text) => normaliseHeading(text) === name)) hint += 1;
  const isAboutTargets = /(?:^| )(?:mal|malvarden?|targets?)(?: |$)/.test(name);
  return template.id === 'targets' && isAboutTargets ? hint + 1 : hint;
}
