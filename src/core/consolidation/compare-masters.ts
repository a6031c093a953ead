import type { TemplateDefinition, TemplateId } from '../templates/template';
import type { Master, MasterRow } from './master';
import { differingField } from './merge';
import { asText } from './record-tables';

/** What has become of a master's records since it was made last. */
export interface MasterDiff {
  readonly tables: readonly TableDiff[];
  /** Records that differ, were added or are gone, in the order of the tables. */
  readonly rows: readonly RowDiff[];
}

export interface TableDiff {
  readonly template: TemplateId;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly withdrawn: number;
}

export interface RowDiff {
  readonly template: TemplateId;
  readonly what: 'added' | 'changed' | 'withdrawn';
  /** What the record is known by. */
  readonly key: string;
  /** The first field that differs, with both values; only of changed ones. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
  /** File that the record comes from now, or came from. */
  readonly file: string;
}

/** Compares two masters record by record, each known by its key. */
export function compareMasters(
  before: Master,
  after: Master,
  templates: readonly TemplateDefinition[],
): MasterDiff {
  const rows: RowDiff[] = [];
  const tables = templates.flatMap((template): TableDiff[] => {
    const [old, now] = [before, after].map((master) => byKey(master, template));
    if (!old || !now || old.size + now.size === 0) return [];
    const diffs = rowDiffs(template, old, now);
    rows.push(...diffs);
    const count = (what: RowDiff['what']) => diffs.filter((diff) => diff.what === what).length;
    const [added, changed, withdrawn] = [count('added'), count('changed'), count('withdrawn')];
    return [{ template: template.id, added, changed, unchanged: now.size - added - changed, withdrawn }];
  });
  return { tables, rows };
}

function byKey({ tables }: Master, template: TemplateDefinition): Map<string, MasterRow> {
  const rows = tables.get(template.id)?.rows ?? [];
  return new Map(rows.map((row) => [keyOf(row, template), row]));
}

function rowDiffs(
  { id }: TemplateDefinition,
  old: ReadonlyMap<string, MasterRow>,
  now: ReadonlyMap<string, MasterRow>,
): RowDiff[] {
  const diffs: RowDiff[] = [];
  for (const [key, { values, source }] of now) {
    const known = old.get(key);
    if (!known) diffs.push({ template: id, what: 'added', key, file: source.file });
    else {
      const field = differingField(known.values, values);
      if (field === null) continue;
      const [was, is] = [asText(known.values[field]), asText(values[field])];
      diffs.push({ template: id, what: 'changed', key, field, before: was, after: is, file: source.file });
    }
  }
  for (const [key, { source }] of old) {
    if (!now.has(key)) diffs.push({ template: id, what: 'withdrawn', key, file: source.file });
  }
  return diffs;
}

function keyOf({ values }: MasterRow, { key }: TemplateDefinition): string {
  return key
    .map((field) => asText(values[field]))
    .filter((part) => part !== '')
    .join(' · ');
}
