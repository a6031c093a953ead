import type { Result } from '../../core/issues/refusal';
import { done, refused } from '../../core/issues/refusal';
import type { WorkbookTraces } from '../../core/model/workbook-traces';
import { readPersons } from './read/comments';
import { findWorkbook } from './read/find-workbook';
import { DEFAULT_LIMITS } from './read/limits';
import { Package } from './read/package';
import { ReadRefusal } from './read/read-refusal';
import { sniff } from './read/sniff';
import { readWorkbookPart } from './read/workbook-part';
import { readChartTraces } from './traces/chart-traces';
import { readInvisibleCells } from './traces/invisible-cells';
import { readLinks } from './traces/links';
import { readPaths } from './traces/paths';
import { readPropertyTraces } from './traces/property-traces';
import type { ZipCodec } from './zip/archive';
import { Archive } from './zip/archive';

const NO_TRACES: WorkbookTraces = {
  parts: [],
  properties: [],
  charts: [],
  links: [],
  invisible: [],
  persons: [],
  paths: [],
};

/** What the bytes of an .xlsx carry besides its cells. */
export function readTraces(bytes: Uint8Array, file: string, codec: ZipCodec = {}): Result<WorkbookTraces> {
  // Plain text carries nothing but its cells.
  if (sniff(bytes).kind !== 'zip') return done(NO_TRACES);
  try {
    return done(read(new Package(new Archive(bytes, DEFAULT_LIMITS, codec), DEFAULT_LIMITS)));
  } catch (error) {
    if (!(error instanceof ReadRefusal)) throw error;
    return refused({ code: error.code, file, ...(error.params && { params: error.params }) });
  }
}

function read(parts: Package): WorkbookTraces {
  const { part } = findWorkbook(parts);
  const reader = parts.open(part);
  if (!reader) throw new ReadRefusal('not-a-workbook');
  const relations = parts.relationships(part);
  const targets = new Map(relations.map(({ id, target }) => [id, target]));
  const sheets = readWorkbookPart(reader).sheets.flatMap(({ name, relationship }) => {
    const target = targets.get(relationship);
    return target === undefined ? [] : [{ name, part: target }];
  });
  const persons = relations.flatMap(({ type, target }) => {
    const people = type === 'person' ? parts.open(target) : null;
    return people ? [...readPersons(people).values()] : [];
  });
  return {
    parts: parts.names.map((name) => name.slice(1)),
    properties: readPropertyTraces(parts),
    charts: readChartTraces(parts, sheets),
    links: readLinks(parts),
    invisible: readInvisibleCells(parts, part, sheets),
    persons,
    paths: readPaths(parts, part),
  };
}
