import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { patchWorkbook } from '../adapters/xlsx/patch-workbook';
import { readTraces } from '../adapters/xlsx/read-traces';
import { readWorkbook } from '../adapters/xlsx/read-workbook';
import { writeWorkbook, writeWorkbookWith } from '../adapters/xlsx/write-workbook';
import { done, refused, type Refusal, type RefusalCode, type Result } from '../core/issues/refusal';
import type { Patch } from '../core/model/patch';
import type { Plan } from '../core/model/plan';
import type { WorkbookTraces } from '../core/model/workbook-traces';
import type { ReadFile, RehearsedFile, WorkbookFiles } from '../ports/workbook-files';
import { zlibBlocks } from './zlib-deflate';
import { crc32, zlibInflate } from './zlib-inflate';

/** What is taken from a folder; a file named outright is always tried. Office's lock files (`~$…`) are not. */
const EXTENSIONS = new Set(['.xlsx', '.xlsm', '.csv', '.tsv', '.xls', '.xlsb', '.ods', '.numbers']);

/** Workbooks in the file system. */
export class NodeWorkbookFiles implements WorkbookFiles {
  async list(paths: readonly string[]): Promise<Result<readonly string[]>> {
    const found: string[] = [];
    for (const path of paths) {
      const information = await stat(path).catch(() => null);
      if (!information) return refused({ code: 'file-not-found', file: path });
      if (!information.isDirectory()) found.push(path);
      else found.push(...(await workbooksIn(path)));
    }
    const unique = [...new Set(found)];
    return unique.length > 0 ? done(unique) : refused({ code: 'no-files', file: paths.join(', ') });
  }

  async read(path: string): Promise<Result<ReadFile>> {
    const file = basename(path);
    const bytes = await bytesOf(path);
    if (!bytes.ok) return bytes;
    const read = readWorkbook(bytes.value, file, { inflate: zlibInflate, crc32 });
    if (!read.ok) return refused(withFile(read.refusal, file));
    return done({ snapshot: read.value, hash: createHash('sha256').update(bytes.value).digest('hex') });
  }

  async traces(path: string): Promise<Result<WorkbookTraces>> {
    const file = basename(path);
    const bytes = await bytesOf(path);
    return bytes.ok ? readTraces(bytes.value, file, { inflate: zlibInflate, crc32 }) : bytes;
  }

  rehearse(plan: Plan, name: string): Result<RehearsedFile> {
    const written = writeWorkbook(plan);
    if (!written.ok) return refused(withFile(written.refusal, name));
    const codec = { inflate: zlibInflate, crc32 };
    const read = readWorkbook(written.value, name, codec);
    if (!read.ok) return read;
    const traces = readTraces(written.value, name, codec);
    return traces.ok ? done({ snapshot: read.value, traces: traces.value }) : traces;
  }

  async readText(path: string): Promise<Result<string>> {
    try {
      return done(await readFile(path, 'utf8'));
    } catch (cause) {
      return refused({ code: readingRefusal(cause), file: basename(path) });
    }
  }

  writeText(path: string, text: string): Promise<Result<void>> {
    return writeWhole(path, text);
  }

  async exists(path: string): Promise<boolean> {
    return (await stat(path).catch(() => null)) !== null;
  }

  async write(path: string, plan: Plan): Promise<Result<void>> {
    if (extname(path).toLowerCase() !== '.xlsx') return refused({ code: 'output-not-xlsx', file: path });
    const written = await writeWorkbookWith(plan, zlibBlocks);
    if (!written.ok) return refused(withFile(written.refusal, basename(path)));
    return writeWhole(path, written.value);
  }

  async patch(from: string, to: string, patch: Patch): Promise<Result<void>> {
    if (extname(to).toLowerCase() !== extname(from).toLowerCase())
      return refused({ code: 'output-not-xlsx', file: to });
    const bytes = await readFile(from).catch((cause: unknown) => readingRefusal(cause));
    if (typeof bytes === 'string') return refused({ code: bytes, file: basename(from) });
    const patched = patchWorkbook(bytes, patch);
    if (!patched.ok) return refused(withFile(patched.refusal, basename(from)));
    return writeWhole(to, patched.value);
  }

  isSame(a: string, b: string): boolean {
    return resolve(a) === resolve(b);
  }

  nameOf(path: string): string {
    return basename(path);
  }
}

/** Writes under a temporary name in the same folder and renames; leaves nothing behind when it fails. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<Result<void>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, path);
    return done(undefined);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
    return refused({ code: 'output-unwritable', file: path });
  }
}

async function workbooksIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => EXTENSIONS.has(extname(name).toLowerCase()) && !/^[.~]/.test(name))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((name) => join(folder, name));
}

async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  try {
    return done(await readFile(path));
  } catch (cause) {
    return refused({ code: readingRefusal(cause), file: basename(path) });
  }
}

const READING_REFUSALS: Readonly<Record<string, RefusalCode>> = {
  ENOENT: 'file-not-found',
  EISDIR: 'file-is-folder',
};

function readingRefusal(cause: unknown): RefusalCode {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return READING_REFUSALS[code] ?? 'file-unreadable';
}

function withFile(refusal: Refusal, file: string): Refusal {
  return refusal.file === undefined ? { ...refusal, file } : refusal;
}
