import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { type SheetKey, rowcaKeys } from './rowca-keys';

const samples = join(__dirname, '../../assets/samples');

type SourceRow = Readonly<Record<string, string>>;
const source: readonly SourceRow[] = Papa.parse<SourceRow>(
  readFileSync(join(samples, 'source/rowca-3w-hxl.csv'), 'utf8'),
  { header: true, skipEmptyLines: true },
).data.slice(1);

type Cell = string | number | undefined;
const line = (...parts: readonly Cell[]) => parts.map((part) => String(part ?? '')).join('|');
const distinct = (lines: readonly string[]) => [...new Set(lines)].sort();

function openWith(file: string): XLSX.WorkBook {
  return XLSX.read(readFileSync(join(samples, 'rowca', file)));
}

/** One entry for each row with an indicator: its cells by column; a merged place holds for the rows below. */
function rowsOf(key: SheetKey) {
  const sheet = openWith(key.file).Sheets[key.sheet];
  if (!sheet) throw new Error(`${key.file} has no sheet ${key.sheet}`);
  const rows = XLSX.utils.sheet_to_json<Record<string, Cell>>(sheet, { header: 'A' });
  let place: Cell;
  return rows
    .filter((row) => typeof row[key.indicator] === 'number')
    .map((row) => {
      place = row[key.place] ?? place;
      return { row, place, indicator: row[key.indicator] };
    });
}

test('every one of the 244 values stands in exactly one workbook', () => {
  const expected = source.map((row) =>
    line(row.Organization, row.IndicatorId, row.MONTH, row.Admin1, Number(row.Achieved)),
  );
  const found = rowcaKeys.flatMap((key) =>
    rowsOf(key).flatMap(({ row, place, indicator }) =>
      Object.entries(key.values)
        .filter(([, column]) => row[column] !== undefined)
        .map(([month, column]) => line(key.organisation, indicator, month, place, row[column])),
    ),
  );
  expect(expected).toHaveLength(244);
  expect(found.sort()).toEqual(expected.sort());
});

test('annual targets stand where they were given and blanks stay blank', () => {
  const expected = source.map((row) => line(row.Organization, row.IndicatorId, row.Admin1, row.AnnualTarget));
  const found = rowcaKeys.flatMap((key) => {
    const { target } = key;
    return target === undefined
      ? []
      : rowsOf(key).map(({ row, place, indicator }) => line(key.organisation, indicator, place, row[target]));
  });
  expect(distinct(found)).toEqual(distinct(expected));
});

test('zero-width characters and repeated report ids are kept', () => {
  const activity = source.find((row) => row.ActivityId === '1061')?.Activity;
  expect(activity).toContain('\u200b');
  for (const file of ['UN Women Mali 65235.xlsx', 'UNFPA_report_June_2014_hxl.xlsx']) {
    const [sheet] = Object.values(openWith(file).Sheets);
    const cells = Object.values(sheet ?? {}).map((cell: { v?: unknown }) => cell.v);
    expect(cells).toEqual(expect.arrayContaining([activity, 622, 623, 624, 625]));
  }
});

test('there is one file for each of the eleven organisations', () => {
  expect(readdirSync(join(samples, 'rowca')).sort()).toEqual(distinct(rowcaKeys.map((key) => key.file)));
  expect(distinct(rowcaKeys.map((key) => key.organisation))).toEqual(
    distinct(source.map((row) => row.Organization ?? '')),
  );
});
