import { formatNumber } from '../format';
import { type IssueSentences, shortened } from '../sentence';
import { refusals } from './refusals';

const number = (value: number) => formatNumber('en', value, 6);
const quoted = (value: string) => `“${shortened(value)}”`;

function limits(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `at most ${number(max ?? 0)}`;
  return max === undefined ? `at least ${number(min)}` : `from ${number(min)} to ${number(max)}`;
}

/** Every finding: what is wrong with the thing at its place, and what to do next. */
export const issues: IssueSentences = {
  // files and submissions
  'file-refused': ({ refusal }) => refusals[refusal],
  'submission-duplicate': ({ other }) => ({
    what: `This file holds the same as ${other}.`,
    next: 'It has not been added a second time.',
  }),
  'submission-superseded': ({ other }) => ({
    what: `A newer version of this file is there: ${other}.`,
    next: 'The newer one counts. Remove one of them if that is wrong.',
  }),
  'own-workbook': () => ({
    what: 'Samverka made this file from what partners have sent in.',
    next: 'It has not been read. You need not do anything.',
  }),
  'names-alike': ({ other, reason, value }) => ({
    what:
      reason === 'other-kind-of-body'
        ? `${quoted(value)} has the same name as ${quoted(other)} but is a different kind of body.`
        : `${quoted(value)} may be the same as ${quoted(other)}.`,
    next: 'Choose “same” or “different” in the sheet Decisions and consolidate again.',
  }),
  'values-of-earlier-period': ({ other, period, value }) => ({
    what: `The figures for ${value} are those that ${other} has for ${period}.`,
    next: 'They have not been counted. Ask for the right file, or choose “count” in the sheet Decisions.',
  }),
  'values-of-another-partner': ({ other, period }) => ({
    what: `The figures are another partner’s: ${other} has them for ${period}.`,
    next: 'They have not been counted. Ask for the right file, or choose “count” in the sheet Decisions.',
  }),
  'submission-excluded': () => ({
    what: 'This file is left out, as was decided.',
    next: 'Choose “count” in the sheet Decisions if it shall count again.',
  }),
  'partner-unknown': ({ value }) => ({
    what: value
      ? `No partner called ${quoted(value)} is among the stakeholders.`
      : 'It does not say which partner this is from.',
    next: value
      ? 'Write the partner’s name in the file, or add the partner to the stakeholders.'
      : 'For now the rows stand under the file’s name. Write the partner’s name in the file.',
  }),
  // tables and columns
  'no-table-found': () => ({
    what: 'No table with headings and rows was found.',
    next: 'Check that it is the right file and that the headings stand directly above the rows.',
  }),
  'template-unknown': () => ({
    what: 'This table is not like any of the templates.',
    next: 'It has been left as it is. If it should be counted, give its columns headings from the template.',
  }),
  'column-unknown': ({ column }) => ({
    what: `The column ${quoted(column)} is not part of the template.`,
    next: 'Nothing needs to be done; it is kept but not counted.',
  }),
  'column-unsure': ({ column, labelEn }) => ({
    what: `We take the column ${quoted(column)} to be ${quoted(labelEn)}.`,
    next: 'If it is something else, change its heading.',
  }),
  'column-missing': ({ labelEn }) => ({
    what: `The column ${quoted(labelEn)} is missing.`,
    next: 'Add it with that heading and fill it in.',
  }),
  'number-ambiguous': ({ value, whole, decimal }) => ({
    what: `We cannot tell whether ${value} means ${whole} or ${decimal}.`,
    next: 'Write the numbers without marks between thousands, or tell us which mark is for decimals.',
  }),
  'date-ambiguous': ({ value }) => ({
    what: `We cannot tell which is the day and which is the month in ${value}.`,
    next: 'Write the dates as year-month-day, such as 2024-03-15.',
  }),
  'multiplier-applied': ({ text, factor }) => ({
    what: `The amounts are in ${quoted(text)} and have been multiplied by ${number(factor)}.`,
    next: 'Nothing needs to be done if that is right.',
  }),
  'control-total-differs': ({ total, sum }) => ({
    what: `The total says ${number(total)}, but the rows add up to ${number(sum)}.`,
    next: 'Check that no row is missing or counted twice. The rows are what counts.',
  }),
  'hidden-cells-read': () => ({
    what: 'There are hidden rows or columns here, and they have been read too.',
    next: 'Delete them if they should not count.',
  }),
  // cells
  'value-missing': ({ column, how }) => ({
    what: `${column} is missing.`,
    next: how === 'choose' ? 'Choose one from the list.' : 'Fill it in.',
  }),
  'not-text': ({ value }) => ({ what: `${quoted(value)} is not a text.`, next: 'Write it in words.' }),
  'not-a-number': ({ value }) => ({
    what: `${quoted(value)} is not a number.`,
    next: 'Write the figure alone, and any comment in another cell.',
  }),
  'not-whole': ({ value, column }) => ({
    what: `${column} is counted in whole numbers, and here it says ${value}.`,
    next: 'Write it without decimals.',
  }),
  'not-a-date': ({ value }) => ({
    what: `${quoted(value)} is not a date.`,
    next: 'Write it as year-month-day, such as 2024-03-15.',
  }),
  'not-a-period': ({ value }) => ({
    what: `${quoted(value)} is not a period we know.`,
    next: 'Write it like 2024Q1, 2024-03, HT24 or 2024.',
  }),
  'not-yes-no': ({ value }) => ({
    what: `${quoted(value)} is neither yes nor no.`,
    next: 'Choose one of them.',
  }),
  'not-in-list': ({ value, column }) => ({
    what: `${quoted(value)} is not in the list for ${column}.`,
    next: 'Choose one from the list.',
  }),
  'not-a-code': ({ value, prefix }) => ({
    what: `${quoted(value)} does not look like a code of this sheet.`,
    next: `Write it like ${prefix}-001.`,
  }),
  'not-an-email': ({ value }) => ({
    what: `${quoted(value)} is not an e-mail address.`,
    next: 'Write one address, such as name@example.org.',
  }),
  'not-an-organisation-number': ({ value }) => ({
    what: `${quoted(value)} is not an organisation number: it has the wrong length, or one of the digits is wrong.`,
    next: 'Compare it with the register and write it like 212000-1355.',
  }),
  'not-a-geography-code': ({ value }) => ({
    what: `${quoted(value)} is not the code of a municipality or a county.`,
    next: 'Write four digits for a municipality, such as 1280, or two for a county, such as 12.',
  }),
  'looks-like-personal-number': ({ value }) => ({
    what: `${quoted(value)} may be somebody’s personal identity number.`,
    next: 'If it is, remove it; only numbers of organisations belong here.',
  }),
  'formula-error': ({ value }) => ({
    what: `The formula gives ${value} instead of a value.`,
    next: 'Mend the formula, or write the value itself.',
  }),
  'formula-not-calculated': () => ({
    what: 'The formula has never been calculated, so there is no value to read.',
    next: 'Open the file in Excel, save it and send it again.',
  }),
  'value-inexact': ({ value }) => ({
    what: `${quoted(value)} is not an exact number, so it is shown but not added up.`,
    next: 'Write the exact number if you have it.',
  }),
  'out-of-range': ({ value, column, min, max }) => ({
    what: `${column} should be ${limits(min, max)}, and here it says ${value}.`,
    next: 'Check the number.',
  }),
  'period-in-future': () => ({
    what: 'The period has not begun.',
    next: 'Check the period. What is planned for later periods belongs among the targets.',
  }),
  'date-in-future': ({ value, column }) => ({
    what: `${column} is ${value}, which is still to come.`,
    next: 'Check the date.',
  }),
  'duplicate-code': ({ value, first }) => ({
    what: `${quoted(value)} is already used in ${first}.`,
    next: 'Give this row a code of its own.',
  }),
  'duplicate-key': ({ first, address }) => {
    const [, sheet, row = ''] = /^(?:(.*) )?[A-Z]+(\d+)$/.exec(first) ?? [];
    const what = 'the same indicator, partner and period';
    if (sheet === undefined && /\d+/.exec(address)?.[0] === row)
      return { what: `Two cells of this row are about ${what}; the first is ${first}.`, next: 'Keep one.' };
    const other = sheet === undefined ? `row ${row}` : `row ${row} of the sheet ${sheet}`;
    return { what: `This row and ${other} are about ${what}.`, next: 'Keep one.' };
  },
  'reference-missing': ({ code, sheet }) => ({
    what: `${quoted(code)} is not found in ${sheet}.`,
    next: 'Choose one that is there, or add it there first.',
  }),
  // rules between columns
  'dates-reversed': ({ column, value, other, otherValue }) => ({
    what: `${column} (${value}) is before ${other} (${otherValue}).`,
    next: 'Change one of the two dates.',
  }),
  'greater-than-allowed': ({ column, value, other, otherValue }) => ({
    what: `${column} (${value}) is greater than ${other} (${otherValue}).`,
    next: 'Check both numbers.',
  }),
  'refers-to-itself': ({ code, column }) => ({
    what: `${code} names itself under ${column}.`,
    next: 'Remove it or choose another one.',
  }),
  cycle: ({ members }) => ({
    what: `These lead round in a circle: ${members}.`,
    next: 'Take away one of the links between them.',
  }),
  'listed-twice': ({ code, other }) => ({
    what: `${code} is already named under ${other}.`,
    next: 'Remove it here.',
  }),
  'needed-here': ({ labelEn, other, otherValue }) => ({
    what: `${labelEn} is needed when ${other} is ${quoted(otherValue)}.`,
    next: 'Fill it in.',
  }),
  'status-does-not-fit': ({ value, reason, other, otherValue }) => {
    const said = `It says ${quoted(value)}`;
    switch (reason) {
      case 'completed-ahead':
        return {
          what: `${said}, but ${other} (${otherValue}) is still to come.`,
          next: 'Change the status or the date.',
        };
      case 'ongoing-ended':
        return {
          what: `${said}, but ${other} (${otherValue}) has passed.`,
          next: 'If it is late, call it delayed; if it is done, completed; otherwise change the date.',
        };
      case 'planned-started':
        return {
          what: `${said}, but ${other} (${otherValue}) has passed.`,
          next: 'If it has begun, call it ongoing; otherwise change the date.',
        };
    }
  },
  'progress-does-not-fit': ({ column, value, reason, other, otherValue }) => ({
    what: `${column} is ${value}, but ${other} is ${quoted(otherValue)}.`,
    next:
      reason === 'done-not-completed'
        ? 'If it is done, call it completed; otherwise change the progress.'
        : 'If it is done, the progress is 100; otherwise change the status.',
  }),
  'needs-other-value': ({ labelEn, other, otherValue }) => ({
    what: `${other} is filled in (${shortened(otherValue)}), but ${labelEn} is empty.`,
    next: 'Fill in both, so that they can be compared.',
  }),
  'goal-not-measurable': ({ lacks }) => ({
    what: {
      number: 'The goal does not say how much.',
      year: 'The goal does not say by when.',
      both: 'The goal says neither how much nor by when.',
    }[lacks],
    next: 'Write who, what change, how much and by which year.',
  }),
  'worded-as-task': ({ word }) => ({
    what: `This begins with ${quoted(word)} and reads like something to do.`,
    next: 'Write how things are for people when it has succeeded, such as “Young people finish school”.',
  }),
  'value-does-not-fit-ratio': ({ value, expected, numerator, denominator }) => ({
    what: `It says ${value}, but ${number(numerator)} of ${number(denominator)} gives ${number(expected)}.`,
    next: 'Check all three numbers.',
  }),
  'denominator-not-positive': ({ column, value }) => ({
    what: `${column} is ${value}, and nothing can be divided by that.`,
    next: 'Write how many there were in all. If there were none, leave the row out.',
  }),
  'numerator-too-large': ({ column, value, denominator }) => ({
    what: `${column} is ${value}, which is more than all there were (${number(denominator)}).`,
    next: 'Check both numbers.',
  }),
  'value-does-not-fit-measure': ({ value, reason, scale }) => ({
    what: {
      'not-whole': `The indicator counts things or people, and here it says ${value}.`,
      negative: `The indicator counts things or people, and here it says ${value}.`,
      'out-of-scale': `The indicator goes from 0 to ${number(scale)}, and here it says ${value}.`,
      'not-yes-no': `The indicator is answered with yes or no, and here it says ${value}.`,
    }[reason],
    next: {
      'not-whole': 'Write a whole number.',
      negative: 'Write 0 or more.',
      'out-of-scale': 'Check the number.',
      'not-yes-no': 'Write 1 for yes or 0 for no.',
    }[reason],
  }),
  'share-scale': ({ value }) => ({
    what: `${value} looks like a share on another scale than the indicator’s.`,
    next: 'Write all shares on the same scale.',
  }),
  'partner-not-expected': ({ value, indicator }) => ({
    what: `${value} is not among the partners that report ${indicator}.`,
    next: 'Add it to the reporting partners of the indicator, or remove the row.',
  }),
  // consolidation
  'conflict-settled': ({ kept, other, from }) => ({
    what: `Two values are given for the same thing: ${quoted(kept)} and ${quoted(other)}.`,
    next: `The one from ${from} has been used. Ask the partners which is right.`,
  }),
  'code-minted': ({ code, value, count }) => ({
    what:
      count > 1
        ? `${number(count)} names in the file had no code and have been given one each; the first is ${code}.`
        : `${value ? quoted(value) : 'The row'} has been given the code ${code}.`,
    next: 'You need not do anything.',
  }),
  'definition-missing': ({ indicator }) => ({
    what: `There are values for ${indicator}, but no definition of it.`,
    next: 'Add it to the shared indicators.',
  }),
};
