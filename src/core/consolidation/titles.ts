import { Kind } from '../model/cells';
import type { SheetSnapshot } from '../model/snapshot';
import type { TableMatch } from '../reading/table';
import type { Intake } from './intake';
import { textKey } from '../entities/text-key';

/** Titles stand in the first rows. */
const TITLE_ROWS = 12;
/** What separates an organisation from the rest of a title. */
const SEPARATORS = /\s[–—|·-]\s|\s?[()]\s?|[,:]\s/;
const FILLERS = new Set([
  'of',
  'for',
  'and',
  'the',
  'i',
  'och',
  'för',
  'av',
  'de',
  'des',
  'du',
  'la',
  'le',
  'et',
]);

/** One title above the tables of a sheet, with its parts from left to right. */
export interface Title {
  readonly text: string;
  readonly parts: readonly string[];
}

/** Titles above the first table of each sheet that has tables, sheet by sheet; what Samverka itself writes is none. */
export function titlesOf(intake: Intake, own: ReadonlySet<string>): Title[] {
  return intake.snapshot.sheets
    .flatMap((sheet, i) => sheetTitles(sheet, intake.matches[i] ?? []))
    .filter(({ text }) => !own.has(text))
    .map(({ text, parts }) => ({ text, parts: parts.filter((part) => !own.has(part)) }));
}

function sheetTitles({ cells }: SheetSnapshot, matches: readonly TableMatch[]): Title[] {
  const bottom = Math.min(TITLE_ROWS, ...matches.map(({ region }) => region.range.top - 1));
  const titles: Title[] = [];
  if (matches.length === 0) return titles;
  for (let i = 0; i < cells.size && (cells.rows[i] ?? 0) <= bottom; i++) {
    if (cells.kinds[i] !== Kind.text) continue;
    const text = (cells.texts[cells.numbers[i] ?? 0] ?? '').trim();
    const parts = text.split(SEPARATORS).map((part) => part.trim());
    if (text !== '') titles.push({ text, parts: parts.filter((part) => part !== '') });
  }
  return titles;
}

/** True when the file's name has the name as whole words. */
export function isInFileName(name: string, file: string): boolean {
  const key = textKey(name);
  return key.length > 1 && ` ${textKey(baseName(file))} `.includes(` ${key} `);
}

/** True when the file's name has a word in capitals made of the initials of the name's words. */
export function hasInitialsInFileName(name: string, file: string): boolean {
  const words = textKey(name)
    .split(' ')
    .filter((word) => !FILLERS.has(word));
  const initials = words
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
  return (
    initials.length > 1 &&
    baseName(file)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(initials)
  );
}

/** A file's name without its ending. */
export function baseName(file: string): string {
  return file.replace(/\.[a-z]{2,4}$/i, '');
}

/** True for words that can be the name of somebody: letters, and no figures. */
export function canBeName(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/\d/.test(text) && text.length <= 100;
}
