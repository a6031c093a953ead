/**
 * Writes docs/issue-codes.md from the codes and the texts of findings.
 *
 * `node scripts/issue-codes.mjs` writes; with `--check` it changes nothing and exits 1 when the page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = fileURLToPath(new URL('../docs/issue-codes.md', import.meta.url));

const INTRODUCTION = `# Codes of findings

Made by \`node scripts/issue-codes.mjs\`; do not edit. A code is public: it stands in \`--json\` output and in what
people have saved, so a renamed code keeps its old name as an alias on this page. Each is shown with its default
severity and, for an example, what is said after the place in English and Swedish. What the params of a code hold
is written in \`src/core/issues/params.ts\`.
`;

async function loadTexts() {
  const contents = `
    export { ISSUE_SEVERITIES } from './src/core/issues/codes';
    export { catalogs } from './src/core/i18n/catalogs';
    export { describeIssue } from './src/core/i18n/describe-issue';
    export { issueSamples } from './test/support/issue-samples';`;
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

function section({ catalogs, describeIssue, issueSamples }, code, severity) {
  const { params, column, value, suggestion } = issueSamples[code];
  const issue = { code, severity, at: { column }, params, value, suggestion };
  const lines = Object.entries(catalogs).map(([locale, catalog]) => {
    const { what, next } = describeIssue(issue, catalog);
    return `- ${locale}: ${what} ${next}`;
  });
  const names = Object.keys(params).map((name) => `\`${name}\``);
  const about = names.length > 0 ? `${severity}; params ${names.join(', ')}` : severity;
  return [`## \`${code}\``, about, lines.join('\n')].join('\n\n');
}

const texts = await loadTexts();
const sections = Object.entries(texts.ISSUE_SEVERITIES).map((entry) => section(texts, ...entry));
const options = { ...(await resolveConfig(path)), parser: 'markdown' };
const page = await format([INTRODUCTION, ...sections].join('\n\n'), options);

if (!process.argv.includes('--check')) writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) {
  console.error('stale: docs/issue-codes.md (run node scripts/issue-codes.mjs)');
  process.exitCode = 1;
}
