import { findWorkbook } from '../../read/find-workbook';
import { DEFAULT_LIMITS } from '../../read/limits';
import { Package } from '../../read/package';
import { ReadRefusal } from '../../read/read-refusal';
import { sniff } from '../../read/sniff';
import { Archive } from '../../zip/archive';
import { endsAsZip } from '../../zip/directory';
import { PackageDraft } from './package-draft';

/** A workbook's package to be changed, and the name of the workbook's own part. */
export interface OpenedPackage {
  readonly draft: PackageDraft;
  readonly workbook: string;
}

/** Opens a workbook's bytes; refuses what is none, and what carries a signature, which no change would outlive. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const sniffed = sniff(bytes);
  if (bytes.length === 0) throw new ReadRefusal('file-empty');
  if (sniffed.kind === 'refused') throw new ReadRefusal(sniffed.code);
  if (sniffed.kind === 'text' && !endsAsZip(bytes))
    throw new ReadRefusal('not-a-workbook', { found: 'text' });
  const archive = new Archive(bytes, DEFAULT_LIMITS);
  const parts = new Package(archive, DEFAULT_LIMITS);
  const workbook = findWorkbook(parts).part;
  // What stands before the first part is none, and nothing says what it would mean in another file.
  if (archive.entries.every(({ start }) => start > 0))
    throw new ReadRefusal('cannot-keep', { what: 'zip-prefix' });
  const draft = new PackageDraft(bytes);
  const isSigned =
    draft.relationships('/').some(({ type }) => type === 'origin') ||
    draft.names.some((name) => /^\/_xmlsignatures\//i.test(name));
  if (isSigned) throw new ReadRefusal('signed');
  return { draft, workbook };
}
