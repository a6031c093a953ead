import { FileWorkbook } from '../../../src/adapters/xlsx/file-workbook';
import { writeWorkbook } from '../../../src/adapters/xlsx/write-workbook';
import { readMaster } from '../../../src/core/consolidation/read-master';
import { catalogs } from '../../../src/core/i18n/catalogs';
import { summarise } from '../../../src/core/summary/summary';
import { templates } from '../../../src/core/templates/all-templates';
import type { WorkbookPort } from '../../../src/ports/workbook-port';
import { MemoryWorkbook } from '../../support/memory-workbook';
import { openExcel } from '../../support/office-workbook';
import { gatherInto, newWork, sampleFiles } from './sample-files';

/** The steering documents and two partners: enough codes and periods, and quickly written. */
const files = sampleFiles().filter(({ name }) => /^(Styr|NIK|familje)/.test(name));

const blank = {
  sheets: [{ name: 'Sheet1', blocks: [] }],
  styles: {},
  names: [],
  properties: {},
  customParts: [],
};

/** What the summary of a master says, after the files were brought together in the workbook. */
async function figuresOf(workbook: WorkbookPort) {
  const work = newWork();
  await work.run('addFiles', { files });
  await gatherInto(work, workbook);
  const read = await workbook.read();
  if (!read.ok) throw new Error(read.refusal.code);
  const master = readMaster(read.value, templates);
  if (!master.ok) throw new Error(master.refusal.code);
  const summary = summarise(master.value, { locale: 'sv', catalog: catalogs.sv });
  return {
    reporting: summary.reporting,
    expected: summary.expected,
    rows: [...master.value.tables].map(([id, { rows }]) => [id, rows.map(({ values }) => values)]),
    actual: summary.indicators.map(({ standing }) => standing.actual),
  };
}

test('a master says the same in a file, in memory and in Excel', async () => {
  const written = writeWorkbook(blank);
  if (!written.ok) throw new Error(written.refusal.code);
  const inFile = await figuresOf(new FileWorkbook(written.value, 'book.xlsx'));
  expect(inFile.expected.length).toBeGreaterThan(1);
  expect(inFile.reporting.every((partner) => inFile.expected.includes(partner))).toBe(true);
  expect(await figuresOf(new MemoryWorkbook())).toEqual(inFile);
  const excel = await openExcel({ locale: 'sv-SE' });
  const inExcel = await figuresOf(excel.workbook);
  excel.stop();
  expect(inExcel).toEqual(inFile);
}, 120_000);
