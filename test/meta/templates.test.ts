import { fieldsOfUse } from '../../src/core/rules/use-fields';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/core/model/locale';
import { isoToSerial } from '../../src/core/model/dates';
import { listById } from '../../src/core/templates/all-lists';
import { isTemplateId, templates } from '../../src/core/templates/all-templates';
import { lists } from '../../src/core/templates/lists';
import { provenanceColumns } from '../../src/core/templates/provenance-columns';
import type { ColumnType, SampleRow, TemplateDefinition } from '../../src/core/templates/template';
import { validate } from '../../src/core/validation/validate';
import { tableOf, workbookTables } from '../support/read-table';

const ROOT = join(__dirname, '../..');
const FOLDER = join(ROOT, 'src/core/templates');
const templateFileIds = () =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => readFileSync(join(FOLDER, file), 'utf8').includes(': TemplateDefinition = {'))
    .map((file) => file.replace('.ts', ''));

const corpusFields = JSON.parse(readFileSync(join(ROOT, 'docs/corpus-fields.json'), 'utf8')) as Record<
  string,
  { readonly fields: readonly string[]; readonly note?: string }
>;

const CODE = /^[A-ZÅÄÖ]{2,4}-\d{2,4}[a-z]?$/;
const PERIOD = /^(\d{4}|\d{4}[HTQ]\d|\d{4}-\d\d|\d{4}\/\d\d|\d{4}(VT|HT))$/;

/** As headings are compared when a column is matched: case, accents, punctuation and units in brackets do not count. */
function normalise(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}

const keysOf = (template: TemplateDefinition, locale: 'en' | 'sv') =>
  new Set(template.sample[locale].map((row) => row[template.key[0] ?? '']));

function isValid(value: SampleRow[string], type: ColumnType, locale: 'en' | 'sv'): boolean {
  const texts = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  const inList = (id: string) => texts.every((text) => listById(id).items.some((item) => item.code === text));
  const known = (id: string) => texts.every((text) => keysOf(byId(id), locale).has(text));
  switch (type.kind) {
    case 'code':
      return CODE.test(texts[0] ?? '') && String(value).startsWith(`${type.prefix}-`);
    case 'reference':
      return known(type.template);
    case 'references':
      return Array.isArray(value) && type.templates.some(known);
    case 'list':
      return inList(type.list);
    case 'lists':
      return Array.isArray(value) && inList(type.list);
    case 'integer':
    case 'year':
      return Number.isInteger(value);
    case 'decimal':
    case 'money':
    case 'percent':
      return typeof value === 'number' && value >= ('min' in type ? (type.min ?? -Infinity) : -Infinity);
    case 'date':
      return isoToSerial(String(value)) !== null;
    case 'period':
      return PERIOD.test(String(value));
    case 'yesNo':
      return typeof value === 'boolean';
    case 'email':
      return String(value).endsWith('.example');
    case 'geography':
      return Array.isArray(value) && texts.every((text) => /^(\d{2}|\d{4})$/.test(text));
    case 'texts':
      return Array.isArray(value);
    default:
      return typeof value === 'string';
  }
}

const byId = (id: string): TemplateDefinition => {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return template;
};

const each = templates.map((template) => [template.id, template] as const);

describe('templates', () => {
  test('every file of a template is listed under its name, and nothing else is', () => {
    expect(templateFileIds().sort()).toEqual(templates.map((template) => template.id).sort());
    expect(templates.every((template) => isTemplateId(template.id))).toBe(true);
    expect(isTemplateId('constructor')).toBe(false);
  });

  test('tabs and table names are unique, short and without characters Excel refuses', () => {
    for (const locale of LOCALES) {
      const tabs = templates.map((template) => template.tab[locale]);
      expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(tabs.length);
      for (const tab of tabs) expect(tab).toMatch(/^[^\\/?*[\]:']{1,31}$/);
    }
    const names = templates.map((template) => template.tableName);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z]+$/);
  });
});

