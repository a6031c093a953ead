import type { Result } from '../../core/issues/refusal';
import { done, refused } from '../../core/issues/refusal';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { readCsv } from './csv/read-csv';
import type { Limits } from './read/limits';
import { DEFAULT_LIMITS } from './read/limits';
import { ReadRefusal } from './read/read-refusal';
import { openXlsx, readXlsx } from './read/read-xlsx';
import { sniff } from './read/sniff';
import type { ZipCodec } from './zip/archive';
import { endsAsZip } from './zip/directory';

/** `inflate` and `crc32` may be given where the platform has faster ones than the built-in. */
export interface ReadOptions extends ZipCodec {
  /** Bounds that differ from the usual ones. */
  readonly limits?: Partial<Limits>;
}

/** Reads a workbook's bytes; what they are is told by the bytes, not by the file's name. */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Result<WorkbookSnapshot> {
  try {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    if (!isXlsx(bytes, file)) return done(readCsv(bytes, file, limits));
    const steps = readXlsx(openXlsx(bytes, limits, options), file, limits);
    for (;;) {
      const step = steps.next();
      if (step.done) return done(step.value);
    }
  } catch (error) {
    return refusedBy(error, file);
  }
}

/**
 * Reads as {@link readWorkbook} does, but has large parts inflated by the platform's own code, which is quicker than
 * a script where there is no Node.
 */
export async function readWorkbookAsync(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<WorkbookSnapshot>> {
  try {
    const limits = { ...DEFAULT_LIMITS, ...options.limits };
    if (!isXlsx(bytes, file)) return done(readCsv(bytes, file, limits));
    const parts = openXlsx(bytes, limits, options);
    const steps = readXlsx(parts, file, limits);
    for (;;) {
      const step = steps.next();
      if (step.done) return done(step.value);
      await parts.prepareLarge(step.value);
    }
  } catch (error) {
    return refusedBy(error, file);
  }
}

function refusedBy(error: unknown, file: string): Result<never> {
  if (!(error instanceof ReadRefusal)) throw error;
  return refused({ code: error.code, file, ...(error.params && { params: error.params }) });
}

/** Whether to read a workbook rather than plain text; refuses what is neither. */
function isXlsx(bytes: Uint8Array, file: string): boolean {
  const sniffed = sniff(bytes);
  if (bytes.length === 0 && !isTextName(file)) throw new ReadRefusal('file-empty');
  switch (sniffed.kind) {
    case 'zip':
      return true;
    case 'text':
      if (!isTextName(file) && endsAsZip(bytes)) return true;
      if (!isTextName(file)) throw new ReadRefusal('not-a-workbook', { found: 'text' });
      return false;
    case 'refused':
      throw new ReadRefusal(sniffed.code, sniffed.found === undefined ? undefined : { found: sniffed.found });
  }
}

/** Files without an extension or with one of these may be plain text; under any other name text is no workbook. */
function isTextName(file: string): boolean {
  return /^[^.]*$|\.(?:csv|tsv|tab|txt)$/i.test(file);
}
