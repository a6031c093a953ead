import { cleanText } from './text';

const YES = new Set('ja j yes y x ✓ ✔ ☑ √ 1 sant true'.split(' '));
const NO = new Set('nej n no 0 falskt false ☐'.split(' '));

/** Yes or no in the spellings of both languages; null for other words. */
export function readYesNo(text: string): boolean | null {
  const word = cleanText(text).toLowerCase().replace(/\.$/, '');
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}
