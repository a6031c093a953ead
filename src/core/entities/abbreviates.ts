/** Share of a name's words that its short form must take a letter from. */
const COVERED = 0.6;

/**
 * Whether letters are the beginnings of a name's words, one or more of each and in order: `COOPI` of `Cooperazione
 * Internazionale`, `HADO` of `Horn of Africa Aid and Development Organization`.
 *
 * @param words those that tell something; fillers left out or kept, as the short form has it.
 */
export function abbreviates(letters: string, words: readonly string[]): boolean {
  if (letters.length < 3 || words.length < 2 || letters[0] !== words[0]?.[0]) return false;
  return fits(letters, 0, words, 0, 0);
}

function fits(letters: string, at: number, words: readonly string[], word: number, taken: number): boolean {
  if (at === letters.length) return taken >= Math.max(2, words.length * COVERED);
  if (word === words.length) return false;
  const text = words[word] ?? '';
  for (let length = Math.min(text.length, letters.length - at, 4); length > 0; length--) {
    if (!text.startsWith(letters.slice(at, at + length))) continue;
    if (fits(letters, at + length, words, word + 1, taken + 1)) return true;
  }
  return word > 0 && fits(letters, at, words, word + 1, taken);
}
