import type { Book } from '../document/book';
import { refuse } from '../engine/errors';

export function insertSheets(book: Book): never {
  void book;
  throw refuse('NotImplemented');
}
