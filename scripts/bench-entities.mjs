// Measures how names of organisations are matched: npm run bench -- entities [--missed]
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const showMissed = process.argv.includes('--missed');
const { NameMatcher } = await bundle();
const organisations = JSON.parse(
  readFileSync(join(root, 'test/fixtures/organisation-synonyms.json'), 'utf8'),
);
const entries = Object.entries(organisations).map(([id, { name, shortname, synonyms }]) => ({
  id,
  name,
  names: shortname === name ? [name] : [name, shortname],
  synonyms: synonyms.filter((text) => text.trim() !== ''),
}));

measure('names and short forms known', ({ names }) => names);
measure('names alone known', ({ name }) => [name]);

async function bundle() {
  const result = await build({
    stdin: {
      contents: "export { NameMatcher } from './src/core/entities/name-matcher.ts';",
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const code = Buffer.from(result.outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

/** Every synonym is looked for among all organisations, every organisation among those before it, where it must not be found. */
function measure(title, namesOf) {
  const start = performance.now();
  const matcher = new NameMatcher({ isOrganisation: true });
  const count = { synonyms: 0, right: 0, wrong: 0, proposed: 0, offers: 0, strangers: 0 };
  for (const entry of entries) {
    addNew(matcher, entry, namesOf(entry), count);
  }
  for (const { id, synonyms } of entries) {
    for (const synonym of synonyms) score(matcher.find(synonym), id, synonym, count);
  }
  const time = performance.now() - start;
  print(title, count, time);
}

/** One that is not known yet must not be taken for one that is. */
function addNew(matcher, entry, names, count) {
  const found = matcher.find(entry.name);
  // The list has some organisations twice, written alike but for case and marks: those are no mistakes.
  const known = found.kind === 'automatic' ? Object.values(organisations[found.id]).flat() : [];
  const isOther = found.kind === 'automatic' && !known.some((name) => plain(name) === plain(entry.name));
  if (isOther) {
    count.strangers++;
    console.log(`  taken for another: ${entry.name} = ${organisations[found.id].name}`);
  }
  matcher.add({ id: entry.id, names });
}

function plain(name) {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => word !== 'the')
    .sort()
    .join(' ');
}

function score(found, id, synonym, count) {
  count.synonyms++;
  if (found.kind === 'automatic') {
    if (found.id === id) count.right++;
    else {
      count.wrong++;
      console.log(`  wrong: ${synonym} = ${found.id}, not ${id}`);
    }
    return;
  }
  count.offers += found.proposals.length;
  if (found.proposals.some((proposal) => proposal.id === id)) count.proposed++;
  else if (showMissed) {
    console.log(`  missed: ${synonym} → ${id}; ${found.proposals.map((one) => one.id).join(', ')}`);
  }
}

function print(title, { synonyms, right, wrong, proposed, offers, strangers }, time) {
  const share = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(`${title}: ${synonyms} synonyms of ${entries.length} organisations`);
  console.log(`  automatic ${right} right, ${wrong} wrong; ${strangers} organisations taken for another`);
  console.log(`  precision of automatic ${share(right, right + wrong + strangers)}`);
  console.log(
    `  recall of automatic ${share(right, synonyms)}, with proposals ${share(right + proposed, synonyms)}`,
  );
  console.log(`  ${(offers / synonyms).toFixed(2)} proposals a synonym, ${Math.round(time)} ms`);
}
