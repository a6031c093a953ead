import { readWorkbook } from '../../adapters/xlsx/read-workbook';
import { done, refused, type Result } from '../../core/issues/refusal';
import type { EarlierEdition } from '../../core/summary/edition/edition';
import { readEdition } from '../../core/summary/edition/read-edition';

/** A file that somebody says is an edition. */
export interface EditionFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The editions that were sent before, oldest first; refused when a file is none. */
export function readEditions(files: readonly EditionFile[]): Result<readonly EarlierEdition[]> {
  const editions: EarlierEdition[] = [];
  for (const { name, bytes } of files) {
    const read = readWorkbook(bytes, name);
    if (!read.ok) return read;
    const edition = readEdition(read.value);
    if (!edition) return refused({ code: 'not-an-edition', file: name });
    editions.push(edition);
  }
  return done(editions.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
}
