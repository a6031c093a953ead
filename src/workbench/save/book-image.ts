import type { Plan, SheetPlan } from '../../core/model/plan';
import type { Book } from '../../emulator/document/book';
import { bookPlan } from './book-plan';
import { StyleKeys } from './cell-style';

/** What was in a workbook at some time, by its sheets' ids, with keys that later looks are compared by. */
export interface BookImage {
  readonly plan: Plan;
  readonly sheets: ReadonlyMap<string, SheetPlan>;
  readonly keys: StyleKeys;
}

export function bookImage(book: Book, keys = new StyleKeys()): BookImage {
  const plan = bookPlan(book, keys);
  const sheets = new Map(
    book.sheets.flatMap(({ id }, i) => (plan.sheets[i] ? [[id, plan.sheets[i]] as const] : [])),
  );
  return { plan, sheets, keys };
}
