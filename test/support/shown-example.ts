import { en } from '../../src/core/i18n/en';
import { describeIssue } from '../../src/core/i18n/describe-issue';
import { sv } from '../../src/core/i18n/sv';
import { fixesOf } from '../../src/core/fixes/fixes-of';
import type { Locale } from '../../src/core/model/locale';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';
import { readTables, type WorkbookReading } from '../../src/core/reading/read-workbook-tables';
import { templates } from '../../src/core/templates/all-templates';
import { readAgain } from '../../src/core/validation/read-again';
import { validate } from '../../src/core/validation/validate';
import { withCells } from './edit-snapshot';
import type { RuleExample } from './rule-examples/example';
import { sampleEdits } from './sample-edits';
import { sampleWorkbook } from './sample-workbook';

const TODAY = '2025-07-01';
const catalogs = { en, sv };
const read = new Map<Locale, { readonly workbook: WorkbookSnapshot; readonly reading: WorkbookReading }>();

/** What people are told of a failing example: the finding and the fixes offered. */
export interface ShownExample {
  readonly place: string;
  readonly what: string;
  readonly next: string;
  readonly fixes: readonly string[];
}

/** The finding of an example in the workbook of all templates, in the language. */
export function shownExample(example: RuleExample, locale: Locale): ShownExample {
  const { workbook, reading } = sampleIn(locale);
  const edits = sampleEdits(workbook, reading.tables, example.fails, locale);
  const edited = withCells(workbook, edits);
  const { tables, matches } = readAgain(reading, edited, new Set(edits.map(({ sheet }) => sheet)), templates);
  const { file, sheets } = edited;
  const { issues } = validate([{ file, sheets, tables, matches }], { today: TODAY });
  const before = validate([{ file, sheets: workbook.sheets, ...reading }], { today: TODAY }).issues;
  const key = ({ code, at }: (typeof issues)[number]) => `${code} ${at.sheet} ${at.address}`;
  const known = new Set(before.map(key));
  const issue = issues.find((one) => one.code === example.code && !known.has(key(one)));
  if (!issue) throw new Error(`${example.rule} finds nothing in ${locale}`);
  const { findings } = catalogs[locale];
  const fixes = fixesOf(issue, { workbook: edited, tables, today: TODAY });
  return {
    ...describeIssue(issue, catalogs[locale]),
    fixes: fixes.map(({ kind, value }) => findings.fixes[kind](value)),
  };
}

function sampleIn(locale: Locale) {
  let known = read.get(locale);
  if (!known) {
    const workbook = sampleWorkbook(locale);
    read.set(locale, (known = { workbook, reading: readTables(workbook, templates) }));
  }
  return known;
}
