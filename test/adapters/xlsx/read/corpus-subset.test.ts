import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import { parseAddress } from '../../../../src/core/model/address';
import type { CellTable, CellValue } from '../../../../src/core/model/cells';
import { Kind, cellIndex, valueAt } from '../../../../src/core/model/cells';

/** What independent readers agree on; see NOTICE.md beside the files. */
interface Truth {
  readonly file: string;
  readonly expect: string;
  readonly sheets: readonly {
    /** null for delimited text. */
    readonly name: string | null;
    readonly state: string;
    /** Cells that are not empty; null where readers disagree on some. */
    readonly count: number | null;
    readonly cells: readonly (readonly [string, string, string | number | boolean])[];
  }[];
}

const folder = join(__dirname, '../../../fixtures/corpus');
const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Truth[];
const read = (file: string) => readWorkbook(new Uint8Array(readFileSync(join(folder, file))), file);
const filesToBe = (...expected: string[]) =>
  truths.filter(({ expect: one }) => expected.includes(one)).map((truth) => [truth.file, truth] as const);

/** A cell in the letters of the truth; numbers to twelve digits. */
const comparable = (value: CellValue): [string, string | number | boolean] => {
  switch (value.kind) {
    case Kind.number:
      return ['n', Number(value.number.toPrecision(12))];
    case Kind.date:
      return ['n', Number(value.serial.toPrecision(12))];
    case Kind.boolean:
      return ['b', value.boolean];
    case Kind.error:
      return ['e', value.error];
    case Kind.text:
      return ['s', value.text.replaceAll(/\r\n?/g, '\n')];
  }
};

const cellAt = (cells: CellTable, place: string) => {
  const at = parseAddress(place);
  const index = at ? cellIndex(cells, at.row, at.column) : -1;
  return index < 0 ? null : comparable(valueAt(cells, index));
};

const countFilled = (cells: CellTable) =>
  Array.from({ length: cells.size }, (_, i) => comparable(valueAt(cells, i))).filter(
    ([, value]) => value !== '',
  ).length;

test.each(filesToBe('open'))('%s is read right', (file, truth) => {
  const result = read(file);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  for (const expected of truth.sheets) {
    const sheet = result.value.sheets.find(({ name }) => expected.name === null || name === expected.name);
    expect(sheet?.state).toBe(expected.state);
    if (!sheet) continue;
    const found = expected.cells.map(([place]) => [place, ...(cellAt(sheet.cells, place) ?? [])]);
    const wanted = expected.cells.map(([place, kind, value]) => [
      place,
      kind,
      kind === 'n' ? Number(Number(value).toPrecision(12)) : value,
    ]);
    expect(found).toEqual(wanted);
    if (expected.count !== null) expect(countFilled(sheet.cells)).toBe(expected.count);
  }
});

test.each(filesToBe('refuse', 'unsupported-format'))('%s is refused', (file) => {
  expect(read(file).ok).toBe(false);
});

test.each(filesToBe('bounded', 'either', 'refuse-or-open'))('%s does no harm', (file) => {
  const start = performance.now();
  read(file);
  expect(performance.now() - start).toBeLessThan(2000);
});
