import type { DefinedName, SheetState } from '../../../core/model/snapshot';
import type { DateSystem } from './iso-date';
import type { XmlReader } from './xml/xml-reader';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly state: SheetState;
  readonly relationship: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly dates: DateSystem;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

/** Reads workbook.xml. */
export function readWorkbookPart(reader: XmlReader): WorkbookPart {
  let date1904 = false;
  let isCompatible = true;
  const sheets: SheetEntry[] = [];
  const names: { name: string; formula: string; scope: string | null; hidden: boolean }[] = [];
  while (reader.next() !== 'end') {
    if (reader.name === 'workbookPr' && reader.depth === 2) {
      date1904 = isTrue(reader.attribute('date1904')) || date1904;
      isCompatible = isTrue(reader.attribute('dateCompatibility') ?? '1');
    } else if (reader.name === 'sheet' && reader.depth === 3) {
      const relationship = reader.attribute('id', true);
      if (relationship !== null) sheets.push({ ...sheetEntry(reader), relationship });
    } else if (reader.name === 'definedName' && reader.depth === 3) {
      const name = reader.attribute('name') ?? '';
      const scope = reader.attribute('localSheetId');
      const hidden = isTrue(reader.attribute('hidden'));
      names.push({ name, scope, hidden, formula: reader.text() });
    }
  }
  return {
    dates: { date1904, isCompatible },
    sheets,
    names: names.map(({ name, formula, scope, hidden }) => ({
      name,
      formula,
      sheet: scope === null ? null : (sheets[Number(scope)]?.name ?? null),
      hidden,
    })),
  };
}

function sheetEntry(reader: XmlReader): Omit<SheetEntry, 'relationship'> {
  const state = reader.attribute('state');
  return {
    name: reader.attribute('name') ?? '',
    state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

export function isTrue(attribute: string | null): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}
