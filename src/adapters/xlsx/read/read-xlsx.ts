import { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/model/snapshot';
import type { ZipCodec } from '../zip/archive';
import { Archive } from '../zip/archive';
import { mergeComments, readNotes, readPersons, readThreadedComments } from './comments';
import { listContents } from './contents';
import { readCustomParts } from './custom-parts';
import { dimensionOf } from './dimension';
import { readDocumentProperties } from './document-properties';
import { findWorkbook } from './find-workbook';
import type { DateSystem } from './iso-date';
import type { Limits } from './limits';
import type { Relationship } from './package';
import { Package } from './package';
import { RangeReader } from './ranges';
import { ReadRefusal } from './read-refusal';
import { readSharedStrings } from './shared-strings';
import type { SheetContext, SheetPart } from './sheet-part';
import { emptySheetPart, readSheetPart } from './sheet-part';
import { NO_STYLES, readStyles } from './styles';
import { readTable } from './tables';
import { TextPool } from './text-pool';
import type { SheetEntry } from './workbook-part';
import { readWorkbookPart } from './workbook-part';
import { toUtf8 } from './xml/utf8';
import { XmlReader } from './xml/xml-reader';

/** Opens the bytes of a zip. */
export function openXlsx(bytes: Uint8Array, limits: Limits, codec: ZipCodec): Package {
  return new Package(new Archive(bytes, limits, codec), limits);
}

/** Reads an .xlsx or .xlsm; before each part that may be large it gives the part's name, so that one may wait for it. */
export function* readXlsx(
  parts: Package,
  file: string,
  limits: Limits,
): Generator<string, WorkbookSnapshot, void> {
  const found = findWorkbook(parts);
  const reader = parts.open(found.part);
  if (!reader) throw new ReadRefusal('not-a-workbook');
  const workbook = readWorkbookPart(reader);
  const relations = parts.relationships(found.part);
  const partOf = (type: string) => relations.find((relation) => relation.type === type)?.target;
  const context = yield* readContext(parts, limits, workbook.dates, partOf);
  const persons = parts.open(partOf('person') ?? '');
  const names = persons ? readPersons(persons) : new Map<string, string>();
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  if (workbook.sheets.length > limits.sheets) {
    throw new ReadRefusal('too-large', { what: 'sheets', limit: limits.sheets });
  }
  const sheets: SheetSnapshot[] = [];
  for (const entry of workbook.sheets) {
    const relation = byId.get(entry.relationship);
    if (isSheetOfCells(entry, relation))
      sheets.push(yield* readSheet(parts, entry, relation, context, names));
  }
  if (sheets.length === 0) throw new ReadRefusal('no-sheets');
  const properties = readDocumentProperties(parts);
  const customParts = readCustomParts(parts, relations);
  return {
    file,
    format: found.format,
    date1904: workbook.dates.date1904,
    sheets,
    formats: context.styles.formats,
    names: workbook.names,
    properties,
    customParts,
    contents: listContents(parts.names, (part) => parts.wasRead(part)),
  };
}

function* readContext(
  parts: Package,
  limits: Limits,
  dates: DateSystem,
  partOf: (type: string) => string | undefined,
): Generator<string, SheetContext, void> {
  const pool = new TextPool(limits);
  const name = partOf('sharedStrings') ?? '/xl/sharedStrings.xml';
  yield name;
  const strings = parts.readLarge(name);
  if (strings) readSharedStrings(strings, limits, pool);
  const styles = parts.read(partOf('styles') ?? '/xl/styles.xml');
  return {
    limits,
    pool,
    cells: new CellTableBuilder(pool.texts),
    styles: styles ? readStyles(styles, limits) : NO_STYLES,
    dates,
    budget: { cells: 0, limit: limits.cells, formulaText: 0 },
    ranges: new RangeReader(limits.ranges),
  };
}

/** Chart, dialogue and macro sheets hold no cells; a module sheet leads nowhere and shows as an empty sheet. */
function isSheetOfCells(entry: SheetEntry, relation: Relationship | undefined): boolean {
  if (!relation && entry.relationship !== '')
    throw new ReadRefusal('damaged', { what: 'missing-part', part: entry.name });
  return !relation || relation.type === 'worksheet';
}

function* readSheet(
  parts: Package,
  entry: SheetEntry,
  relation: Relationship | undefined,
  context: SheetContext,
  persons: ReadonlyMap<string, string>,
): Generator<string, SheetSnapshot, void> {
  if (relation) yield relation.target;
  const sheet = relation ? readPart(parts, relation.target, context) : emptySheetPart(context);
  const relations = relation ? parts.relationships(relation.target) : [];
  const opened = (type: string) =>
    relations.flatMap((one) => (one.type === type ? (parts.open(one.target) ?? []) : []));
  const tables = opened('table').flatMap((part) => readTable(part, context.ranges) ?? []);
  const notes = opened('comments').flatMap((part) => readNotes(part, context.limits));
  const threaded = opened('threadedComment').flatMap((part) =>
    readThreadedComments(part, persons, context.limits),
  );
  return {
    name: entry.name,
    state: entry.state,
    dimension: dimensionOf(sheet.cells),
    ...sheet,
    filters: [...sheet.filters, ...tables.flatMap(({ filter }) => filter ?? [])],
    tables: tables.map(({ table }) => table),
    comments: mergeComments(notes, threaded),
  };
}

function readPart(parts: Package, name: string, context: SheetContext): SheetPart {
  const bytes = parts.readLarge(name);
  if (!bytes) throw new ReadRefusal('damaged', { what: 'missing-part', part: name });
  return readSheetPart(new XmlReader(toUtf8(bytes), context.limits.nesting), context);
}
