/**
 * Writes docs/rules/*.md from the rules, their examples and the texts of findings.
 *
 * `node scripts/rules.mjs` writes; with `--check` it changes nothing and exits 1 when a page is stale.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs/rules');
const reasons = JSON.parse(readFileSync(join(root, 'scripts/rule-reasons.json'), 'utf8'));

const SCOPES = {
  cell: 'one cell',
  row: 'the cells of a row',
  table: 'the rows of a table',
  workbook: 'several sheets',
};

async function load() {
  const contents = `
    export { ISSUE_SEVERITIES } from './src/core/issues/codes';
    export { allRules } from './src/core/rules/all-rules';
    export { fieldsOfUse } from './src/core/rules/use-fields';
    export { templates } from './src/core/templates/all-templates';
    export { ruleExamples } from './test/support/rule-examples/all-examples';
    export { shownExample } from './test/support/shown-example';`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** The sentence that stands above the rule in its file. */
function sentenceOf(id) {
  const source = readFileSync(join(root, `src/core/rules/${id}.ts`), 'utf8');
  const [, sentence] = /\/\*\*\s*([^*]+?)\s*\*\/\nexport const \w+: RuleKind/.exec(source) ?? [];
  if (!sentence) throw new Error(`no sentence above the rule in ${id}.ts`);
  return sentence;
}

function typed(value) {
  if (value === null) return '(empty)';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value !== 'object') return String(value);
  return 'formula' in value ? `=${value.formula} (never calculated)` : value.text;
}

function rowsTable(rows, templates) {
  const shown = rows.length > 6 ? [...rows.slice(0, 5), { more: rows.length - 5 }] : rows;
  const lines = shown.map((edit) => {
    if (edit.more) return `| | … and ${edit.more} more rows like these |`;
    const template = templates.find(({ id }) => id === edit.in);
    const cells = Object.entries(edit.set).map(([field, value]) => {
      const { label } = template.columns.find(({ id }) => id === field);
      return `${label.en}: \`${typed(value)}\``;
    });
    const what = edit.like === undefined ? '' : ' (a new row)';
    return `| ${template.tab.en}${what} | ${cells.join(' · ') || 'the same as another row'} |`;
  });
  return ['| sheet | cells |', '| --- | --- |', ...lines].join('\n');
}

function usesOf(rule, { templates, fieldsOfUse }) {
  const uses = templates.flatMap((template) =>
    template.rules
      .filter((use) => use.rule === rule.id)
      .map((use) => {
        const fields = fieldsOfUse(use).map(
          (field) => template.columns.find(({ id }) => id === field)?.label.en ?? field,
        );
        return `- ${template.label.en}${fields.length > 0 ? `: ${fields.join(', ')}` : ''}`;
      }),
  );
  return uses.length === 0 ? 'Every column of its type, in every template.' : [...new Set(uses)].join('\n');
}

function exampleSection(example, core) {
  const severity = core.ISSUE_SEVERITIES[example.code];
  const told = ['en', 'sv'].map((locale) => [locale, core.shownExample(example, locale)]);
  const fixes = told.filter(([, { fixes: own }]) => own.length > 0);
  return [
    `## \`${example.code}\` (${severity})`,
    `Passes:\n\n${rowsTable(example.passes, core.templates)}`,
    `Fails:\n\n${rowsTable(example.fails, core.templates)}`,
    told.map(([locale, { place, what, next }]) => `- ${locale}: ${place}: ${what} ${next}`).join('\n'),
    fixes.length === 0
      ? 'There is no fix with one click: only a person can tell what is right.'
      : `With one click:\n\n${fixes.map(([locale, { fixes: own }]) => `- ${locale}: ${own.join(' · ')}`).join('\n')}`,
  ].join('\n\n');
}

function page(rule, core) {
  const own = core.ruleExamples.filter((example) => example.rule === rule.id);
  const examples = own.length > 0 ? own : core.ruleExamples.filter(({ code }) => rule.codes.includes(code));
  const reason = reasons[rule.id];
  if (!reason) throw new Error(`scripts/rule-reasons.json has no reason for ${rule.id}`);
  return [
    `# ${rule.id}`,
    'Made by `node scripts/rules.mjs`; do not edit.',
    sentenceOf(rule.id),
    reason,
    `Looks at ${SCOPES[rule.scope]}.${rule.isBeta ? ' A new rule: what it finds is never more than a warning.' : ''}`,
    '## Where it is used',
    usesOf(rule, core),
    ...examples.map((example) => exampleSection(example, core)),
  ].join('\n\n');
}

const core = await load();
const options = { ...(await resolveConfig(join(folder, 'x.md'))), parser: 'markdown' };
const pages = new Map();
for (const rule of core.allRules) pages.set(`${rule.id}.md`, await format(page(rule, core), options));

mkdirSync(folder, { recursive: true });
const there = readdirSync(folder);
const stray = there.filter((name) => !pages.has(name));
if (!process.argv.includes('--check')) {
  for (const name of stray) rmSync(join(folder, name));
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
} else {
  const stale = [...pages].filter(
    ([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
  );
  const names = [...stale.map(([name]) => name), ...stray];
  if (names.length > 0) {
    console.error(`stale: docs/rules/${names.join(', ')} (run node scripts/rules.mjs)`);
    process.exitCode = 1;
  }
}
