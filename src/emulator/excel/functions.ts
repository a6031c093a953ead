import type { Book } from '../document/book';
import { gridFormula } from '../document/formulas';
import type { TypeModel } from '../engine/model';
import { define } from './define';
import { addressOf, type RangeTarget } from './targets';

interface Result {
  readonly value: unknown;
  readonly error: string | null;
}

type Argument = RangeTarget | Result | string | number | boolean | null;

/** `averageIfs` is AVERAGEIFS, `beta_Dist` is BETA.DIST. */
const nameOf = (member: string): string => member.toUpperCase().replaceAll('_', '.');

function textOf(argument: Argument): string {
  if (argument === null) return '';
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument !== 'object') return String(argument).toUpperCase();
  return 'sheet' in argument ? addressOf(argument) : textOf(argument.value as Argument);
}

/** Worksheet functions are calculated by the grid; one that it lacks gives the error of an unknown name. */
function calculate(book: Book, member: string, args: readonly unknown[]): Result {
  // The client sends lists of arguments as one argument.
  const texts = args.flat().map((argument) => textOf(argument as Argument));
  const place = { sheet: book.active, row: 0, column: 0 };
  const formula = gridFormula(book, `=${nameOf(member)}(${texts.join(',')})`, place);
  const value = book.grid.evaluate(book.active.id, formula);
  const isError = typeof value === 'string' && value.startsWith('#');
  return { value: isError ? null : value, error: isError ? value : null };
}

export const functions: TypeModel = {
  callAny: (book: Book, member: string, args: readonly unknown[]) => calculate(book, member, args),
};

export const functionResult = define<Excel.FunctionResult<unknown>, Result>()({
  get: { value: ({ value }) => value, error: ({ error }) => error },
});
