import { Kind } from '../model/cells';
import { LOCALES } from '../model/locale';
import type { TemplateDefinition } from '../templates/template';
import { Fate } from './fate';
import type { Intake } from './intake';

/** Row of the status line on our own sheets. */
const STATUS_ROW = 3;

/** What Samverka itself writes around the answers on a template's sheet, in every language. */
export function ownTexts(templates: readonly TemplateDefinition[]): ReadonlySet<string> {
  return new Set(
    templates.flatMap(({ label, tab, purpose, columns }) =>
      LOCALES.flatMap((locale) => [
        label[locale],
        tab[locale],
        purpose[locale],
        ...columns.map(({ help }) => help[locale]),
      ]),
    ),
  );
}

/** Counts titles, purposes and help on our own sheets as ours: partners have not written them. */
export function markOwnTexts(intake: Intake, texts: ReadonlySet<string>): void {
  const note = Fate.setAside('title-or-note');
  for (const [i, { name, cells }] of intake.snapshot.sheets.entries()) {
    const fates = intake.fates[i];
    if (!fates || !intake.ownSheets.has(name)) continue;
    for (let cell = 0; cell < cells.size; cell++) {
      if (fates[cell] !== note || cells.kinds[cell] !== Kind.text) continue;
      const isStatus = cells.rows[cell] === STATUS_ROW && cells.columns[cell] === 1;
      const text = cells.texts[cells.numbers[cell] ?? 0] ?? '';
      if (isStatus || texts.has(text)) fates[cell] = Fate.ignored('own-sheet');
    }
  }
}
