import { tabColors } from '../sheets/palette';
import { sheetFrame, type FrameOptions, type SheetFrame } from '../sheets/sheet-frame';
import type { Summary } from './summary';
import { periodText } from './words';

/** Title, purpose and status of a generated sheet, the status with a caution where one is due, with frozen panes and print set-up. */
export function summaryFrame(
  summary: Summary,
  title: string,
  purpose: string,
  options: Partial<FrameOptions> = {},
  caution = '',
): SheetFrame {
  const { words, initiative, period, dataDate } = summary;
  const told = period ? periodText(words, period) : '';
  const status = words.texts.status(initiative, told, dataDate, caution);
  return sheetFrame({ title, purpose, status, initiative }, { tabColor: tabColors.generated, ...options });
}

/** The frame with another row repeated at the top of every printed page: the headings of a table further down. */
export function repeating(frame: SheetFrame, row: number): SheetFrame {
  return frame.print ? { ...frame, print: { ...frame.print, titleRows: [row, row] } } : frame;
}

/** The frame printed on a single page, whatever its height. */
export function onOnePage(frame: SheetFrame): SheetFrame {
  return frame.print ? { ...frame, print: { ...frame.print, fit: { width: 1, height: 1 } } } : frame;
}

/** How many lines a text takes at a width in characters. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}

/** Said where the workbook begins: whether small groups are protected. */
export function protectionOf({ words, edition }: Summary): { readonly short: string; readonly why: string } {
  const { texts } = words;
  return edition
    ? { short: texts.edition.protected, why: texts.edition.protectedWhy(edition.k) }
    : { short: texts.unprotected, why: texts.unprotectedWhy };
}
