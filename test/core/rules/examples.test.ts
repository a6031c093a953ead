import type { Issue } from '../../../src/core/issues/issue';
import { formatAddress } from '../../../src/core/model/address';
import { readTables, type WorkbookReading } from '../../../src/core/reading/read-workbook-tables';
import { LOCALES, type Locale } from '../../../src/core/model/locale';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { allRules } from '../../../src/core/rules/all-rules';
import { templates } from '../../../src/core/templates/all-templates';
import { readAgain } from '../../../src/core/validation/read-again';
import { validate } from '../../../src/core/validation/validate';
import { withCells } from '../../support/edit-snapshot';
import { ruleExamples } from '../../support/rule-examples/all-examples';
import type { RowEdit } from '../../support/rule-examples/example';
import { sampleAddress, sampleEdits } from '../../support/sample-edits';
import { sampleWorkbook } from '../../support/sample-workbook';

const TODAY = '2025-07-01';

/** The workbook of all templates in a language, as it was read and what is found in it as it is. */
interface Everything {
  readonly locale: Locale;
  readonly workbook: WorkbookSnapshot;
  readonly reading: WorkbookReading;
  readonly before: readonly Issue[];
}

const everythingIn: Readonly<Record<Locale, Everything>> = { en: inLanguage('en'), sv: inLanguage('sv') };

function inLanguage(locale: Locale): Everything {
  const workbook = sampleWorkbook(locale);
  const reading = readTables(workbook, templates);
  return { locale, workbook, reading, before: issuesOf(workbook, reading) };
}

function issuesOf(
  { file, sheets }: WorkbookSnapshot,
  { tables, matches }: WorkbookReading,
): readonly Issue[] {
  return validate([{ file, sheets, tables, matches }], { today: TODAY }).issues;
}

/** What the change adds to the findings of the sample workbook, and what it takes away. */
function changedBy(everything: Everything, rows: readonly RowEdit[]): { added: string[]; gone: string[] } {
  const { locale, reading, before } = everything;
  const edits = sampleEdits(everything.workbook, reading.tables, rows, locale);
  const workbook = withCells(everything.workbook, edits);
  const changed = new Set(edits.map(({ sheet }) => sheet));
  const now = issuesOf(workbook, readAgain(reading, workbook, changed, templates)).map(told);
  const then = before.map(told);
  return {
    added: now.filter((issue) => !then.includes(issue)),
    gone: then.filter((issue) => !now.includes(issue)),
  };
}

function told({ at, code, rule }: Issue): string {
  return `${at.sheet} ${at.address} ${code} by ${rule}`;
}

const cases = LOCALES.flatMap((locale) =>
  ruleExamples.map((example) => [`${example.rule}: ${example.code}, ${locale}`, locale, example] as const),
);

describe.each(cases)('%s', (_, locale, example) => {
  const everything = everythingIn[locale];

  test('what is right gives no finding in the workbook of all templates', () => {
    expect(changedBy(everything, example.passes).added).toEqual([]);
  });

  test('what is wrong gives exactly its finding at its cell', () => {
    const [template, row, field] = example.at;
    const { added } = changedBy(everything, example.fails);
    const place = sampleAddress(everything.workbook, everything.reading.tables, template, row, field);
    const own = added.filter((issue) => !example.beside?.some((code) => issue.includes(` ${code} by`)));
    expect(own.map((issue) => issue.replace(/:[A-Z]+\d+ /, ' '))).toEqual([
      `${place.sheet} ${formatAddress(place)} ${example.code} by ${example.rule}`,
    ]);
  });
});

test('every code of every rule has its example', () => {
  const shown = new Set<string>(ruleExamples.map(({ code }) => code));
  expect(allRules.flatMap(({ codes }) => codes).filter((code) => !shown.has(code))).toEqual([]);
});
