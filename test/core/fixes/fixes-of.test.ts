import type { Fix } from '../../../src/core/fixes/fix';
import { fixesOf } from '../../../src/core/fixes/fixes-of';
import { en } from '../../../src/core/i18n/en';
import { sv } from '../../../src/core/i18n/sv';
import type { Issue } from '../../../src/core/issues/issue';
import { LOCALES, type Locale } from '../../../src/core/model/locale';
import { Kind } from '../../../src/core/model/cells';
import { intersects } from '../../../src/core/model/address';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { readTables, type WorkbookReading } from '../../../src/core/reading/read-workbook-tables';
import { templates } from '../../../src/core/templates/all-templates';
import { readAgain } from '../../../src/core/validation/read-again';
import { validate } from '../../../src/core/validation/validate';
import { type CellEdit, editsOf, withCells } from '../../support/edit-snapshot';
import { ruleExamples } from '../../support/rule-examples/all-examples';
import { sampleAddress, sampleEdits } from '../../support/sample-edits';
import { sampleWorkbook } from '../../support/sample-workbook';
import { sheetTable, workbookOf } from '../../support/sheet-table';

const TODAY = '2025-07-01';
const samples: Readonly<Record<Locale, Sample>> = { en: sampleIn('en'), sv: sampleIn('sv') };
const { workbook: everything, reading, before } = samples.en;

interface Sample {
  readonly locale: Locale;
  readonly workbook: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  /** What is found in it as it is. */
  readonly before: readonly string[];
}

function sampleIn(locale: Locale): Sample {
  const workbook = sampleWorkbook(locale);
  const read = readTables(workbook, templates);
  return { locale, workbook, reading: read, before: issuesOf(workbook, read).map(told) };
}

interface Checked {
  readonly workbook: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly issues: readonly Issue[];
}

function issuesOf(workbook: WorkbookSnapshot, { tables, matches }: WorkbookReading): readonly Issue[] {
  const { file, sheets, names } = workbook;
  return validate([{ file, sheets, names, tables, matches }], { today: TODAY }).issues;
}

function told({ at, code, rule, value }: Issue): string {
  return `${at.sheet} ${at.address} ${code} by ${rule}: ${value}`;
}

function check(workbook: WorkbookSnapshot, previous: WorkbookReading, changed: Iterable<string>): Checked {
  const now = readAgain(previous, workbook, new Set(changed), templates);
  return { workbook, reading: now, issues: issuesOf(workbook, now) };
}

function edited(edits: readonly CellEdit[], { workbook, reading: read }: Sample = samples.en): Checked {
  const changed = edits.map(({ sheet }) => sheet);
  return check(withCells(workbook, edits), read, changed);
}

function fixed({ workbook, reading: previous }: Checked, fix: Fix): Checked {
  const changed = [...fix.cells, ...fix.validations].map(({ sheet }) => sheet);
  const cells = withCells(workbook, editsOf(workbook, fix.cells));
  const sheets = cells.sheets.map((sheet) => ({
    ...sheet,
    validations: [
      ...sheet.validations,
      ...fix.validations
        .filter((each) => each.sheet === sheet.name)
        .map(({ ranges, rule }) => ({ ranges, type: rule.type, formula1: '', formula2: '' })),
    ],
  }));
  return check({ ...cells, sheets }, previous, changed);
}

function fixesFor({ workbook, reading: { tables } }: Checked, issue: Issue): readonly Fix[] {
  return fixesOf(issue, { workbook, tables, today: TODAY });
}

function only({ issues }: Checked, code: Issue['code'], known = before): Issue {
  const found = issues.filter((issue) => issue.code === code && !known.includes(told(issue)));
  const [issue] = found;
  if (!issue || found.length > 1) throw new Error(`${found.length} findings of ${code}`);
  return issue;
}

const cases = LOCALES.flatMap((locale) =>
  ruleExamples.map(
    (example) => [`${example.rule}: ${example.code}, ${locale}`, samples[locale], example] as const,
  ),
);

test.each(cases)('%s: each fix that is offered resolves it and nothing else', (_, sample, example) => {
  const { locale, workbook, reading: read, before: known } = sample;
  const wrong = edited(sampleEdits(workbook, read.tables, example.fails, locale), sample);
  const fixes = fixesFor(wrong, only(wrong, example.code, known));
  expect(fixes.map(({ kind }) => kind)).toEqual(example.fixes ?? []);
  for (const fix of fixes) {
    const after = fixed(wrong, fix).issues.map(told);
    expect({ fix: fix.value, more: after.filter((issue) => !known.includes(issue)) }).toEqual({
      fix: fix.value,
      more: [],
    });
  }
});

const placeOf = (template: Parameters<typeof sampleAddress>[2], row: number, field: string) =>
  sampleAddress(everything, reading.tables, template, row, field);

