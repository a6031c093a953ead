import type { TemplateDefinition, TemplateId } from '../templates/template';
import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { type Records, recordsOf } from './records';

/** The records of a template in a workbook, found by code or by name. */
export interface CodeIndex {
  readonly records: Records;
  /** Number of the first record with the code. */
  readonly first: ReadonlyMap<string, number>;
  /** Code by name, for those who write names where codes belong; names folded by {@link foldName}. */
  readonly byName: ReadonlyMap<string, string>;
}

/** Finds records of a workbook; made once, filled as it is asked. */
export interface Lookup {
  /** Null when the workbook has no table of the template with codes in it. */
  index(template: TemplateId): CodeIndex | null;
  /** The definitions of indicators: the workbook's own, else those shared with it. */
  indicators(): CodeIndex | null;
}

/** Makes the lookup of a workbook's tables; `shared` has the definitions of indicators when they stand elsewhere. */
export function makeLookup(tables: readonly CheckedTable[], shared?: Lookup): Lookup {
  const made = new Map<TemplateId, CodeIndex | null>();
  const index = (template: TemplateId): CodeIndex | null => {
    let known = made.get(template);
    if (known === undefined) {
      known = makeIndex(tables.filter(({ table }) => table.template === template));
      made.set(template, known);
    }
    return known;
  };
  return { index, indicators: () => index('indicators') ?? shared?.indicators() ?? null };
}

/** The field that holds a template's own codes; null when its records have none. */
export function codeField(template: TemplateDefinition): string | null {
  return template.columns.find(({ type }) => type.kind === 'code')?.id ?? null;
}

/** The code that is meant by a code or a name; null when neither is there. */
export function codeMeant(index: CodeIndex | null, codeOrName: string): string | null {
  if (!index || index.first.has(codeOrName)) return index && codeOrName;
  return index.byName.get(foldName(codeOrName)) ?? null;
}

/** A name as people may write it: case and spaces do not count. */
export function foldName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function makeIndex(tables: readonly CheckedTable[]): CodeIndex | null {
  const records = recordsOf(tables.filter(hasCodes));
  if (records.size === 0) return null;
  const first = new Map<string, number>();
  records.tables.forEach((at, t) => {
    const codes = valuesOf(at, codeField(at.template) ?? '') ?? [];
    const start = records.starts[t] ?? 0;
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i];
      if (typeof code === 'string' && !first.has(code)) first.set(code, start + i);
    }
  });
  let byName: ReadonlyMap<string, string> | null = null;
  return {
    records,
    first,
    // Few rules ask for names.
    get byName() {
      return (byName ??= namesOf(records));
    },
  };
}

function namesOf({ tables }: Records): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const at of tables) addNames(byName, at, valuesOf(at, codeField(at.template) ?? '') ?? []);
  return byName;
}

/** Names stand in the naming field and, for organisations, in the list of their other names. */
function addNames(byName: Map<string, string>, at: CheckedTable, codes: readonly unknown[]): void {
  for (const field of [at.template.namingField, 'aliases']) {
    const names = valuesOf(at, field) ?? [];
    for (let i = 0; i < names.length; i++) {
      const code = codes[i];
      if (typeof code !== 'string') continue;
      for (const name of codesIn(names[i])) {
        const folded = foldName(name);
        if (!byName.has(folded)) byName.set(folded, code);
      }
    }
  }
}

function hasCodes(at: CheckedTable): boolean {
  const values = valuesOf(at, codeField(at.template) ?? '');
  return values !== null && values.some((value) => value !== null);
}
