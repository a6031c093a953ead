import fc from 'fast-check';
import type { Locale } from '../../src/core/model/locale';
import { listById } from '../../src/core/templates/all-lists';
import { templateById } from '../../src/core/templates/all-templates';
import type { ColumnType, SampleRow, TemplateDefinition } from '../../src/core/templates/template';

/** Texts as people write them: no white space around, and no form that means something else to Excel. */
const words = fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{2,8}( [a-zåäö]{1,8}){0,3}$/);

const several = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { minLength: 1, maxLength: 4 });
const numbered = (prefix: string, digits: number) =>
  fc.integer({ min: 1, max: 99 }).map((n) => `${prefix}-${String(n).padStart(digits, '0')}`);
const choice = (list: string) => fc.constantFrom(...listById(list).items.map(({ code }) => code));
const quarters = (min: number, max: number) =>
  fc.integer({ min: min * 4, max: Math.max(min, max) * 4 }).map((n) => n / 4);
const dates = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => new Date(Date.UTC(2010, 0, 1 + days)).toISOString().slice(0, 10));

/** A code of the template's records. */
function codeOf(template: TemplateDefinition): fc.Arbitrary<string> {
  const code = template.columns.find(({ id, type }) => id === template.key[0] && type.kind === 'code');
  return code?.type.kind === 'code' ? numbered(code.type.prefix, 3) : words;
}

/** Any value that a column can hold. */
function valueOf(type: ColumnType): fc.Arbitrary<NonNullable<SampleRow[string]>> {
  switch (type.kind) {
    case 'text':
      return words;
    case 'texts':
      return several(words);
    case 'code':
      return numbered(type.prefix, 3);
    case 'reference':
      return codeOf(templateById(type.template));
    case 'references':
      return several(fc.oneof(...type.templates.map((id) => codeOf(templateById(id)))));
    case 'list':
      return choice(type.list);
    case 'lists':
      return several(choice(type.list));
    case 'integer':
      return fc.integer({ min: type.min ?? 0, max: type.max ?? 90_000 });
    case 'year':
      return fc.integer({ min: 1990, max: 2060 });
    case 'decimal':
    case 'percent':
      return quarters(type.min ?? 0, type.max ?? 90_000);
    case 'money':
      return quarters(0, 9_000_000);
    case 'date':
      return dates;
    case 'period':
      return fc.constantFrom('2024', '2024Q3', '2025H1', '2024T2', '2024-11', '2023/24', '2025VT');
    case 'yesNo':
      return fc.boolean();
    case 'email':
      return fc.constantFrom('anna@klubben.example', 'kim.ek@kommunen.example');
    case 'phone':
      return fc.constantFrom('070-174 06 05', '+46 8 123 456');
    case 'orgNumber':
      return fc.constantFrom('212000-1355', '556012-5790');
    case 'geography':
      return several(fc.constantFrom('0180', '1280', '14', '01'));
  }
}

/** Records with any of a template's columns filled in; what a record is known by always is. */
export function recordsFor(template: TemplateDefinition): fc.Arbitrary<readonly SampleRow[]> {
  const needed = new Set([...template.key, template.namingField]);
  const cells = template.columns.map(({ id, type }) => {
    const value = valueOf(type);
    return [id, needed.has(id) ? value : fc.option(value, { nil: undefined })] as const;
  });
  const record = fc
    .record(Object.fromEntries(cells) as Record<string, fc.Arbitrary<SampleRow[string]>>)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)));
  return fc.array(record, { minLength: 1, maxLength: template.layout === 'form' ? 1 : 5 });
}

/** Either language. */
export const anyLocale: fc.Arbitrary<Locale> = fc.constantFrom('en', 'sv');