describe.each(each)('template %s', (_id, template) => {
  const fields = new Set(template.columns.map((column) => column.id));

  test('has texts in every language', () => {
    for (const locale of LOCALES) {
      for (const text of [template.label[locale], template.tab[locale], template.purpose[locale]]) {
        expect(text.trim()).not.toBe('');
      }
      for (const column of template.columns) {
        expect(column.label[locale].trim()).toBe(column.label[locale]);
        expect(column.label[locale]).not.toBe('');
        expect(column.help[locale]).toMatch(/[.]$/);
        expect(column.help[locale].length).toBeLessThanOrEqual(225);
      }
    }
    expect(template.purpose.en).not.toBe(template.purpose.sv);
    for (const column of template.columns) expect(column.help.en).not.toBe(column.help.sv);
  });

  test('has headings and field ids that are unique', () => {
    expect(fields.size).toBe(template.columns.length);
    for (const column of template.columns) expect(column.id).toMatch(/^[a-z][a-z0-9_]*$/);
    for (const locale of LOCALES) {
      const headings = template.columns.map((column) => column.label[locale].toLowerCase());
      expect(new Set(headings).size).toBe(headings.length);
    }
  });

  test('gives no heading or alias to two fields', () => {
    const owner = new Map<string, string>();
    const clashes: string[] = [];
    for (const column of template.columns) {
      const own = [
        column.id,
        ...LOCALES.flatMap((locale) => [column.label[locale], ...column.aliases[locale]]),
      ];
      for (const heading of new Set(own.map(normalise))) {
        const other = owner.get(heading);
        if (other !== undefined) clashes.push(`${heading}: ${other}, ${column.id}`);
        owner.set(heading, column.id);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('repeats no alias and gives none that is the heading itself', () => {
    for (const column of template.columns) {
      for (const locale of LOCALES) {
        const all = [column.label[locale], ...column.aliases[locale]];
        expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
        expect(column.aliases[locale].length).toBeGreaterThan(0);
      }
    }
  });

  test('names only fields it has, in key, rules and naming field', () => {
    const named = [...template.key, template.namingField, ...template.rules.flatMap(fieldsOfUse)];
    expect(named.filter((field) => !fields.has(field))).toEqual([]);
    for (const column of template.columns) {
      if (column.type.kind === 'money' && column.type.currency)
        expect(fields).toContain(column.type.currency);
    }
  });

  test('refers to templates and lists that exist', () => {
    for (const { type } of template.columns) {
      if (type.kind === 'list' || type.kind === 'lists') expect(listById(type.list).id).toBe(type.list);
      const referred = type.kind === 'reference' ? [type.template] : [];
      const several = type.kind === 'references' ? type.templates : [];
      expect([...referred, ...several].filter((id) => !isTemplateId(id))).toEqual([]);
    }
  });

  test('does not clash with the columns that consolidation adds', () => {
    expect(provenanceColumns.filter((column) => fields.has(column.id))).toEqual([]);
  });

  test.each(LOCALES)('has sample rows in %s that fit its own types', (locale) => {
    const rows = template.sample[locale];
    expect(rows.length).toBeGreaterThanOrEqual(template.layout === 'form' ? 1 : 5);
    for (const row of rows) {
      expect(Object.keys(row).filter((field) => !fields.has(field))).toEqual([]);
      for (const column of template.columns) {
        const value = row[column.id];
        if (value === undefined) expect([column.id, column.required]).not.toEqual([column.id, 'yes']);
        else if (!isValid(value, column.type, locale))
          throw new Error(`${column.id}: ${JSON.stringify(value)}`);
      }
    }
    const keys = rows.map((row) => JSON.stringify(template.key.map((field) => row[field])));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('has the same codes in the sample rows of every language', () => {
    const codes = (locale: 'en' | 'sv') =>
      template.sample[locale].map((row) =>
        template.columns
          .filter((column) => !['text', 'texts'].includes(column.type.kind))
          .map((column) => row[column.id] ?? null),
      );
    expect(codes('en')).toEqual(codes('sv'));
  });
});

describe.each(lists.map((list) => [list.id, list] as const))('list %s', (_id, list) => {
  test('has codes and labels that are unique and mean one thing', () => {
    const owner = new Map<string, string>();
    for (const item of list.items) {
      expect(item.label.en.trim()).not.toBe('');
      expect(item.label.sv.trim()).not.toBe('');
      for (const word of [item.code, item.label.en, item.label.sv, ...(item.aliases ?? [])]) {
        const other = owner.get(word.toLowerCase()) ?? item.code;
        expect([word, other]).toEqual([word, item.code]);
        owner.set(word.toLowerCase(), item.code);
      }
    }
  });

  test('is used by a column', () => {
    const used = templates.flatMap((template) =>
      template.columns.map(({ type }) =>
        'list' in type ? type.list : type.kind === 'yesNo' ? 'yes-no' : '',
      ),
    );
    expect(used).toContain(list.id);
  });
});

describe('vocabulary', () => {
  test('the generated page is not stale', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/vocabulary.mjs'), '--check'],
      {
        encoding: 'utf8',
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('the pages of the templates are not stale', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'scripts/template-pages.mjs'), '--check'],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('the map of the corpus names fields that exist', () => {
    const known = templates.flatMap((template) =>
      template.columns.map((column) => `${template.id}.${column.id}`),
    );
    const named = Object.values(corpusFields).flatMap((entry) => entry.fields);
    expect(named.filter((field) => !known.includes(field))).toEqual([]);
    expect(
      Object.values(corpusFields).filter((entry) => entry.fields.length === 0 && !('note' in entry)),
    ).toEqual([]);
  });
});

describe('sample rows', () => {
  test.each(LOCALES)('in %s pass every check', (locale) => {
    const tables = templates.map((template) =>
      tableOf(template, template.sample[locale], { name: template.tab[locale] }),
    );
    const { issues } = validate([workbookTables(tables)], { today: '2025-07-01' });
    const serious = issues.filter(({ severity }) => severity !== 'info');
    expect(serious.map(({ code, at, value }) => ({ code, at, value }))).toEqual([]);
  });
});
