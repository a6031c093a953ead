// Writes docs/vocabulary.md from the templates and docs/corpus-fields.json; with --check it only says whether the page is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = `${root}docs/vocabulary.md`;

const { templates, lists, provenanceColumns, furtherAliases } = await importBundled(`
  export { templates } from './src/core/templates/all-templates';
  export { lists } from './src/core/templates/lists';
  export { provenanceColumns } from './src/core/templates/provenance-columns';
  export { furtherAliases } from './src/core/templates/aliases/all-aliases';
`);
const corpusFields = JSON.parse(readFileSync(`${root}docs/corpus-fields.json`, 'utf8'));
const text = await format(wholePage(), { ...(await resolveConfig(page)), filepath: page });

if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/vocabulary.md is stale: run node scripts/vocabulary.mjs');
  process.exitCode = 1;
}

async function importBundled(contents) {
  const options = { bundle: true, write: false, platform: 'node', format: 'esm', logLevel: 'error' };
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' } });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

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
    describe(type) + (isPersonal ? '; personal' : ''),
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

function describe({ kind, ...rest }) {
  const details = {
    list: () => `list ${code(rest.list)}`,
    lists: () => `several of ${code(rest.list)}`,
    reference: () => `code of ${code(rest.template)}`,
    references: () => `codes of ${rest.templates.map(code).join(', ')}`,
    code: () => `code ${code(`${rest.prefix}-001`)}`,
    texts: () => 'several texts',
    yesNo: () => 'yes or no',
    orgNumber: () => 'organisation number',
    geography: () => 'municipality or county codes',
  };
  return (details[kind]?.() ?? kind) + bounds(rest);
}

function bounds({ min, max }) {
  if (min === undefined) return '';
  return max === undefined ? `, ${min} or more` : `, ${min} to ${max}`;
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

function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text) {
  return `\`${text}\``;
}
