// Writes docs/vocabulary.md from the templates and docs/corpus-fields.json; with --check it only says whether the page is stale.
import { readFileSync } from 'node:fs';
import { code, describeType, importBundled, table, writePages } from './docs-markdown.mjs';

const { templates, lists, provenanceColumns, furtherAliases } = await importBundled(`
  export { templates } from './src/core/templates/all-templates';
  export { lists } from './src/core/templates/lists';
  export { provenanceColumns } from './src/core/templates/provenance-columns';
  export { furtherAliases } from './src/core/templates/aliases/all-aliases';
`);
const corpusFields = JSON.parse(readFileSync(new URL('../docs/corpus-fields.json', import.meta.url), 'utf8'));
await writePages({ 'docs/vocabulary.md': wholePage() }, 'scripts/vocabulary.mjs');

function wholePage() {
  return [
    '# Vocabulary',
    'Generated from the templates by `npm run docs`; do not edit.',
    'Every field has an id that never changes, a heading in each language, and other headings by which partners’ columns are recognised. A heading with `*` must be filled in, one with `(*)` should be.',
    ...templates.map(templateSection),
    '## Headings in further languages',
    'Partners’ columns are recognised by these as well; sheets, lists and findings are in English and Swedish.',
    ...Object.entries(furtherAliases).map(languageSection),
    '## Columns of a master',
    'Consolidation adds these to every sheet; partners never fill them in.',
    fieldTable(provenanceColumns),
    '## Lists',
    'Codes are what is exchanged; labels are what stands in sheets. Other words are read too.',
    ...lists.map(listSection),
    '## Field names of the public corpus',
    'What the columns of the labelled public workbooks are called there, and the fields they are here; the first that the sheet’s template has.',
    corpusTable(),
  ].join('\n\n');
}

function templateSection({ id, version, label, tab, purpose, tableName, key, layout, columns }) {
  const shape = layout === 'form' ? 'a form with one record' : `the table \`${tableName}\``;
  return [
    `## \`${id}\`: ${label.en} / ${label.sv}`,
    `${purpose.en} / ${purpose.sv}`,
    `Version ${version}; sheet *${tab.en}* / *${tab.sv}*, ${shape}; key ${key.map(code).join(', ')}.`,
    fieldTable(columns),
  ].join('\n\n');
}

function fieldTable(columns) {
  const star = { yes: ' \\*', warning: ' (\\*)' };
  const rows = columns.map(({ id, label, aliases, type, required, hxl = [], isPersonal }) => [
    code(id),
    label.en + (star[required] ?? ''),
    label.sv + (star[required] ?? ''),
    describeType(type) + (isPersonal ? '; personal' : ''),
    hxl.map(code).join(' '),
    aliases.en.join(' · '),
    aliases.sv.join(' · '),
  ]);
  return table(['Field', 'English', 'Svenska', 'Type', 'HXL', 'Also in English', 'Även på svenska'], rows);
}

function languageSection([language, byTemplate]) {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(language);
  const rows = Object.entries(byTemplate).flatMap(([id, fields]) =>
    Object.entries(fields).map(([field, headings]) => [code(`${id}.${field}`), headings.join(' · ')]),
  );
  return `### ${name}\n\n${table(['Field', 'Headings'], rows)}`;
}

function listSection({ id, items }) {
  const rows = items.map((item) => [
    code(item.code),
    item.label.en,
    item.label.sv,
    (item.aliases ?? []).join(' · '),
  ]);
  return `### \`${id}\`\n\n${table(['Code', 'English', 'Svenska', 'Also read'], rows)}`;
}

function corpusTable() {
  const rows = Object.entries(corpusFields).map(([name, { fields, note = '' }]) => [
    code(name),
    fields.length > 0 ? fields.map(code).join(', ') : 'none',
    note,
  ]);
  return table(['Corpus', 'Samverka', 'Note'], rows);
}
