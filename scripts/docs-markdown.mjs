// What the scripts that write pages of documentation share: data from the sources, tables, and the check for stale pages.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the sources export, bundled so that it runs here. */
export async function importBundled(contents) {
  const options = { bundle: true, write: false, platform: 'node', format: 'esm', logLevel: 'error' };
  const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' } });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Writes pages, paths from the project's folder on; with `--check` only says which are stale. */
export async function writePages(pages, command) {
  for (const [path, text] of Object.entries(pages)) {
    const file = root + path;
    const isPicture = file.endsWith('.svg');
    const wanted = isPicture ? text : await format(text, { ...(await resolveConfig(file)), filepath: file });
    if (!process.argv.includes('--check')) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, wanted);
    } else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
      stale(path, command);
    }
  }
}

/** Takes away pages of a folder that nothing is written to any more; with `--check` they are stale. */
export function removeOthers(folder, pages, command) {
  if (!existsSync(root + folder)) return;
  for (const name of readdirSync(root + folder)) {
    const path = `${folder}/${name}`;
    if (path in pages) continue;
    if (process.argv.includes('--check')) stale(path, command);
    else rmSync(root + path);
  }
}

function stale(path, command) {
  console.error(`${path} is stale: run node ${command}`);
  process.exitCode = 1;
}

/** A table in Markdown. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A word that is written as it stands. */
export function code(text) {
  return `\`${text}\``;
}

/** A column's type in words. */
export function describeType({ kind, ...rest }) {
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
