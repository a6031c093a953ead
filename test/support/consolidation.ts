import { consolidate } from '../../src/core/consolidation/consolidate';
import type { Consolidation, Source } from '../../src/core/consolidation/source';
import { catalogs } from '../../src/core/i18n/catalogs';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { templates } from '../../src/core/templates/all-templates';
import { sheetTable, workbookOf } from './sheet-table';

/** A partner's file: its name, its sheets as text tables by name, and when it was last changed. */
export interface PartnerFile {
  readonly file: string;
  readonly sheets: Readonly<Record<string, string>>;
  readonly modified?: string;
  /** Made from the content when absent. */
  readonly hash?: string;
}

/** A read file, as it is handed to the consolidation. */
export function sourceOf({ file, sheets, modified, hash }: PartnerFile): Source {
  const tables = Object.entries(sheets).map(([name, text]) => sheetTable(text, { name }));
  const snapshot: WorkbookSnapshot = {
    ...workbookOf(tables, { file }),
    properties: { custom: {}, ...(modified === undefined ? {} : { modified }) },
  };
  return { file, hash: hash ?? textHash(JSON.stringify([sheets, modified])), snapshot };
}

/** Consolidates files written as text. */
export function consolidated(files: readonly (PartnerFile | Source)[]): Consolidation {
  const sources = files.map((file) => ('sheets' in file ? sourceOf(file) : file));
  return consolidate(sources, { locale: 'en', catalogs, templates, today: '2025-06-30' });
}

function textHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').repeat(8);
}