describe('a sheet of ours', () => {
  test.each([
    ['another heading', { kind: Kind.text, text: 'Our money' } as const],
    ['no heading', null],
  ])('with %s gets its own again', (_, value) => {
    const place = placeOf('activities', 0, 'budget');
    const wrong = edited([{ ...place, row: place.row - 1, value }]);
    const issue = only(wrong, 'heading-changed');
    const [fix, ...more] = fixesFor(wrong, issue);
    expect(more).toEqual([]);
    expect(fix).toMatchObject({ kind: 'heading', value: 'Budget' });
    if (fix) expect(fixed(wrong, fix).issues.map(told)).toEqual(before);
  });

  const without = (columns: (left: number) => boolean): Checked => {
    const sheets = everything.sheets.map((sheet) =>
      sheet.name !== 'Activities'
        ? sheet
        : {
            ...sheet,
            validations: sheet.validations.filter(({ ranges: [range] }) => !range || !columns(range.left)),
          },
    );
    return check({ ...everything, sheets }, reading, ['Activities']);
  };

  test('whose list was pasted over gets it back', () => {
    const { column } = placeOf('activities', 0, 'status');
    const wrong = without((left) => left === column);
    const issue = only(wrong, 'validation-lost');
    const [fix, ...more] = fixesFor(wrong, issue);
    expect(more).toEqual([]);
    expect(fix?.validations).toMatchObject([
      {
        sheet: 'Activities',
        rule: { type: 'list', formula: 'list_activity_status' },
        prompt: { title: 'Status' },
        error: { style: 'stop' },
      },
    ]);
    if (fix) expect(fixed(wrong, fix).issues.map(told)).toEqual(before);
  });

  test('that has lost all of its lists is told so once', () => {
    const wrong = without(() => true);
    const issue = only(wrong, 'validation-lost');
    expect(issue.count).toBeGreaterThan(5);
    const [fix] = fixesFor(wrong, issue);
    expect(fix?.count).toBe(issue.count);
    if (fix) expect(fixed(wrong, fix).issues.map(told)).toEqual(before);
  });
});

describe('a sheet of the partner’s own', () => {
  const own = (text: string): Checked => {
    const workbook = workbookOf([sheetTable(text, { name: 'Våra aktiviteter' })]);
    const read = readTables(workbook, templates);
    return { workbook, reading: read, issues: issuesOf(workbook, read) };
  };
  const first = ({ issues }: Checked, code: Issue['code']): Issue => {
    const found = issues.find((issue) => issue.code === code);
    if (!found) throw new Error(`no ${code} among ${issues.map(told).join(', ')}`);
    return found;
  };
  const heading = '| ID | Activity | Lead | Outcomes | Status | Start | End | Budget |';

  test('with dates that can be read in two ways has both offered', () => {
    const wrong = own(
      `
      | Activity ID | Activity | Start | End |
      | ACT-001 | Football | 03/04/2024 | 05/06/2024 |
      | ACT-002 | Homework | 07/08/2024 | 09/10/2024 |
    `,
    );
    const issue = first(wrong, 'date-ambiguous');
    const fixes = fixesFor(wrong, issue);
    expect(fixes.map(({ kind }) => kind)).toEqual(['day-first', 'month-first']);
    for (const fix of fixes)
      expect(
        fixed(wrong, fix).issues.filter(
          ({ at, code }) => code === issue.code && at.column === issue.at.column,
        ),
      ).toEqual([]);
  });

  test('with numbers that can be read in two ways has both offered', () => {
    const wrong = own(`
      | Aktivitet | Status | Start date | Budget |
      | Fotboll | Pågående | @2025-02-01 | 1,234 |
      | Läxhjälp | Pågående | @2025-02-01 | 5,678 |
    `);
    const fixes = fixesFor(wrong, first(wrong, 'number-ambiguous'));
    expect(fixes.map(({ kind, cells }) => [kind, ...cells.map(({ value }) => value)])).toEqual([
      ['whole-numbers', 1234, 5678],
      ['decimals', 1.234, 5.678],
    ]);
  });

  test('with an address that has a slip gets it mended', () => {
    const wrong = own(`
      | Organisation | E-mail | Sector |
      | Fotbollsklubben | anna at klubben.se | Civil society |
      | Kommunen | kim@kommunen.se | Municipality |
    `);
    const issue = first(wrong, 'not-an-email');
    expect(fixesFor(wrong, issue)).toMatchObject([
      { kind: 'write', value: 'anna@klubben.se', cells: [{ row: 2, column: 2, value: 'anna@klubben.se' }] },
    ]);
  });

  test('with a formula behind the value is left as it is', () => {
    const wrong = own(`
      ${heading}
      | ACT-001 | Football | Klubben | OUT-01 | Ongoing | =F9 -> @2025-08-01 | @2025-03-01 | 100 |
      | ACT-002 | Homework | Klubben | OUT-01 | Ongoing | @2025-02-01 | @2025-09-01 | 200 |
    `);
    expect(fixesFor(wrong, first(wrong, 'dates-reversed'))).toEqual([]);
  });
});

test('every kind of fix is named in both languages', () => {
  for (const { findings } of [en, sv]) {
    const names = Object.values(findings.fixes).map((name) => name('X'));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a restored list stands where the lost one stood', () => {
  const { column } = placeOf('activities', 0, 'status');
  const sheet = everything.sheets.find(({ name }) => name === 'Activities');
  const there = sheet?.validations.filter(({ ranges }) =>
    ranges.some((range) => intersects(range, { top: 6, bottom: 6, left: column, right: column })),
  );
  expect(there?.map(({ formula1 }) => formula1)).toEqual(['list_activity_status']);
});
