import type { ForeignContent } from '../../../core/model/snapshot';

/** Which parts are what, by their names; the first that fits counts. */
const KINDS: readonly (readonly [RegExp, ForeignContent['kind']])[] = [
  [/\/pivot(?:tables|cache)\//, 'pivot'],
  [/\/querytables\/|\/connections\.xml$|\/model\/|\/tablesingleCells/i, 'query'],
  [/\/externallinks\//, 'externalLink'],
  [/vbaproject|vbadata|\/macrosheets\//, 'macro'],
  [/\/media\/|\/thumbnail\./, 'picture'],
  [/\/charts\/|\/chartsheets\/|\/chartex/, 'chart'],
  [/\/activex\/|\/ctrlprops\//, 'control'],
  [/\/embeddings\//, 'embedding'],
  [/^\/_xmlsignatures\//, 'signature'],
  [/\/drawings\/[^/]*\.xml$|\/diagrams\//, 'drawing'],
];

/** Parts that every workbook has for its own housekeeping. */
const HOUSEKEEPING =
  /\.rels$|^\/\[content_types\]\.xml$|\/theme\/|\/printersettings\/|\/calcchain\.xml$|\/$|\/metadata\.xml$|vmldrawing/;

/** The parts that were not read, as a list by kind, in the zip's order. */
export function listContents(parts: readonly string[], wasRead: (part: string) => boolean): ForeignContent[] {
  const found: ForeignContent[] = [];
  for (const part of parts) {
    const path = part.toLowerCase();
    if (wasRead(part) || HOUSEKEEPING.test(path)) continue;
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'other';
    found.push({ kind, part: part.slice(1) });
  }
  return found;
}
