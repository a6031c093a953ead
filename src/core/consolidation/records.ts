import type { FieldValue, ReadColumn } from '../reading/table';
import type { ColumnDefinition, TemplateId } from '../templates/template';
import { codeColumn } from './codes';
import { type DraftRow, noteAt, type TableIntake } from './draft';
import { Fate } from './fate';
import { isLabelled } from './owners';
import { type AsWritten, flagQuality } from './quality';
import { asText, nameOf, textOf } from './record-tables';
import { readReference } from './read-reference';
import type { References } from './references';
import { MISSING_KEY_REASONS, neededKeyFields, ownerField } from './template-roles';

const ORGANISATIONS = ['stakeholders'] as const;

const NONE: ReadonlySet<string> = new Set();

/** How one field's value is made from a partner's table. */
interface FieldReader {
  readonly field: string;
  readonly codes: ReadColumn | undefined;
  readonly names: ReadColumn | undefined;
  /** Templates the field refers to; null when it refers to none. */
  readonly templates: readonly TemplateId[] | null;
}

/** Makes the table's drafts: values with the master's codes, flags, and the key each is known by. */
export function draftRecords(source: TableIntake, references: References, asWritten: AsWritten): void {
  const readers = readersOf(source, references);
  const keyOf = keyMaker(source);
  const fill = filler(source);
  const code = codeColumn(source.template)?.field ?? null;
  for (let record = 0; record < source.table.size; record++) {
    const values: Record<string, FieldValue> = {};
    const draft: DraftRow = {
      source,
      record,
      values,
      flags: null,
      key: '',
      fate: Fate.unknown,
      position: -1,
      winner: null,
      united: NONE,
    };
    const entity = source.entities[record];
    if (code !== null && entity) {
      values[code] = entity.code;
      const written = asText(source.table.columns.get(code)?.values[record]);
      if (written !== '' && written !== entity.code) noteAt(source.replaced, code, record, written);
    }
    for (const reader of readers) {
      if (reader.field === code) continue;
      const value = reader.templates
        ? readReference({ source, record, field: reader.field, templates: reader.templates }, references)
        : (reader.codes?.values[record] ?? null);
      if (value !== null && value !== '') values[reader.field] = value;
      const flag = reader.codes?.notes.get(record)?.flag;
      if (flag) (draft.flags ??= {})[reader.field] = flag;
    }
    fill(values);
    if (draft.flags) flagQuality(draft, draft.flags, asWritten);
    draft.key = entity ? entity.code : keyOf(values);
    source.drafts.push(draft);
  }
}

function readersOf(source: TableIntake, references: References): FieldReader[] {
  const { table, template } = source;
  const readers: FieldReader[] = [];
  for (const column of template.columns) {
    if (column.id === ownerField(template.id) && isMereTitle(source, column.id, references)) continue;
    const codes = table.columns.get(column.id);
    const names = table.names.get(column.id);
    if (codes || names) readers.push({ field: column.id, codes, names, templates: referredTo(column) });
  }
  return readers;
}

/** True for an owner that is only a part of a title and nobody we know: the file's own owner counts instead. */
function isMereTitle(source: TableIntake, field: string, references: References): boolean {
  if (!source.table.match.given.some((given) => given.field === field)) return false;
  const place = { source, record: 0, field, templates: ORGANISATIONS };
  const [code, name] = [textOf(source.table, field, 0), nameOf(source.table, field, 0)];
  return !isLabelled(source, field) && !references.isKnown(place, code, name);
}

/** Templates whose codes the column holds; null for other columns. */
export function referredTo({ type }: ColumnDefinition): readonly TemplateId[] | null {
  if (type.kind === 'reference') return [type.template];
  return type.kind === 'references' ? type.templates : null;
}

/** Fills in whose record it is when the file says so and the record does not. */
function filler(source: TableIntake): (values: Record<string, FieldValue>) => void {
  const { intake, table, template } = source;
  const field = ownerField(template.id);
  const { partner } = intake;
  if (field === null || partner === null || isForAll(source)) return () => undefined;
  const isGiven = table.match.given.some((given) => given.field === field);
  const hasColumn = !isGiven && (table.columns.has(field) || table.names.has(field));
  if (hasColumn && !intake.isPartnerStated) return () => undefined;
  return (values) => {
    values[field] ??= partner;
  };
}

/** True for targets that are everybody's when they name nobody: those of the shared file and of our own sheets. */
function isForAll({ intake, table, template, sheetName }: TableIntake): boolean {
  if (template.id !== 'targets') return false;
  const isBesideResults = intake.matches[table.sheet]?.includes(table.match) === false;
  return !isBesideResults && (intake.isHome || intake.ownSheets.has(sheetName));
}

/** Key of a record of a template without codes; '' when a needed part is missing. */
function keyMaker({ template }: TableIntake): (values: Record<string, FieldValue>) => string {
  const needed = neededKeyFields(template);
  const { key } = template;
  return (values) => {
    if (needed.some((field) => values[field] === undefined)) return '';
    if (!hasContent(values, key)) return '';
    return recordKey(values, key);
  };
}

/** What a record without a code is known by among those of its template. */
export function recordKey(values: Readonly<Record<string, FieldValue>>, key: readonly string[]): string {
  let text = '';
  for (const field of key) text += `${asText(values[field])}\n`;
  return text;
}

/** False for a row that was prepared and never filled in: it says nothing beyond what it is about. */
function hasContent(values: Record<string, FieldValue>, key: readonly string[]): boolean {
  if (key.length === 1) return true;
  for (const field in values) if (!key.includes(field)) return true;
  return false;
}

/** Why a record without a key cannot be brought in, as a {@link Fate}. */
export function fateWithoutKey({ source, record, values }: DraftRow): number {
  const missing = neededKeyFields(source.template).find((field) => values[field] === undefined);
  const reason = MISSING_KEY_REASONS[missing ?? ''];
  if (reason !== undefined) return Fate.setAside(reason);
  const isUnread = [...source.table.columns.values()].some(
    ({ notes }) => notes.get(record)?.problem !== undefined,
  );
  return Fate.setAside(isUnread ? 'value-unreadable' : 'no-value');
}
