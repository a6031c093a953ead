import type { NamePlan, Plan, PropertiesPlan } from '../../core/model/plan';
import type { Book } from '../../emulator/document/book';
import { StyleKeys } from './cell-style';
import { bare } from './ranges';
import { sheetPlan } from './sheet-plan';

/** The whole workbook as a plan, for a file of its own. */
export function bookPlan(book: Book, keys = new StyleKeys()): Plan {
  return {
    sheets: book.sheets.map((sheet) => sheetPlan(sheet, keys)),
    styles: keys.styles,
    names: namePlans(book),
    properties: propertiesPlan(book),
    customParts: book.parts.map(({ namespace, xml }) => ({ namespace, xml })),
    activeSheet: book.active.name,
  };
}

export const namePlans = (book: Book): NamePlan[] =>
  book.names.map(({ name, formula, sheetId, visible, comment }) => {
    const sheet = sheetId === null ? undefined : book.sheetById(sheetId)?.name;
    return {
      name,
      formula: bare(formula),
      ...(sheet === undefined ? {} : { sheet }),
      ...(visible ? {} : { hidden: true }),
      ...(comment === '' ? {} : { comment }),
    };
  });

export function propertiesPlan({ properties, customProperties }: Book): PropertiesPlan {
  const text = (key: string): string => properties.get(key, '');
  const custom = Object.fromEntries(
    [...customProperties].filter((entry): entry is [string, string | number | boolean] =>
      ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  );
  return {
    ...(text('title') === '' ? {} : { title: text('title') }),
    ...(text('author') === '' ? {} : { creator: text('author') }),
    custom,
  };
}
