import type { FieldValue } from '../reading/table';
import { noteAt } from './draft';
import type { ReferencePlace, References } from './references';
import { asText } from './record-tables';

/** Under this field, followed by the field's own id, stands what is wrong with a name beside a code. */
export const NAME_OF = 'name of ';

/** The master's code, or codes, for what a reference field holds; null when there is nothing or nothing is found. */
export function readReference(place: ReferencePlace, references: References): FieldValue | null {
  const { source, record, field } = place;
  const code = source.table.columns.get(field)?.values[record] ?? null;
  const name = source.table.names.get(field)?.values[record] ?? null;
  if (code === null && name === null) return null;
  const isSeveral = Array.isArray(code) || Array.isArray(name);
  return isSeveral
    ? readSeveral(place, references, code, name)
    : readOne(place, references, asText(code), asText(name));
}

function readOne(
  place: ReferencePlace,
  references: References,
  code: string,
  name: string,
): FieldValue | null {
  const { source, record, field } = place;
  const entity = references.find(place, code, name);
  if (!entity) {
    noteAt(source.rejected, field, record, 'reference-missing');
    return null;
  }
  if (code !== '' && name !== '' && !references.isCalled(source, entity, name)) {
    const isOthers = references.isOfAnother(place, entity, name);
    noteAt(source.rejected, NAME_OF + field, record, isOthers ? 'differs-from-code' : 'label');
  }
  const raw = code || name;
  if (raw !== entity.code && raw !== entity.name) noteAt(source.replaced, field, record, raw);
  return entity.code;
}

/** Codes count before names; one that is not found leaves the others, and the cell is shown as set aside. */
function readSeveral(
  place: ReferencePlace,
  references: References,
  code: FieldValue | null,
  name: FieldValue | null,
): FieldValue | null {
  const { source, record, field } = place;
  const texts = code === null ? listOf(name) : listOf(code);
  const found = new Set<string>();
  let isReplaced = false;
  for (const text of texts) {
    const entity = code === null ? references.find(place, '', text) : references.find(place, text, '');
    if (!entity) noteAt(source.rejected, field, record, 'reference-missing');
    else {
      found.add(entity.code);
      if (text !== entity.code && text !== entity.name) isReplaced = true;
    }
  }
  if (isReplaced) noteAt(source.replaced, field, record, texts.join('; '));
  return found.size === 0 ? null : [...found];
}

function listOf(value: FieldValue | null): readonly string[] {
  if (value === null) return [];
  return typeof value === 'object' ? value : [String(value)];
}
