import { formatRange, MAX_COLUMN, MAX_ROW } from '../model/address';
import { isOfSlot } from '../reading/slots';
import type { FieldValue, TableMatch } from '../reading/table';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import { codeColumn } from './codes';
import type { DraftRow } from './draft';
import type { Entity } from './entity';
import { placeOf } from './findings';
import type { MasterRow, MasterTable, RowSource } from './master';
import type { MergedTable } from './merge';
import { nameField } from './naming';
import type { ReferencePlace } from './references';

/** The master's rows of one template: the records that were kept, and what was only spoken of. */
export function masterTable(
  template: TemplateDefinition,
  merged: MergedTable,
  spokenOf: readonly (readonly [Entity, ReferencePlace])[],
): MasterTable {
  const rows: { row: MasterRow; code: CodeOrder; draft: DraftRow | null }[] = [];
  const code = codeColumn(template);
  for (const draft of merged.kept.values()) {
    keepForeignCode(template, draft);
    rows.push({ row: rowOf(draft), code: orderOf(draft.key), draft });
  }
  for (const [entity, place] of spokenOf) {
    rows.push({ row: rowOfEntity(template, entity, place), code: orderOf(entity.code), draft: null });
  }
  if (code) rows.sort((a, b) => compareCodes(a.code, b.code));
  for (const [position, { draft }] of rows.entries()) if (draft) draft.position = position;
  return { template: template.id, rows: rows.map(({ row }) => row) };
}

/** A code of another system that somebody used for the record stays known beside the master's own. */
function keepForeignCode(template: TemplateDefinition, { source, record, values }: DraftRow): void {
  const external = source.entities[record]?.external ?? null;
  if (external === null || !template.columns.some(({ id }) => id === 'external_code')) return;
  values['external_code'] ??= external;
}

/** Entities of the template that records refer to and no kept record defines. */
export function spokenOfOnly(
  template: TemplateId,
  used: ReadonlyMap<Entity, ReferencePlace>,
  kept: ReadonlyMap<string, DraftRow>,
): (readonly [Entity, ReferencePlace])[] {
  return [...used].filter(([entity]) => entity.template === template && !kept.has(entity.code));
}

function rowOf({ source, record, values, flags }: DraftRow): MasterRow {
  const row = { values, source: sourceOf(source, record) };
  return flags === null ? row : { ...row, flags };
}

function sourceOf(source: DraftRow['source'], record: number): RowSource {
  const { intake, sheetName } = source;
  return { submission: intake.id, file: intake.file, sheet: sheetName, address: addressOf(source, record) };
}

/** The record's cells; where periods are columns, those of its own period. */
function addressOf({ table, cells }: DraftRow['source'], record: number): string {
  const { match } = table;
  const isWide = match.columns.some(isOfSlot);
  const isForm = match.region.orientation === 'form';
  const row = table.rows[record] ?? 0;
  const range = { top: MAX_ROW, left: MAX_COLUMN, bottom: 0, right: 0 };
  for (const columns of [table.columns, table.names]) {
    for (const read of columns.values()) {
      const cell = read.cells[record] ?? -1;
      if (cell < 0) continue;
      const top = cells.rows[cell] ?? 0;
      const left = cells.columns[cell] ?? 0;
      if (!isForm && top !== row) continue;
      if (isWide && !isPeriodColumn(match, left)) continue;
      if (top < range.top) range.top = top;
      if (top > range.bottom) range.bottom = top;
      if (left < range.left) range.left = left;
      if (left > range.right) range.right = left;
    }
  }
  return range.bottom === 0 ? `A${row}` : formatRange(range);
}

function isPeriodColumn({ columns }: TableMatch, column: number): boolean {
  return columns.some((match) => match.column === column && isOfSlot(match));
}

/** A row the master makes for something that has a code or a name and no record. */
function rowOfEntity(template: TemplateDefinition, entity: Entity, place: ReferencePlace): MasterRow {
  const at = placeOf(place.source, place.record, place.field);
  const values: Record<string, FieldValue> = { [template.key[0] ?? '']: entity.code };
  if (entity.name !== '') values[nameField(template)] = entity.name;
  if (entity.external !== null) values['external_code'] = entity.external;
  return {
    values,
    source: { submission: null, file: at.file ?? '', sheet: at.sheet ?? '', address: at.address ?? '' },
  };
}

/** What a code is sorted by. */
interface CodeOrder {
  readonly code: string;
  readonly prefix: string;
  readonly number: number;
}

function orderOf(code: string): CodeOrder {
  const [prefix = '', number = ''] = code.split('-', 2);
  return { code, prefix, number: parseInt(number, 10) };
}

/** `ACT-2` before `ACT-010`, whatever their lengths. */
function compareCodes(a: CodeOrder, b: CodeOrder): number {
  if (a.prefix !== b.prefix) return a.prefix < b.prefix ? -1 : 1;
  return a.number - b.number || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
}
