/** How a column's texts write numbers. */
export interface NumberMarks {
  /** Null when nothing tells: only patterns such as `1,234` stay unread. */
  readonly decimal: ',' | '.' | null;
  readonly by: 'column' | 'language' | 'sibling' | null;
  /** Decimal mark that somebody chose for texts that can be read in two ways. */
  readonly chosen?: ',' | '.';
  /** Some text can be read in two ways and nothing in reach decides. */
  readonly isAmbiguous: boolean;
}

/** What the surroundings of a column say about its decimal mark. */
export interface MarkHints {
  readonly language?: ',' | '.';
  readonly sibling?: ',' | '.';
  readonly chosen?: ',' | '.';
}

/** Group marks other than point and comma. */
const GROUPS = /[\s\u00A0\u202F\u2009'’]/;

/**
 * The decimal mark of a column from its texts: the column decides, never the cell.
 *
 * Both marks in one text: the last is decimal. A mark before other than three digits, or after a lone zero or more
 * than three digits: decimal. A mark twice: group. Texts like `1,234` alone take the language's or a sibling
 * column's mark; when these are silent or disagree, the column is ambiguous.
 */
export function decideNumberMarks(texts: Iterable<string>, hints: MarkHints = {}): NumberMarks {
  const found = foundMarks(texts, hints);
  return found.isAmbiguous && hints.chosen ? { ...found, chosen: hints.chosen, isAmbiguous: false } : found;
}

function foundMarks(texts: Iterable<string>, hints: MarkHints): NumberMarks {
  const found = { ',': 0, '.': 0 };
  let unclear = 0;
  for (const text of texts) {
    for (const number of text.match(/\d[\d.,\s\u00A0\u202F\u2009'’]*/g) ?? []) {
      const mark = markOf(number.trim().replace(/[.,]$/, ''));
      if (mark === 'unclear') unclear++;
      else if (mark) found[mark]++;
    }
  }
  const isMixed = found[','] > 0 && found['.'] > 0;
  if (isMixed) return { decimal: null, by: null, isAmbiguous: unclear > 0 };
  if (found[','] + found['.'] > 0) {
    return { decimal: found[','] > 0 ? ',' : '.', by: 'column', isAmbiguous: false };
  }
  if (unclear === 0) return { decimal: null, by: null, isAmbiguous: false };
  const { language, sibling } = hints;
  const decimal = language ?? sibling ?? null;
  if (decimal === null || (sibling !== undefined && sibling !== decimal)) {
    return { decimal: null, by: null, isAmbiguous: true };
  }
  return { decimal, by: language === undefined ? 'sibling' : 'language', isAmbiguous: false };
}

/** Decimal mark that one number's text proves; `unclear` when it can be either; null when it shows none. */
function markOf(number: string): ',' | '.' | 'unclear' | null {
  const marks = number.match(/[.,]/g) ?? [];
  const [first, ...more] = marks;
  if (first !== ',' && first !== '.') return null;
  const last = marks[marks.length - 1];
  if (last !== first) return last === ',' ? ',' : '.';
  // The same mark twice groups, so the other one is decimal.
  if (more.length > 0) return first === ',' ? '.' : ',';
  const [before = '', after = ''] = number.split(first);
  const isGroupable = /^[1-9]\d{0,2}$/.test(before) && /^\d{3}$/.test(after);
  return isGroupable && !GROUPS.test(number) ? 'unclear' : first;
}
