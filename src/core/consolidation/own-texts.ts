import { catalogs } from '../i18n/catalogs';
import { type CellTable, Kind } from '../model/cells';
import { LOCALES } from '../model/locale';
import { TOTALS_ROW } from '../sheets/sheet-frame';
import type { TemplateDefinition } from '../templates/template';
import { Fate } from './fate';
import type { Intake } from './intake';

/** Row of the status line on our own sheets. */
const STATUS_ROW = 3;

/** What Samverka itself writes around the answers on a template's sheet, in every language. */
export function ownTexts(templates: readonly TemplateDefinition[]): ReadonlySet<string> {
  return new Set([
    ...LOCALES.flatMap((locale) => {
      const { total, selfCheck } = catalogs[locale].templates;
      return [total, selfCheck.heading, selfCheck.help];
    }),
    ...templates.flatMap(({ label, tab, purpose, columns }) =>
      LOCALES.flatMap((locale) => [
        label[locale],
        tab[locale],
        purpose[locale],
        ...columns.map(({ help }) => help[locale]),
      ]),
    ),
  ]);
}

/** Whether a cell outside the tables of our own sheet was written by Samverka: a title, help, or a sum above a table. */
export function isOurs(cells: CellTable, cell: number, texts: ReadonlySet<string>): boolean {
  const row = cells.rows[cell] ?? 0;
  const isBesideOurs = cells.rows[cell - 1] === row && isText(cells, cell - 1, texts);
  if (cells.formulas.has(cell) && (row === TOTALS_ROW || isBesideOurs)) return true;
  if (cells.kinds[cell] !== Kind.text) return false;
  const isStatus = row === STATUS_ROW && cells.columns[cell] === 1;
  return isStatus || isText(cells, cell, texts);
}

function isText(cells: CellTable, cell: number, texts: ReadonlySet<string>): boolean {
  return cells.kinds[cell] === Kind.text && texts.has(cells.texts[cells.numbers[cell] ?? 0] ?? '');
}

/** Counts titles, purposes and help on our own sheets as ours: partners have not written them. */
export function markOwnTexts(intake: Intake, texts: ReadonlySet<string>): void {
  const note = Fate.setAside('title-or-note');
  for (const [i, { name, cells }] of intake.snapshot.sheets.entries()) {
    const fates = intake.fates[i];
    if (!fates || !intake.ownSheets.has(name)) continue;
    for (let cell = 0; cell < cells.size; cell++) {
      if (fates[cell] === note && isOurs(cells, cell, texts)) fates[cell] = Fate.ignored('own-sheet');
    }
  }
}
