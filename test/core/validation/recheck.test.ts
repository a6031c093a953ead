import fc from 'fast-check';
import { type CellValue, Kind } from '../../../src/core/model/cells';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { allRules } from '../../../src/core/rules/all-rules';
import { templates } from '../../../src/core/templates/all-templates';
import { readAgain } from '../../../src/core/validation/read-again';
import { checkOnce, recheck } from '../../../src/core/validation/recheck';
import { validate } from '../../../src/core/validation/validate';
import { type CellEdit, withCells } from '../../support/edit-snapshot';
import { ruleExamples } from '../../support/rule-examples/all-examples';
import { sampleAddress, sampleEdits } from '../../support/sample-edits';
import { sampleWorkbook } from '../../support/sample-workbook';

const options = { today: '2025-07-01' };
const everything = sampleWorkbook('en');
const reading = readTables(everything, templates);
const tablesOf = (workbook: typeof everything, { tables, matches }: typeof reading) => ({
  ...workbook,
  tables,
  matches,
});
const checked = checkOnce(tablesOf(everything, reading), options);

const text = (value: string): CellValue => ({ kind: Kind.text, text: value });
const values: readonly (CellValue | null)[] = [
  null,
  ...['PRT-001', 'OUT-02', 'ACT-001', 'act 1', 'Ongoing', 'Completed', '1,5', '<5', '2024Q3', 'x'].map(text),
  { kind: Kind.number, number: -3 },
  { kind: Kind.number, number: 412.5 },
  { kind: Kind.date, serial: 46_000 },
];

const edit = fc
  .record({
    table: fc.nat(templates.length - 1),
    row: fc.nat(6),
    column: fc.nat(12),
    value: fc.constantFrom(...values),
  })
  .map(({ table, row, column, value }): CellEdit => {
    const template = templates[table] ?? templates[0];
    const field = template?.columns[column % template.columns.length]?.id ?? '';
    const size = reading.tables.find((each) => each.template === template?.id)?.size ?? 1;
    const place = sampleAddress(everything, reading.tables, template?.id ?? 'agenda', row % size, field);
    return { ...place, value };
  });

test('after any edits the result is that of a check from the start', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
      (steps) => {
        let now = { workbook: everything, reading, checked };
        for (const edits of steps) {
          const sheets = new Set(edits.map(({ sheet }) => sheet));
          const workbook = withCells(now.workbook, edits);
          const again = readAgain(now.reading, workbook, sheets, templates);
          const rechecked = recheck(now.checked, tablesOf(workbook, again), sheets);
          expect(rechecked.report).toEqual(validate([tablesOf(workbook, again)], options));
          now = { workbook, reading: again, checked: rechecked };
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('a code that becomes what its own row refers to is found by a recheck', () => {
  const place = sampleAddress(everything, reading.tables, 'outcomes', 2, 'outcome_id');
  const workbook = withCells(everything, [{ ...place, value: text('OUT-02') }]);
  const sheets = new Set([place.sheet]);
  const again = tablesOf(workbook, readAgain(reading, workbook, sheets, templates));
  const { report } = recheck(checked, again, sheets);
  expect(report.countsByCode.get('refers-to-itself')).toBe(1);
  expect(report).toEqual(validate([again], options));
});

test.each(ruleExamples.map((example) => [`${example.rule}: ${example.code}`, example] as const))(
  '%s is found by a recheck',
  (_, { fails }) => {
    const edits = sampleEdits(everything, reading.tables, fails);
    const sheets = new Set(edits.map(({ sheet }) => sheet));
    const workbook = withCells(everything, edits);
    const again = tablesOf(workbook, readAgain(reading, workbook, sheets, templates));
    expect(recheck(checked, again, sheets).report).toEqual(validate([again], options));
  },
);

test('rules that do not depend on the edited cells are not asked again', () => {
  const place = sampleAddress(everything, reading.tables, 'activities', 2, 'risk');
  const workbook = withCells(everything, [{ ...place, value: text('Nobody leads it') }]);
  const sheets = new Set([place.sheet]);
  const { found } = recheck(
    checked,
    tablesOf(workbook, readAgain(reading, workbook, sheets, templates)),
    sheets,
  );
  const asked = allRules.filter(({ id }) => {
    const before = [...(checked.found.get(id)?.values() ?? [])];
    const after = [...(found.get(id)?.values() ?? [])];
    return after.some((buckets) => buckets.size > 0 && !before.includes(buckets));
  });
  expect(asked.map(({ id }) => id).filter((id) => id !== 'dependency-order')).toEqual([]);
});
