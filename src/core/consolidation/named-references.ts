import { absoluteRange, columnLetters, quoteSheet } from '../model/address';
import type { PlanValue, SheetPlan } from '../model/plan';
import { FIRST_ROW } from '../sheets/sheet-frame';
import type { ColumnDefinition, TemplateDefinition, TemplateId } from '../templates/template';
import { codeColumn } from './codes';
import type { MasterRow } from './master';
import { nameField } from './naming';
import { asText } from './record-tables';

/** Ends the id of a column that shows the name of the code in the column before. */
const NAME = ':name';
/** Beyond so many rows names are written as values: looking up each would make the sheet slow. */
const MOST_FORMULAS = 20_000;

/** What a code's name is looked up in. */
export interface ReferredSheet {
  readonly names: ReadonlyMap<string, string>;
  /** The template's sheet in the same workbook when its records stand on one. */
  readonly sheet: {
    readonly name: string;
    readonly template: TemplateDefinition;
    readonly rows: number;
  } | null;
}

/** The template with a column for the name beside each column that holds a single code of another template. */
export function withNameColumns(
  template: TemplateDefinition,
  present: ReadonlySet<TemplateId>,
  heading: (label: string) => string,
): TemplateDefinition {
  if (template.layout === 'form') return template;
  const columns = template.columns.flatMap((column): ColumnDefinition[] => {
    if (column.type.kind !== 'reference' || !present.has(column.type.template)) return [column];
    const label = { en: heading(column.label.en), sv: heading(column.label.sv) };
    const nothing = { en: [], sv: [] };
    return [column, { id: column.id + NAME, type: { kind: 'text' }, label, aliases: nothing, help: label }];
  });
  return { ...template, columns };
}

/** Names by code of a template's records. */
export function namesByCode(template: TemplateDefinition, rows: readonly MasterRow[]): Map<string, string> {
  const code = codeColumn(template)?.field ?? '';
  const name = nameField(template);
  return new Map(rows.map(({ values }) => [asText(values[code]), asText(values[name])]));
}

/** The sheet with formulas in its columns of names; their results are what the master knows. */
export function withNames(
  sheet: SheetPlan,
  template: TemplateDefinition,
  referred: ReadonlyMap<TemplateId, ReferredSheet>,
): SheetPlan {
  const body = sheet.blocks.find(({ row, values }) => row === FIRST_ROW && values.length > 0);
  const places = template.columns.flatMap(({ id }, at) => (id.endsWith(NAME) ? [at] : []));
  if (!body || places.length === 0) return sheet;
  const isComputed = body.values.length <= MOST_FORMULAS;
  const lookups = new Map(
    places.flatMap((at) => {
      const type = template.columns[at - 1]?.type;
      const found = type?.kind === 'reference' ? referred.get(type.template) : undefined;
      return found ? [[at, lookup(found, at, isComputed)] as const] : [];
    }),
  );
  const values = body.values.map((row, r) => {
    const cells = [...row];
    for (const [c, look] of lookups)
      cells[c] = look(asText(plain(row[c - 1])), FIRST_ROW + r) ?? row[c] ?? null;
    return cells;
  });
  const columnStyles = body.columnStyles?.map((style, c) => (lookups.has(c) ? 'computed' : style));
  const named = { ...body, values, ...(columnStyles ? { columnStyles } : {}) };
  return { ...sheet, blocks: sheet.blocks.map((block) => (block === body ? named : block)) };
}

function plain(value: PlanValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** Makes the cell for a code: INDEX and MATCH, which every program knows, or only the name. */
function lookup(
  { names, sheet }: ReferredSheet,
  at: number,
  isComputed: boolean,
): (code: string, row: number) => PlanValue {
  const range = (field: string): string | null => {
    const column = sheet?.template.columns.findIndex(({ id }) => id === field) ?? -1;
    if (!sheet || column < 0 || sheet.rows === 0) return null;
    const bottom = FIRST_ROW + sheet.rows - 1;
    const cells = { top: FIRST_ROW, left: column + 1, bottom, right: column + 1 };
    return `${quoteSheet(sheet.name)}!${absoluteRange(cells)}`;
  };
  const codes = sheet && range(codeColumn(sheet.template)?.field ?? '');
  const texts = sheet && range(nameField(sheet.template));
  return (code, row) => {
    const name = names.get(code) ?? '';
    if (code === '') return null;
    if (!isComputed || !codes || !texts || name === '') return name || null;
    const formula = `IFERROR(INDEX(${texts},MATCH(${columnLetters(at)}${row},${codes},0))&"","")`;
    return { formula, cached: name };
  };
}
