import { Kind } from '../model/cells';
import { readPeriod } from '../model/period-spellings';
import type { Entity } from './entity';
import type { Intake } from './intake';
import { isOrganisationName } from './organisation-words';
import type { Registry } from './registry';
import { textKey } from '../entities/text-key';
import { canBeName, hasInitialsInFileName, isInFileName, type Title } from './titles';

/** What our own sheets say between partner and hint, in every language. */
const STATUS_LINE = /^(.*?)\s·\sVersion \d+\.\d+\.\d+\s·\s/;

/** The one known organisation that the titles above the tables name. */
export function knownInTitles(intake: Intake, titles: readonly Title[], partners: Registry): Entity | null {
  const found = new Set<Entity>();
  for (const { text, parts } of titles) {
    for (const part of [text, ...parts]) {
      const entity = partners.findName([intake.id], part);
      if (entity) found.add(entity);
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The partner in the status line of our own sheets, which outlives what programs drop: it stands after the initiative. */
export function statusPartner(titles: readonly Title[]): string | null {
  const named = titles.flatMap(({ text }) => {
    const parts =
      STATUS_LINE.exec(text)?.[1]
        ?.split(' · ')
        .filter((part) => readPeriod(part) === null) ?? [];
    return parts.length === 2 ? (parts[1] ?? []) : [];
  });
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/**
 * An organisation nobody has listed: the part of a title that has an organisation's form and stands in the file's name
 * or elsewhere in the file too, or whose initials the file is called by. A title alone is no evidence.
 */
export function guessedInTitles(intake: Intake, titles: readonly Title[]): string | null {
  const parts = titles.flatMap(({ parts: [first] }) => first ?? []).filter(canBeName);
  return (
    parts.find(
      (part) =>
        hasInitialsInFileName(part, intake.file) ||
        (isOrganisationName(part) && (isInFileName(part, intake.file) || standsTwice(intake, part))),
    ) ?? null
  );
}

/** True when the name stands in two places of the file, each time as a text of its own. */
function standsTwice({ snapshot }: Intake, name: string): boolean {
  const key = textKey(name);
  let places = 0;
  for (const sheet of snapshot.sheets) {
    if (textKey(sheet.name) === key) places++;
    const { cells } = sheet;
    const ids = new Set([...cells.texts.keys()].filter((id) => textKey(cells.texts[id] ?? '') === key));
    if (ids.size === 0) continue;
    for (let cell = 0; cell < cells.size; cell++) {
      if (cells.kinds[cell] === Kind.text && ids.has(cells.numbers[cell] ?? 0)) places++;
    }
  }
  return places > 1;
}
