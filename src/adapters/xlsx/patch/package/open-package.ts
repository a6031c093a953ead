import { findWorkbook } from '../../read/find-workbook';
import { DEFAULT_LIMITS } from '../../read/limits';
import { Package } from '../../read/package';
import { ReadRefusal } from '../../read/read-refusal';
import { sniff } from '../../read/sniff';
import { Archive } from '../../zip/archive';
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
  if (sniffed.kind === 'text') throw new ReadRefusal('not-a-workbook', { found: 'text' });
  const parts = new Package(new Archive(bytes, DEFAULT_LIMITS), DEFAULT_LIMITS);
  const workbook = findWorkbook(parts).part;
  const draft = new PackageDraft(bytes);
  const isSigned =
    draft.relationships('/').some(({ type }) => type === 'origin') ||
    draft.names.some((name) => /^\/_xmlsignatures\//i.test(name));
  if (isSigned) throw new ReadRefusal('signed');
  return { draft, workbook };
}
