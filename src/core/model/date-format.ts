/** Excel's own cap; what is longer is never taken for a date, so that no format costs time. */
const LONGEST = 255;

/** True when a number format shows a date, a time or an elapsed time. */
export function isDateFormat(code: string): boolean {
  if (code.length > LONGEST) return false;
  const section = firstSection(code);
  if (/^general$/i.test(section.trim())) return false;
  return /[ymdhseb]/i.test(section.replace(/general/gi, '').replace(/e[+-]/gi, ''));
}

/** The section for positive numbers without literals, colours, conditions and locales; `[h]` becomes `h`. */
function firstSection(code: string): string {
  let section = '';
  for (let i = 0; i < code.length; i++) {
    const character = code[i];
    if (character === ';') break;
    if (character === '"') {
      const close = code.indexOf('"', i + 1);
      if (close < 0) break;
      i = close;
    } else if (character === '\\' || character === '_' || character === '*') i++;
    else if (character === '[') {
      const close = code.indexOf(']', i + 1);
      if (close < 0) break;
      const inside = code.slice(i + 1, close);
      if (/^(h+|m+|s+)$/i.test(inside)) section += inside;
      i = close;
    } else section += character ?? '';
  }
  return section;
}
