import { catalogs } from '../../core/i18n/catalogs';
import { done, refused, type Result } from '../../core/issues/refusal';
import { LOCALES, type Locale } from '../../core/model/locale';
import type { Patch } from '../../core/model/patch';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { upgrade, type SheetUpgrade } from '../../core/packs/upgrade';
import { isTemplateId, templateById } from '../../core/templates/all-templates';
import { LISTS_ID } from '../../core/templates/metadata';
import { isOutdated } from '../../core/templates/outdated';
import { readMetadata, type SheetMetadata } from '../../core/templates/read-metadata';
import { partsFor } from '../../core/templates/kept-identities';
import { speaksOf } from './insert-templates';
import { renameSheets } from './rename-sheets';
import { sheetChanges } from '../../core/consolidation/sheet-changes';

/** What bringing sheets to the current versions of their templates will do. */
export interface UpgradePlan {
  readonly patch: Patch;
  readonly sheets: readonly UpgradedSheet[];
  /** Cells outside the tables that come to a sheet of their own. */
  readonly kept: number;
  /** Name of that sheet. */
  readonly keptOn: string;
}

/** What becomes of a sheet; headings are in the pane's language. */
export interface UpgradedSheet {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly rows: number;
  /** Old field ids and today's headings. */
  readonly renamed: readonly (readonly [string, string])[];
  readonly added: readonly string[];
  /** Columns of the user's own. */
  readonly further: readonly string[];
}

/** Plans today's sheets in place of those of earlier versions, with all that stands in them; the others stay as they are. */
export function planUpgrade(workbook: WorkbookSnapshot, paneLocale: Locale): Result<UpgradePlan> {
  const known = readMetadata(workbook);
  const templates = new Set(known.filter(isOutdated).map(({ templateId }) => templateId));
  const replaced = known.filter(({ templateId }) => templates.has(templateId));
  const own = new Set(known.map(({ sheet }) => sheet));
  const locale = LOCALES.find((one) => known.some(({ language }) => language === one)) ?? paneLocale;
  const catalog = catalogs[locale];
  const only = new Set(replaced.map(({ sheet }) => sheet));
  const sheets = workbook.sheets.filter(({ name }) => own.has(name));
  const upgraded = upgrade({ ...workbook, sheets }, { locale, catalog, only });
  if (!upgraded || upgraded.sheets.length === 0) return refused({ code: 'no-table-of-ours' });

  const names = namesToday(known, workbook, locale);
  const plan = renameSheets(upgraded.plan, names);
  const isGone = (name: string) => only.has(name) || isLists(known, name);
  const written = plan.sheets.map(({ name }) => name).filter((name) => isGone(name) || !own.has(name));
  const changes = sheetChanges(
    plan.sheets.filter(({ name }) => written.includes(name)),
    workbook,
    new Map([...own].filter(isGone).map((name) => [name, null])),
  );
  if (!changes.ok) return changes;
  const { addSheets, replaceSheets, removeSheets } = changes.value;
  const [first] = replaceSheets;
  return done({
    patch: {
      addSheets,
      replaceSheets,
      removeSheets,
      styles: plan.styles,
      setNames: plan.names.filter((name) => speaksOf(name, written)),
      setCustomParts: partsFor(upgraded.plan, workbook, isGone, names),
      ...(first ? { activeSheet: first.name } : {}),
    },
    sheets: upgraded.sheets.map((sheet) => inWords(sheet, paneLocale)),
    kept: upgraded.kept,
    keptOn: plan.sheets.at(-1)?.name ?? '',
  });
}

/** What the planned sheets are called in this workbook: as the sheets that they replace, or by a name that is free. */
function namesToday(
  known: readonly SheetMetadata[],
  workbook: WorkbookSnapshot,
  locale: Locale,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { templateId, sheet } of known) {
    const tab = tabOf(templateId, locale);
    if (!names.has(tab)) names.set(tab, sheet);
  }
  const kept = catalogs[locale].templates.kept.tab;
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  let free = kept;
  for (let i = 2; taken.has(free.toLowerCase()); i++) free = `${kept} ${i}`;
  names.set(kept, free);
  return new Map([...names].filter(([planned, today]) => planned !== today));
}

function tabOf(templateId: string, locale: Locale): string {
  if (templateId === LISTS_ID) return catalogs[locale].templates.listsTab;
  return isTemplateId(templateId) ? templateById(templateId).tab[locale] : '';
}

function isLists(known: readonly SheetMetadata[], name: string): boolean {
  return known.some(({ sheet, templateId }) => sheet === name && templateId === LISTS_ID);
}

function inWords(
  { sheet, template, from, to, records, renamed, added, further }: SheetUpgrade,
  locale: Locale,
): UpgradedSheet {
  const { columns } = templateById(template);
  const heading = (field: string) => columns.find(({ id }) => id === field)?.label[locale] ?? field;
  return {
    name: sheet,
    from,
    to,
    rows: records,
    renamed: renamed.map(([old, now]) => [old, heading(now)]),
    added: added.map(heading),
    further,
  };
}
