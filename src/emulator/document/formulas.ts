import type { Book } from './book';
import { resolveReference, type FormulaPlace } from './structured-references';
import { splitAddress, parseZone } from './zones';

/**
 * A formula as the grid understands it: structured references as addresses, names that are no range as what they
 * stand for, and Excel's `@` and future-function prefixes left out. Everything in quotes stays.
 */
export function gridFormula(book: Book, formula: string, place: FormulaPlace): string {
  let text = '';
  for (const token of tokens(formula))
    text += token.isFixed ? token.text : translate(book, token.text, place);
  return text;
}

interface Token {
  readonly text: string;
  readonly isFixed: boolean;
}

/** Splits off strings and quoted sheet names, in which nothing may be changed. */
function* tokens(formula: string): Generator<Token> {
  let from = 0;
  const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g;
  for (const match of formula.matchAll(quoted)) {
    if (insideBrackets(formula, match.index)) continue;
    if (match.index > from) yield { text: formula.slice(from, match.index), isFixed: false };
    yield { text: match[0], isFixed: true };
    from = match.index + match[0].length;
  }
  if (from < formula.length) yield { text: formula.slice(from), isFixed: false };
}

// Column names may hold apostrophes and quotation marks.
function insideBrackets(formula: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) depth += formula[i] === '[' ? 1 : formula[i] === ']' ? -1 : 0;
  return depth > 0;
}

const structured = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:'.|[^[\]']|\[(?:'.|[^\]'])*\])*)\]/gu;

function translate(book: Book, text: string, place: FormulaPlace): string {
  const replaced = text
    .replace(/_xlfn\.(?:_xlws\.)?/gi, '')
    .replace(structured, (_, name: string | undefined, inside: string) => {
      return resolveReference(book, name ?? '', inside, place) ?? '#REF!';
    });
  let result = '';
  // The sheets that structured references lead to stand in quotes, too.
  for (const token of tokens(replaced))
    result += token.isFixed ? token.text : withoutNames(book, token.text, place);
  return result;
}

function withoutNames(book: Book, text: string, place: FormulaPlace): string {
  const bare = text.replace(/(^=?|[(,;+\-*/^&=<>])@(?=[\p{L}$_])/gu, '$1');
  return nameConstants(book, bare, place).replace(/#N\/A/g, 'NA()');
}

/** The grid's own names are ranges only; other names are put in as what they stand for. */
function nameConstants(book: Book, text: string, place: FormulaPlace): string {
  const others = book.names.filter(
    (name) => !isRangeFormula(name.formula) && (name.sheetId === null || name.sheetId === place.sheet.id),
  );
  if (others.length === 0) return bareTables(book, text, place);
  return bareTables(book, text, place).replace(
    /[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.!(])/gu,
    (word) => {
      const name = others.find((candidate) => candidate.name.toLowerCase() === word.toLowerCase());
      return name ? `(${gridFormula(book, name.formula.replace(/^=/, ''), place)})` : word;
    },
  );
}

/** A table's name alone stands for its data. */
function bareTables(book: Book, text: string, place: FormulaPlace): string {
  const names = new Set([...book.tables()].map(({ table }) => table.name.toLowerCase()));
  if (names.size === 0) return text;
  return text.replace(/(?<![\p{L}\p{N}_.!$])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.!([])/gu, (word) =>
    names.has(word.toLowerCase()) ? (resolveReference(book, word, '', place) ?? word) : word,
  );
}

/** A formula that is nothing but the address of cells: `=Data!$A$1:$B$2`. */
export function isRangeFormula(formula: string): boolean {
  const { sheet, rest } = splitAddress(formula);
  return sheet !== null && parseZone(rest) !== null;
}

/** Function names in capitals, as Excel gives a formula back. */
export function tidyFormula(formula: string): string {
  let text = '';
  for (const token of tokens(formula))
    text += token.isFixed
      ? token.text
      : token.text.replace(/[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu, (word) => word.toUpperCase());
  return text;
}

/** Parentheses and quotes that do not match are what Excel refuses at once. */
export function isWellFormed(formula: string): boolean {
  let depth = 0;
  const bare = [...tokens(formula)]
    .filter((token) => !token.isFixed)
    .map((token) => token.text)
    .join('');
  for (const letter of bare.replace(structured, '')) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (depth < 0) return false;
  }
  return (
    depth === 0 &&
    !bare.includes('"') &&
    !/[+*/^&=<>,(]$/.test(bare.trim().replace(/^=$/, '=x').slice(1) || '+')
  );
}
