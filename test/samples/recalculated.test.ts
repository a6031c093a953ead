import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileWorkbook } from '../../src/adapters/xlsx/file-workbook';
import { patchWorkbook } from '../../src/adapters/xlsx/patch-workbook';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { readMaster } from '../../src/core/consolidation/read-master';
import { catalogs } from '../../src/core/i18n/catalogs';
import { formatAddress, parseAddress } from '../../src/core/model/address';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { summarise } from '../../src/core/summary/summary';
import { templates } from '../../src/core/templates/all-templates';
import { buildSummary } from '../../src/taskpane/work/build-summary';
import { hasLibreOffice, recalculated } from '../support/recalculate';
import { inFolder, samverka } from '../support/run-cli';
import { rowsOf } from '../support/sheet-rows';
import { ooxmlErrors } from '../support/ooxml-validator';
import { summaryRequest } from '../support/summary-request';

const samples = join(__dirname, '../../assets/samples');
const test_ = hasLibreOffice() ? test : test.skip;
if (!hasLibreOffice()) console.warn('Skipped: LibreOffice is not here to work out the formulas anew.');

const LANGUAGES = [
  ['skolgang', 'sv', 'Levande siffror', 'Utfall', 'Utfall'],
  ['rowca', 'en', 'Live figures', 'Observations', 'Actual value'],
] as const;

test_.each(LANGUAGES)(
  '%s: after an observation is changed, another program works out what the core does',
  (sample, lang, live, sheet, heading) =>
    inFolder(async (folder) => {
      const path = join(folder, 'master.xlsx');
      await samverka('consolidate', join(samples, sample), '--into', path, '--lang', lang);
      const workbook = new FileWorkbook(readFileSync(path), 'master.xlsx');
      const basis = opened(workbook.bytes);
      const built = buildSummary(basis, summaryRequest(), [], lang);
      if (!built.ok || built.value.kind !== 'dashboard') throw new Error('not built');
      const { patch } = built.value;
      const done = await workbook.apply({ patch, basis, deed: { kind: 'summary-built', names: [] } });
      if (!done.ok) throw new Error(done.refusal.code);
      expect(await ooxmlErrors(workbook.bytes)).toEqual([]);

      const { changed, before } = withOneChanged(workbook.bytes, live, sheet, heading);
      const after = table(opened(recalculated(changed)), live);
      expect(after).not.toEqual(before);
      const master = readMaster(opened(changed), templates);
      if (!master.ok) throw new Error(master.refusal.code);
      const summary = summarise(master.value, { locale: lang, catalog: catalogs[lang] });
      const figures = summary.indicators.filter(({ standing }) => standing.actual.value !== null);
      expect(after).toHaveLength(figures.length);
      figures.forEach(({ data, standing }, i) => {
        const [code, , , actual, , , , progress, status] = after[i] ?? [];
        expect(code).toBe(data.definition.id);
        expect(actual).toBeCloseTo(standing.actual.value ?? NaN, 6);
        if (standing.progress.kind === 'share') expect(progress).toBeCloseTo(standing.progress.value, 6);
        const { color, isAbove } = standing.light;
        expect(status).toContain(catalogs[lang].summary.lights[isAbove ? 'above' : color]);
      });
    }),
);

function opened(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes, 'master.xlsx');
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** The rows below the headings of a sheet's table. */
function table(workbook: WorkbookSnapshot, name: string) {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return rowsOf(sheet).slice(5);
}

/** One observation of the last period told of is made larger by a third. */
function withOneChanged(bytes: Uint8Array, live: string, sheet: string, heading: string) {
  const workbook = opened(bytes);
  const before = table(workbook, live);
  const observations = workbook.sheets.find(({ name }) => name === sheet);
  const headings = observations ? (rowsOf(observations)[4] ?? []) : [];
  const at = (wanted: string) => headings.findIndex((each) => String(each).replace(/ \*$/, '') === wanted);
  const column = at(heading);
  const rows = observations ? rowsOf(observations) : [];
  const [numerator] = ['Numerator', 'Täljare'].map(at).filter((place) => place >= 0);
  const counted = before.filter((line) => !/build|gör om/.test(String(line[9])));
  const row = rows.findIndex(
    (line) =>
      typeof line[column] === 'number' &&
      line[numerator ?? -1] === undefined &&
      counted.some(([code, period]) => line.includes(code) && line.includes(period)),
  );
  const value = rows[row]?.[column];
  if (typeof value !== 'number') throw new Error('no value to change');
  const place = parseAddress(formatAddress({ row: row + 1, column: column + 1 }));
  if (!place) throw new Error('no place');
  const patched = patchWorkbook(bytes, { cells: [{ sheet, ...place, value: Math.round(value * 1.34) + 1 }] });
  if (!patched.ok) throw new Error(patched.refusal.code);
  return { changed: patched.value, before };
}
