/** Bounds of a column's width in characters. */
export interface WidthBounds {
  readonly min: number;
  readonly max: number;
}

/** The usual bounds: narrow enough to read across, wide enough for a code. */
export const USUAL_WIDTH: WidthBounds = { min: 8, max: 48 };

/** A filter button and the bold face take this much of a heading. */
const HEADING_EXTRA = 5;
/** Long texts wrap; beyond this many characters they ask for no wider column. */
const WRAPPED_TEXT = 60;

/** Width in characters that shows the texts and puts the heading on two lines at most. */
export function columnWidth(
  heading: string,
  texts: Iterable<string>,
  bounds: WidthBounds = USUAL_WIDTH,
): number {
  let width = headingWidth(heading);
  for (const text of texts) width = Math.max(width, textWidth(text));
  return Math.min(bounds.max, Math.max(bounds.min, Math.ceil(width)));
}

/** How many lines the heading takes at the width. */
export function headingLines(heading: string, width: number): number {
  return wrappedLines(keptTogether(heading), width - HEADING_EXTRA + 1);
}

/** How many lines a text takes at the width when it wraps between words. */
export function wrappedLines(text: string, width: number): number {
  const room = Math.max(1, width);
  if (text.length <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used > 0 ? used + 1 + word.length : word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.ceil(word.length / room) - 1;
    used = word.length % room || room;
  }
  return lines;
}

/** The star of a required column never stands alone on a line, and a scale such as `1–5` is not torn apart. */
function keptTogether(heading: string): string {
  return heading.replace(/ (?=\*$|\d+–\d+)/g, '\u00a0');
}

function headingWidth(heading: string): number {
  const words = keptTogether(heading).split(' ');
  const longest = Math.max(...words.map((word) => word.length));
  let width = longest + HEADING_EXTRA;
  while (headingLines(heading, width) > 2) width++;
  return width;
}

function textWidth(text: string): number {
  const longestLine = text.includes('\n')
    ? Math.max(...text.split('\n').map((line) => line.length))
    : text.length;
  // Text that wraps anyway reads best at about a third of its length, never narrower than a short line.
  return longestLine > WRAPPED_TEXT ? Math.max(32, longestLine / 3) : longestLine + 2;
}
