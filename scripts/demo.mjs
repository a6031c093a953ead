// The main job on real input: both sample initiatives from partners' untidy files to a summary with charts.
import { fileURLToPath } from 'node:url';
import { builtCli } from './build-cli.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const samples = [
  {
    lang: 'sv',
    folder: 'assets/samples/skolgang',
    name: 'skolgang',
    about: 'Tillsammans för skolgång: ett påhittat svenskt initiativ, åtta parter, fyra kvartal 2025',
    initiative: 'Tillsammans för skolgång',
  },
  {
    lang: 'en',
    folder: 'assets/samples/rowca',
    name: 'rowca',
    about: 'OCHA West Africa 2014: real public-domain data, eleven organisations, seven months',
    initiative: 'Sahel response 2014',
  },
];

const { run } = await import(await builtCli());
const started = performance.now();
for (const { lang, folder, name, about, initiative } of samples) {
  console.log(`\n━━ ${about}\n   ${folder} → out/${name}-master.xlsx → out/${name}-summary.xlsx\n`);
  const master = `out/${name}-master.xlsx`;
  const words = ['--lang', lang];
  const consolidated = await run([
    'consolidate',
    folder,
    '--into',
    master,
    '--initiative',
    initiative,
    ...words,
  ]);
  if (consolidated === 2) process.exit(2);
  const summarised = await run(['summary', master, '--out', `out/${name}-summary.xlsx`, ...words]);
  if (summarised === 2) process.exit(2);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `\nBoth samples in ${seconds} s. Look in out/: the masters say what was read, the summaries have the charts.`,
);
