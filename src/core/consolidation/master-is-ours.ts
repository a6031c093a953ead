import type { Catalog } from '../i18n/catalog';
import type { WorkbookSnapshot } from '../model/snapshot';
import { digestOfCells } from './digest';
import { isRecordSheet, readRecord } from './master-record';

/** Names that programs make themselves, for filters and print titles. */
const BUILT_IN = /^_xlnm[._]/i;

/** What a master holds that Samverka did not write, in words. */
export interface ForeignContent {
  /** Within what Samverka wrote, so that a new master would lose it. */
  readonly within: readonly string[];
  /** Beside what Samverka wrote: it stays when the workbook is patched. */
  readonly beside: readonly string[];
}

/** Finds what somebody else put into a master since it was written. */
export function foreignContent(snapshot: WorkbookSnapshot, catalog: Catalog): ForeignContent {
  const { foreign } = catalog.consolidation;
  const record = readRecord(snapshot);
  if (!record) return { within: [foreign.notOurs], beside: [] };
  const within: string[] = [];
  const beside: string[] = [];
  const digests = new Map(record.sheets.map(({ name, digest }) => [name, digest]));
  // Answers are meant to be written there; they are read and written again.
  const answered = new Set(
    record.sheets.flatMap(({ name, holds }) => (holds === 'data-decisions' ? name : [])),
  );
  for (const { name, cells, comments } of snapshot.sheets) {
    const digest = digests.get(name);
    if (digest === undefined) {
      if (!isRecordSheet(name)) beside.push(foreign.sheet(name));
      continue;
    }
    if (!answered.has(name) && digestOfCells(cells) !== digest) within.push(foreign.cells(name));
    if (comments !== 'unknown' && comments.length > 0) within.push(foreign.comments(name));
  }
  const names = new Set(record.names);
  for (const { name } of snapshot.names) {
    if (!names.has(name) && !BUILT_IN.test(name)) beside.push(foreign.name(name));
  }
  const contents = snapshot.contents === 'unknown' ? [] : snapshot.contents;
  const kinds = new Set(contents.map(({ kind }) => kind));
  return { within, beside: [...beside, ...[...kinds].map((kind) => foreign.content[kind])] };
}

/** Files that gave something to the master and that are not among the new ones, neither by content nor by name. */
export function missingSources(
  existing: WorkbookSnapshot,
  sources: readonly { readonly file: string; readonly hash?: string }[],
): string[] {
  const record = readRecord(existing);
  if (!record) return [];
  const files = new Set(sources.map(({ file }) => file));
  const hashes = new Set(sources.flatMap(({ hash }) => hash ?? []));
  return record.submissions
    .filter(({ status }) => status !== 'refused' && status !== 'own' && status !== 'locked')
    .filter(({ id, file }) => !files.has(file) && !hashes.has(record.hashes[id] ?? ''))
    .map(({ file }) => file);
}
