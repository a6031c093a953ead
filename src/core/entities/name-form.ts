import { isCountry, isOpposite, meaningWords } from './name-words';
import { organisationKey } from './organisation-key';
import { textKey } from './text-key';

/** A name taken apart for comparing. */
export interface NameForm {
  /** Lower case with single spaces. */
  readonly text: string;
  /** What the name is without a short form in brackets or behind it, and without decoration. */
  readonly key: string;
  readonly bodyType: string;
  /** The name without diacritics. */
  readonly plain: string;
  /** Meanings of its words. */
  readonly words: ReadonlySet<string>;
  /** Meanings of all words, also of those in brackets. */
  readonly allWords: readonly string[];
  readonly initials: string;
  /** Short form that stands beside the name: `DRC` of `Danish Refugee Council (DRC)`. */
  readonly short: string;
  /** The same, when the name as a whole is one. */
  readonly isShort: boolean;
  /** Parts of a name that holds several: in brackets, behind a dash, in another language. */
  readonly parts: readonly string[];
}

const known = new Map<string, NameForm>();
const KEPT = 50_000;

/** Takes a name apart; the same name is taken apart once. */
export function nameForm(name: string): NameForm {
  const before = known.get(name);
  if (before) return before;
  const form = makeForm(name);
  if (known.size >= KEPT) known.clear();
  known.set(name, form);
  return form;
}

const BRACKETS = /[([]([^)\]]+)[)\]]/g;

function makeForm(name: string): NameForm {
  const bare = name.replace(BRACKETS, ' ').trim() || name;
  const inside = [...name.matchAll(BRACKETS)].map(([, text = '']) => text.trim());
  const parts = [bare, ...inside, ...bare.split(/\s+[-–—*/]\s+|[/*]/)].map((part) => part.trim());
  const initials = initialsOf(bare);
  const short = inside.find((text) => isShortForm(text)) ?? shortBeside(bare);
  const { key, bodyType } = organisationKey(bare);
  const plain = withoutDiacritics(textKey(bare));
  return {
    text: textKey(name),
    key,
    bodyType,
    plain,
    words: new Set(meaningWords(plain)),
    allWords: meaningWords(withoutDiacritics(textKey(name))),
    initials,
    short: withoutDiacritics(textKey(short)).replaceAll(' ', ''),
    isShort: isShortForm(bare),
    parts: [...new Set(parts)].filter((part) => part !== '' && part !== name),
  };
}

/** `UNICEF`, `WAHD-SL`, `MoEWR`: one word in which most letters are capitals. */
function isShortForm(text: string): boolean {
  if (!/^\S{2,12}$/.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return capitals >= 2 && capitals >= letters / 2;
}

/** The short form at one end of a name that is not all in capitals: `UN Migration IOM`, `OCHA - United Nations …`. */
function shortBeside(text: string): string {
  const words = text.split(/[\s/]+/);
  if (words.length < 3 || text === text.toUpperCase()) return '';
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  const initials = initialsOf(text);
  const isOf = (word: string) =>
    isShortForm(word) &&
    initials.replace(word.charAt(0).toLowerCase(), '').includes(word.slice(0, 2).toLowerCase());
  if (isShortForm(last) && isOf(last)) return last;
  const isNation = isCountry(first.toLowerCase()) || first === 'UN';
  return isShortForm(first) && !isNation && /^\S+\s*[-–/]/.test(text) ? first : '';
}

const NOT_INITIAL = new Set(
  'of the and for in de des du la le les et y e och för av i on to against'.split(' '),
);

function initialsOf(text: string): string {
  const words = withoutDiacritics(textKey(text)).split(' ');
  const telling = words.filter((word) => !NOT_INITIAL.has(word));
  return telling.length < 2 ? '' : telling.map((word) => word.charAt(0)).join('');
}

/** Letters without their marks. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether nothing but spelling can tell two names apart. */
export function mayBeSame(a: NameForm, b: NameForm): boolean {
  return !isOpposite(a.allWords, b.allWords);
}
