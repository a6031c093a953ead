import { Bag } from './bag';
import type { Sheet } from './book';

/** Gives a copied sheet what its original has beside cells; tables get names of their own. */
export function copySheetState(from: Sheet, to: Sheet): void {
  const { book } = from;
  to.tables = from.tables.map((table) => {
    const number = book.count('table');
    return {
      ...table,
      id: String(number),
      name: `Table${number}`,
      columns: table.columns.map((column) => ({ ...column })),
    };
  });
  to.validations = from.validations.map((state) => ({ ...state, zones: [...state.zones] }));
  to.conditionalFormats = from.conditionalFormats.map((state) => ({
    ...state,
    id: book.newId('conditionalFormat'),
    zones: [...state.zones],
    bag: copyOf(state.bag),
  }));
  to.hasNotedFormulas = from.hasNotedFormulas;
  to.links = from.links.map((state) => ({ ...state }));
  to.frozen = { ...from.frozen };
  to.protection = from.protection;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.layout.copyFrom(from.layout);
  to.stale.add('tables').add('validations').add('conditionalFormats').add('freeze');
}

function copyOf(bag: Bag): Bag {
  const copy = new Bag();
  copy.copyFrom(bag);
  return copy;
}
