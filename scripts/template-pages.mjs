// Writes docs/templates: a page for each template and one that lists them; with --check it only says which are stale.
import { code, describeType, importBundled, removeOthers, table, writePages } from './docs-markdown.mjs';
import { sheetPicture } from './template-picture.mjs';

const FOLDER = 'docs/templates';
const PICTURES = 'docs/images/templates';
const LOCALES = ['en', 'sv'];
const COMMAND = 'scripts/template-pages.mjs';

const core = await importBundled(`
  export { templates } from './src/core/templates/all-templates';
  export { parts } from './src/core/templates/parts';
  export { packs } from './src/core/templates/packs';
  export { migrations } from './src/core/templates/migrations';
  export { planTemplates } from './src/core/sheets/template-workbook';
  export { serialToIso } from './src/core/model/dates';
  export { catalogs } from './src/core/i18n/catalogs';
`);
const { templates, packs, parts, migrations } = core;
const pages = Object.fromEntries([
  [`${FOLDER}/README.md`, overview()],
  ...templates.map((template) => [`${FOLDER}/${template.id}.md`, templatePage(template)]),
]);
await writePages(pages, COMMAND);
removeOthers(FOLDER, pages, COMMAND);
const pictures = Object.fromEntries(LOCALES.flatMap(picturesIn));
await writePages(pictures, COMMAND);
removeOthers(PICTURES, pictures, COMMAND);

/** Each template's sheet with its sample, in the workbook of all of them. */
function picturesIn(locale) {
  const ids = templates.map(({ id }) => id);
  const { sheets, styles } = core.planTemplates(ids, {
    locale,
    catalog: core.catalogs[locale],
    sample: true,
  });
  return templates.map(({ id, tab }) => {
    const sheet = sheets.find(({ name }) => name === tab[locale]);
    const picture = sheetPicture({ sheet, styles, locale, serialToIso: core.serialToIso });
    return [`${PICTURES}/${id}-${locale}.svg`, picture];
  });
}

function overview() {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const rowOf = (id) => {
    const { label, purpose } = byId.get(id);
    return [`[${code(id)}](${id}.md)`, label.en, label.sv, purpose.en];
  };
  const packRows = packs.map(({ id, label, purpose, templates: ids }) => [
    code(id),
    label.en,
    label.sv,
    purpose.en,
    ids.length === templates.length ? 'all' : ids.map(code).join(', '),
  ]);
  return [
    '# Templates',
    'Generated from the templates by `npm run docs`; do not edit. Every text is written in both languages: neither is a translation of the other, and where one of them had no settled word the word is ours.',
    ...parts.flatMap(({ label, templates: ids }) => [
      `## ${label.en} / ${label.sv}`,
      table(['Template', 'English', 'Svenska', 'What it is for'], ids.map(rowOf)),
    ]),
    '## Packs',
    '`samverka template --pack NAME --out FILE.xlsx` writes a pack as one workbook of linked sheets.',
    table(['Pack', 'English', 'Svenska', 'When', 'Templates'], packRows),
    'The pack `partner` is made from a master for one partner and one period: `samverka template --pack partner --master MASTER.xlsx --partner PRT-005 --period 2026 --out FILE.xlsx`. It asks for each figure that falls due, with the last one and the target beside; it holds the partner’s own activities as the partner wrote them, and protected copies of the indicators, outcomes and strategies without a word of other partners. The copies are looked things up in and never brought in again. It has no links. `--partner all --out FOLDER` makes one for each partner that has something to report.',
  ].join('\n\n');
}

function templatePage(template) {
  const { id, label, purpose, version, tab, layout, tableName, key, columns, rules, recognisedBy, prepared } =
    template;
  const shape = layout === 'form' ? 'a form with one record' : `the table ${code(tableName)}`;
  const found =
    recognisedBy === 'identity'
      ? 'Recognised only by its hidden identity, or as our own table with our own headings: no other table is taken for it.'
      : 'Any table with such headings is taken for it.';
  const inPacks = packs.filter(({ templates: ids }) => ids.includes(id)).map(({ id: pack }) => code(pack));
  return [
    `# ${label.en} / ${label.sv}`,
    'Generated from the template by `npm run docs`; do not edit.',
    `${purpose.en}\n\n*${purpose.sv}*`,
    `Id ${code(id)}, version ${version}. Sheet *${tab.en}* / *${tab.sv}*: ${shape}; a record is known by ${key.map(code).join(', ')}. ${found} In the packs ${inPacks.join(', ')}.`,
    ...(prepared
      ? [
          `A new sheet has ${prepared.en.length} rows from the start, one for each statement; see [the lists](../vocabulary.md#lists).`,
        ]
      : []),
    '## How it looks',
    'The first columns, with the rows of the sample initiative.',
    ...LOCALES.map((locale) => `![${tab[locale]}](../images/templates/${id}-${locale}.svg)`),
    '## Columns',
    'A heading with `*` must be filled in, one with `(*)` should be. Other headings by which columns are recognised are in the [vocabulary](../vocabulary.md).',
    table(['Field', 'English', 'Svenska', 'Type', 'What to write', 'Vad som skrivs'], columns.map(columnRow)),
    '## Rules beyond the columns’ types',
    rules.length === 0 ? 'None.' : rules.map(ruleLine).join('\n'),
    ...versions(template),
  ].join('\n\n');
}

function columnRow({ id, label, type, required, help, isPersonal }) {
  const star = { yes: ' \\*', warning: ' (\\*)' }[required] ?? '';
  return [
    code(id),
    label.en + star,
    label.sv + star,
    describeType(type) + (isPersonal ? '; personal' : ''),
    help.en,
    help.sv,
  ];
}

function ruleLine({ rule, severity, ...rest }) {
  const words = Object.entries(rest).map(
    ([name, value]) =>
      `${name} ${[value]
        .flat()
        .map((one) => code(one))
        .join(', ')}`,
  );
  const graded = severity === undefined ? '' : ` (${severity})`;
  return `- ${code(rule)}${words.length > 0 ? `: ${words.join('; ')}` : ''}${graded}`;
}

function versions({ id }) {
  const own = migrations.filter(({ template }) => template === id);
  if (own.length === 0) return [];
  const rows = own.map(({ from, to, renamed, added = [], removed }) => [
    from,
    to,
    Object.entries(renamed)
      .map(([old, now]) => `${code(old)} → ${code(now)}`)
      .join(', ') || '–',
    added.map(code).join(', ') || '–',
    (removed ?? []).map(code).join(', ') || '–',
  ]);
  return ['## Versions', table(['From', 'To', 'Renamed', 'Added', 'Removed'], rows)];
}
