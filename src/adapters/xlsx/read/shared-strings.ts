import { GT, LT, SLASH } from './ascii';
import type { Limits } from './limits';
import { ReadRefusal } from './read-refusal';
import { StringItemReader, UNKNOWN_FORM, behindTag } from './string-item';
import { TextBatch } from './text-batch';
import type { TextPool } from './text-pool';
import { plainContent } from './xml/plain-content';
import { toUtf8 } from './xml/utf8';
import { XmlReader } from './xml/xml-reader';

/** Reads sharedStrings.xml into the pool, which must still be empty. */
export function readSharedStrings(part: Uint8Array, limits: Limits, pool: TextPool): void {
  const reader = new XmlReader(toUtf8(part), limits.nesting);
  if (reader.next() === 'end') return;
  if (reader.name !== 'sst') throw new ReadRefusal('damaged', { what: 'shared-strings' });
  if (reader.bytes[reader.at - 2] === SLASH) return;
  const start = reader.at;
  if (reader.prefix !== '' || !scanItems(reader.bytes, start, pool)) {
    pool.texts.length = 0;
    if (!scanItems(plainContent(reader), 0, pool))
      throw new ReadRefusal('damaged', { what: 'shared-strings' });
  }
  pool.shared = pool.texts.length;
}

/** True when all items up to `</sst>` were read. */
function scanItems(bytes: Uint8Array, from: number, pool: TextPool): boolean {
  const item = new StringItemReader(bytes);
  const batch = new TextBatch(pool);
  for (let at = from; ;) {
    while (at < bytes.length && bytes[at] !== LT) at++;
    if (bytes[at + 1] === SLASH) {
      batch.flush();
      return isSst(bytes, at + 2);
    }
    if (bytes[at + 1] !== 115 || bytes[at + 2] !== 105) return false;
    at = bytes[at + 3] === GT ? at + 4 : behindTag(bytes, at + 3);
    if (bytes[at - 2] === SLASH) {
      batch.addText('');
      continue;
    }
    if (at >= 0) at = item.read(at);
    if (at === UNKNOWN_FORM) return false;
    batch.add(item);
  }
}

function isSst(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 115 && bytes[at + 1] === 115 && bytes[at + 2] === 116;
}
