import { formatNumber, plural } from '../format';
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
  'waiver-not-valid': ({ value, reason }) => ({
    what: {
      incomplete: 'This exception does not say who, when, until when and why.',
      expired: 'This exception has run out, so what it was about is told again.',
      'unknown-code': `There is no kind of finding called ${quoted(value)}.`,
    }[reason],
    next: {
      incomplete: 'Fill in what is missing.',
      expired: 'Decide again, or remove the row.',
      'unknown-code': 'Copy the name from the list of findings.',
    }[reason],
  }),
  'names-alike': ({ other, reason, value }) => ({
    what:
      reason === 'other-kind-of-body'
        ? `${quoted(value)} has the same name as ${quoted(other)} but is a different kind of body.`
        : `${quoted(value)} may be the same as ${quoted(other)}.`,
    next: 'Choose “same” or “different” in the sheet Data decisions and consolidate again.',
  }),
  'values-of-earlier-period': ({ other, period, value }) => ({
    what: `The figures for ${value} are those that ${other} has for ${period}.`,
    next: 'They have not been counted. Ask for the right file, or choose “count” in the sheet Data decisions.',
  }),
  'values-of-another-partner': ({ other, period }) => ({
    what: `The figures are another partner’s: ${other} has them for ${period}.`,
    next: 'They have not been counted. Ask for the right file, or choose “count” in the sheet Data decisions.',
  }),
  'period-locked': ({ period, count = 1 }) => ({
    what: `${plural('en', count, 'A figure', `${formatNumber('en', count)} figures`)} for ${period} ${plural('en', count, 'is', 'are')} new or different, and the period is locked. The master keeps what it had.`,
    next: 'Open the period if the new figures shall count; otherwise you need do nothing.',
  }),
  'sign-off-lapsed': ({ by, on }) => ({
    what: `The file has changed since it was signed off${[by && ` by ${by}`, on && ` on ${on}`].join('')}.`,
    next: 'Look at what has changed and sign it off again.',
  }),
  'submission-excluded': () => ({
    what: 'This file is left out, as was decided.',
    next: 'Choose “count” in the sheet Data decisions if it shall count again.',
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
  'heading-changed': ({ column, labelEn }) => ({
    what: column
      ? `The heading ${quoted(labelEn)} has been changed to ${quoted(column)}.`
      : `The heading ${quoted(labelEn)} has been taken away.`,
    next: 'Write the heading as it was.',
  }),
  'validation-lost': ({ labelEn }) => ({
    what: `The list or check that belongs to the cells under ${quoted(labelEn)} is gone, as happens when cells are pasted.`,
    next: 'Put it back; what stands in the cells is checked all the same.',
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
  'does-not-match': ({ value, column, example }) => ({
    what: `${quoted(value)} does not look like what belongs under ${column}.`,
    next: `Write it like ${example}.`,
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
  'one-of-needed': ({ namesEn }) => ({
    what: `None of these is filled in: ${namesEn}.`,
    next: 'Fill in at least one of them.',
  }),
  'same-on-both': ({ value, column, other }) => ({
    what: `${quoted(value)} stands both under ${other} and under ${column}.`,
    next: 'Choose another one on one of the sides, or remove the row.',
  }),
  'shares-not-hundred': ({ sum, group, column }) => ({
    what: `${column} for ${group} adds up to ${number(sum)} and not to 100.`,
    next: 'Check the shares; together they are 100.',
  }),
  'row-stale': ({ value, days, other, otherValue }) => ({
    what: `${other} is ${quoted(otherValue)}, and it was last updated ${number(days)} days ago (${value}).`,
    next: 'Look at the row and write today’s date, or change the status.',
  }),
  overdue: ({ column, value, days, other, otherValue }) => ({
    what: `${column} (${value}) passed ${number(days)} days ago, and ${other} is ${quoted(otherValue)}.`,
    next: 'If it is done, say so; otherwise agree on a new date.',
  }),
  'not-covered': ({ value, labelEn }) => ({
    what: `Nothing in ${labelEn} belongs to ${value}.`,
    next: `Add a row to ${labelEn} that names it, or check whether it is still needed.`,
  }),
  'views-differ': ({ group, column, low, high }) => ({
    what: `Opinions of ${group} differ: ${column} goes from ${number(low)} to ${number(high)}.`,
    next: 'Talk about it; nothing has to be changed.',
  }),
  'reciprocal-differs': ({ column, value, first, otherValue }) => ({
    what: `The two see this differently: ${column} is ${value} here and ${otherValue} in ${first}.`,
    next: 'Talk about it; nothing has to be changed.',
  }),
  'group-too-small': ({ group, size, least }) => ({
    what: `Only ${number(size)} have answered in the group ${quoted(group)}.`,
    next: `With fewer than ${number(least)} the result is not shown, so that nobody can be recognised. Join groups or ask more people.`,
  }),
  orphan: ({ value }) => ({
    what: `${value} hangs loose: it leads to nothing and nothing leads to it.`,
    next: 'Say which outcome it belongs to.',
  }),
  'no-way-to-goal': ({ value }) => ({
    what: `What ${value} leads to never ends in a goal.`,
    next: 'Link it, or what it leads to, to a goal.',
  }),
  'horizon-passed': ({ column, value }) => ({
    what: `${column} is ${value}, and that year has passed.`,
    next: 'Decide on a new one.',
  }),
  'beyond-horizon': ({ column, value, horizon }) => ({
    what: `${column} (${value}) is later than the year the agenda reaches to, ${horizon}.`,
    next: 'Move the date, or the agenda’s year.',
  }),
  'outside-agenda': ({ column, value, agenda }) => ({
    what: `${column} (${value}) seems to lie outside what the agenda is about: ${agenda}.`,
    next: 'Change it, or widen the agenda if the partners agree.',
  }),
  'not-endorsed': ({ version }) => ({
    what: `This partner steers or delivers, and has not endorsed version ${version} of the agenda.`,
    next: 'Ask the partner, and add a row to the endorsements.',
  }),
  'count-unusual': ({ column, size, least, most }) => ({
    what: `${column}: ${number(size)} rows say yes; from ${number(least)} to ${number(most)} is usual.`,
    next: size > most ? 'Choose the ones that matter most.' : 'Choose some more.',
  }),
  'starts-too-early': ({ value, code, otherValue }) => ({
    what: `This starts ${value}, before ${code}, which it depends on, ends (${otherValue}).`,
    next: 'Change one of the dates, or the dependency.',
  }),
  'depends-on-stopped': ({ code, otherValue }) => ({
    what: `This depends on ${code}, and that is ${quoted(otherValue)}.`,
    next: 'Find another way, or change the dependency.',
  }),
  'two-measures': ({ word }) => ({
    what: `This asks for two measures at once (${quoted(word)}).`,
    next: 'Make two indicators of it, each with one measure.',
  }),
  'target-equals-baseline': ({ column, value, other }) => ({
    what: `${column} (${value}) is the same as ${other}, though something shall change.`,
    next: 'If it shall stay as it is, choose maintain as its direction; otherwise change the target.',
  }),
  'target-against-direction': ({ column, value, direction, other, otherValue }) => ({
    what: `It shall ${direction}, but ${column} (${value}) is ${direction === 'increase' ? 'below' : 'above'} ${other} (${otherValue}).`,
    next: 'Check the direction and both numbers.',
  }),
  'period-too-long': ({ value, labelEn }) => ({
    what: `${value} is longer than what the indicator is reported for (${labelEn}).`,
    next: 'Give one value for each shorter period.',
  }),
  'total-differs': ({ value, sum, parts }) => ({
    what: `The total is ${value}, but its ${number(parts)} categories add up to ${number(sum)}.`,
    next: 'Check the total and its categories.',
  }),
  'part-above-total': ({ value, total, first }) => ({
    what: `This category has ${value}, more than the total of ${number(total)} in ${first}.`,
    next: 'Check both numbers.',
  }),
  'running-total-falls': ({ value, previous, period }) => ({
    what: `The value counts from the beginning, so it cannot fall: it is ${value}, and was ${number(previous)} in ${period}.`,
    next: 'Check both numbers, and that this is not only what was added.',
  }),
  'not-plausible': ({ value, min, max }) => ({
    what: `${value} is outside what is plausible for the indicator: ${limits(min, max)}.`,
    next: 'Check the number. If it is right, say why in the comment.',
  }),
  outlier: ({ value, usual }) => ({
    what: `${value} lies far from the other values of the same series, which are around ${number(usual)}.`,
    next: 'Check the number. If it is right, say why in the comment.',
  }),
  'level-shift': ({ value, usual }) => ({
    what: `From here on the values are on another level: ${value}, and around ${number(usual)} before.`,
    next: 'Check the number. If it is right, say why in the comment.',
  }),
  'definition-drift': ({ value, usual, reason }) => ({
    what: `The value goes from around ${number(usual)} to ${value}, and ${reason === 'denominator' ? 'what it is divided by' : 'its source'} changed at the same time.`,
    next: 'Check that the same thing is still counted in the same way.',
  }),
  'values-repeated': ({ value, times }) => ({
    what: `${value} is reported for the ${number(times)}th period in a row.`,
    next: 'Check that the figure is new and has not been copied.',
  }),
  'digits-rounded': ({ column, share }) => ({
    what: `${number(share)} % of the numbers under ${column} end in 0 or 5, as estimates do.`,
    next: 'If they are estimates, say so in the quality flag.',
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
