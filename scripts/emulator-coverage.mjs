/**
 * Writes docs/emulator-coverage.md: which members of Excel's object model the emulator has, by requirement set.
 *
 * `node scripts/emulator-coverage.mjs` writes; with `--check` it changes nothing and exits 1 when the page is stale.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = fileURLToPath(new URL('../docs/emulator-coverage.md', import.meta.url));
const typings = createRequire(import.meta.url).resolve('@types/office-js/index.d.ts');
const newest = 15;

const INTRODUCTION = `# What the Excel emulator covers

Made by \`node scripts/emulator-coverage.mjs\`; do not edit. Members of the \`Excel\` namespace that @types/office-js
declares in a requirement set up to ExcelApi 1.${newest} and that the installed client library has, against what
\`src/emulator/excel\` answers. Everything else is answered with \`ApiNotFound\` and the member's name. Members that the
client library answers by itself (\`load\`, \`set\`, \`toJSON\` and their like) are not counted.
`;

const SOURCES = `## Where the behaviour comes from

A member does what its own page says (the types below link to them, each member has its place there). Where the code
rests on something else, such as a limit of Excel's or what the web host was seen to do, a comment at that place names
it. What nobody has been able to compare with Excel is marked *unverified*; the Office adapter depends on none of it:`;
const pages = 'https://learn.microsoft.com/javascript/api/excel/excel.';

const setIn = (text) => /\[Api set: ([A-Za-z]+) ([0-9.]+)/.exec(text);

/** Members of the declared classes with their requirement set; one without its own has its class's. */
function declaredMembers() {
  const file = ts.createSourceFile('index.d.ts', readFileSync(typings, 'utf8'), ts.ScriptTarget.Latest, true);
  const members = [];
  const docOf = (node) =>
    ts
      .getJSDocCommentsAndTags(node)
      .map((doc) => doc.getText())
      .join('\n');
  const visitClass = (node) => {
    const classSet = setIn(docOf(node));
    for (const member of node.members) {
      if (!member.name || !ts.isIdentifier(member.name)) continue;
      const set = setIn(docOf(member)) ?? classSet;
      if (set) members.push({ type: node.name.text, member: member.name.text, set: set[1], version: set[2] });
    }
  };
  const visit = (node, inExcel) => {
    if (ts.isModuleDeclaration(node) && node.body) {
      const isExcel = inExcel || node.name.text === 'Excel';
      if (isExcel && ts.isModuleBlock(node.body)) node.body.statements.forEach((child) => visit(child, true));
    } else if (inExcel && ts.isClassDeclaration(node) && node.name) visitClass(node);
  };
  file.statements.forEach((node) => visit(node, false));
  const clientSide = new Set([
    'context',
    'load',
    'set',
    'toJSON',
    'track',
    'untrack',
    'isNullObject',
    'retrieve',
  ]);
  const unique = new Map(members.map((entry) => [`${entry.type}.${entry.member}`, entry]));
  return [...unique.values()].filter((entry) => !clientSide.has(entry.member));
}

async function loadModel() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { excelTypes } from './src/emulator/excel/model';
        export { raisedEvents } from './src/emulator/excel/event-sender';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

function loadMetadata() {
  const made = spawnSync(
    process.execPath,
    [fileURLToPath(new URL('./emulator-metadata.mjs', import.meta.url))],
    {
      encoding: 'utf8',
    },
  );
  return JSON.parse(readFileSync(made.stdout.trim(), 'utf8')).types;
}

function isInLibrary(library, { type, member }) {
  const known = library[type];
  if (!known) return false;
  const tables = [known.scalars, known.navigations, known.methods, known.events];
  return tables.some((table) => member in table) || (member === 'items' && known.collection === true);
}

function isCovered({ excelTypes, raisedEvents }, library, { type, member }) {
  const model = excelTypes[type];
  if (!model) return false;
  if (member === 'items') return Boolean(model.items);
  const method = library[type].methods[member];
  if (method?.kind === 'indexer') return Boolean(model.item);
  if (method && model.callAny) return true;
  const event = library[type].events[member];
  if (event) return raisedEvents.has(event.type);
  // A property that can be set must be settable here too.
  const isWritable = library[type].scalars[member]?.writable === true;
  const reads = [model.get, model.go, model.call].some((table) => table && member in table);
  return reads && (!isWritable || Boolean(model.set && member in model.set));
}

const groupBy = (entries, keyOf) => {
  const groups = new Map();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  return groups;
};

function missingLines(entries) {
  const byType = [...groupBy(entries, ({ type }) => type)].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return byType.map(
    ([type, list]) =>
      `- \`${type}\`: ${list
        .map(({ member }) => member)
        .sort()
        .join(', ')}`,
  );
}

/** Comments in the emulator's source that say what was never compared with Excel. */
function unverified() {
  const folder = fileURLToPath(new URL('../src/emulator', import.meta.url));
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.ts'));
  return files.sort().flatMap((name) => {
    const comments =
      readFileSync(`${folder}/${name}`, 'utf8').match(/\/\*\*[^]*?\*\/|(?:^ *\/\/.*\n)+/gm) ?? [];
    const texts = comments.map((comment) => comment.replace(/^\s*(?:\/\*\*|\/\/|\*\/|\*)|\*\/$/gm, ' '));
    const told = texts.filter((text) => /\*unverified\*/i.test(text));
    return told.map((text) => `- \`${name}\`: ${text.replace(/\s+/g, ' ').trim()}`);
  });
}

/** How many members of each type are covered, with the page that says what they do. */
function typesTable(model, library, present) {
  const byType = [...groupBy(present, ({ type }) => type)].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const rows = byType.flatMap(([type, members]) => {
    const covered = members.filter((entry) => isCovered(model, library, entry)).length;
    const link = `[${type}](${pages}${type.toLowerCase()})`;
    return covered === 0 ? [] : [`| ${link} | ${members.length} | ${covered} |`];
  });
  return ['| type | members | covered |', '| --- | --: | --: |', ...rows].join('\n');
}

async function page() {
  const model = await loadModel();
  const library = loadMetadata();
  const declared = declaredMembers().filter(({ set, version }) => {
    return set === 'ExcelApi' && Number(version.split('.')[1]) <= newest;
  });
  const present = declared.filter((entry) => isInLibrary(library, entry));
  const rows = ['| set | members | covered |', '| --- | --: | --: |'];
  const sections = [];
  for (let minor = 1; minor <= newest; minor++) {
    const entries = present.filter(({ version }) => version === `1.${minor}`);
    const missing = entries.filter((entry) => !isCovered(model, library, entry));
    rows.push(`| ExcelApi 1.${minor} | ${entries.length} | ${entries.length - missing.length} |`);
    if (missing.length > 0)
      sections.push(`## Missing of ExcelApi 1.${minor}`, missingLines(missing).join('\n'));
  }
  const covered = present.filter((entry) => isCovered(model, library, entry)).length;
  rows.push(`| all | ${present.length} | ${covered} |`);
  const sources = [SOURCES, unverified().join('\n'), typesTable(model, library, present)];
  const text = [INTRODUCTION, rows.join('\n'), ...sources, ...sections].join('\n\n');
  return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

const text = await page();
if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (readFileSync(path, 'utf8') !== text) {
  console.error('docs/emulator-coverage.md is stale: run node scripts/emulator-coverage.mjs');
  process.exit(1);
}
