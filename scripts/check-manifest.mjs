// The manifest's gate, without any web service: `node scripts/check-manifest.mjs [FILE…]`, 0 when all is well.
// With --json it prints a list of problems for each file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { manifestProblems } from './manifest-checks.mjs';
import { schemaProblems } from './manifest-schema.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The names that src/commands gives to the functions of buttons. */
function commandNames() {
  const source = readFileSync(new URL('../src/commands/command-names.ts', import.meta.url), 'utf8');
  const [, list = ''] = /COMMAND_NAMES = \[([^\]]*)\]/.exec(source) ?? [];
  return [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
}

async function problemsOf(xml) {
  const errors = [];
  const note = (message) => void errors.push(message.split('\n')[0]);
  let document;
  try {
    document = new DOMParser({
      errorHandler: { warning: note, error: note, fatalError: note },
    }).parseFromString(xml);
  } catch (error) {
    note(String(error));
  }
  if (errors.length > 0 || !document) return errors;
  return [...manifestProblems(document, root, commandNames()), ...(await schemaProblems(xml))];
}

const given = process.argv.slice(2).filter((word) => word !== '--json');
const files = given.length > 0 ? given : [fileURLToPath(new URL('../manifest.xml', import.meta.url))];
const found = [];
for (const file of files) found.push(await problemsOf(readFileSync(file, 'utf8')));
if (process.argv.includes('--json')) console.log(JSON.stringify(found));
else found.forEach((problems, i) => problems.forEach((problem) => console.error(`${files[i]}: ${problem}`)));
process.exitCode = found.some((problems) => problems.length > 0) ? 1 : 0;
