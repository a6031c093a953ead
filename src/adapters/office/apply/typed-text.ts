/** Words Excel takes for truth values, in the languages it may run in beside ours. */
const truths = new Set(
  'true false sant falskt wahr falsch vrai faux verdadero falso vero sann usann tosi epätosi sand falsk waar onwaar'.split(
    ' ',
  ),
);

/** No date, time or amount is longer when typed. */
const LONGEST_WITH_DIGITS = 40;

/**
 * A text as it must be handed to Excel so that it stays that text.
 *
 * Excel reads what it is given as if it were typed: `2024-03` would become a date, `0180` a number, `=x` a
 * formula. An apostrophe before it says that it is text, and is no part of it.
 */
export function typedText(text: string): string {
  return couldBeRead(text) ? `'${text}` : text;
}

function couldBeRead(text: string): boolean {
  if (text === '') return false;
  if (!/^\p{L}/u.test(text)) return true;
  if (truths.has(text.toLowerCase())) return true;
  return text.length <= LONGEST_WITH_DIGITS && /\p{Nd}/u.test(text);
}
