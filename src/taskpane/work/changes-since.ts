import { compareMasters, type TableDiff } from '../../core/consolidation/compare-masters';
import { readMaster } from '../../core/consolidation/read-master';
import type { Consolidation } from '../../core/consolidation/source';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { templateById, templates } from '../../core/templates/all-templates';
import { codeNames, fieldText, withNames } from './shown-values';

/** What has become of a master's records since it was made last. */
export interface ChangesSince extends Counts {
  readonly tables: readonly (Counts & { readonly name: string })[];
  /** The first of the records that differ. */
  readonly rows: readonly ChangedRecord[];
  /** How many more there are. */
  readonly more: number;
}

type Counts = Omit<TableDiff, 'template'>;

export interface ChangedRecord {
  readonly table: string;
  readonly what: 'added' | 'changed' | 'withdrawn';
  readonly record: string;
  readonly file: string;
  /** Of a changed one: the first field that differs, with both values. */
  readonly field?: string;
  readonly before?: string;
  readonly after?: string;
}

const MOST_ROWS = 30;

/** Compares the master that the workbook holds with the one that would come in its place; null when it holds none. */
export function changesSince(
  workbook: WorkbookSnapshot,
  { master }: Consolidation,
  locale: Locale,
): ChangesSince | null {
  const before = readMaster(workbook, templates);
  if (!before.ok) return null;
  const { tables, rows } = compareMasters(before.value, master, templates);
  const names = new Map([...codeNames(before.value), ...codeNames(master)]);
  return {
    ...counts(tables),
    tables: tables.map(({ template, ...one }) => ({ ...one, name: templateById(template).label[locale] })),
    rows: rows
      .slice(0, MOST_ROWS)
      .map(({ template, what, key, file, field, before: was = '', after: is = '' }) => {
        const definition = templateById(template);
        const changed = (text: string) => fieldText(definition, field ?? '', text, names, locale);
        return {
          table: definition.label[locale],
          what,
          record: withNames(key, names),
          file,
          ...(field === undefined
            ? {}
            : { field: changed(is).name, before: changed(was).text, after: changed(is).text }),
        };
      }),
    more: Math.max(0, rows.length - MOST_ROWS),
  };
}

function counts(tables: readonly TableDiff[]): Counts {
  const sum = (what: keyof Counts) => tables.reduce((all, table) => all + table[what], 0);
  return {
    added: sum('added'),
    changed: sum('changed'),
    unchanged: sum('unchanged'),
    withdrawn: sum('withdrawn'),
  };
}
