import type { Sheet } from '../../emulator/document/book';
import { contains, parseZone } from '../../emulator/document/zones';

/** How the grid tells that a cell takes no entry: the cell, and what the grid itself would say. */
export const refusedEntry = 'refused-entry %s\n%s';

/**
 * What Excel would say to an entry that was refused: the rule's own message, else the grid's words. Null when the text
 * tells of something else.
 */
export function refusalOf(text: string, sheet: Sheet): string | null {
  const [, address = '', words = ''] = /^refused-entry (\S+)\n([\s\S]*)$/.exec(text) ?? [];
  const cell = parseZone(address);
  if (!cell) return null;
  const rule = sheet.validations.find(({ zones }) => zones.some((zone) => contains(zone, cell)));
  const { title = '', message = '' } = (rule?.errorAlert ?? {}) as Partial<Record<string, string>>;
  return [title, message].filter((part) => part !== '').join('\n') || words;
}
