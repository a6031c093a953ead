import { formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('en', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('en', value, one, other)}`;

/** Words of the part of the pane that brings partners' files together, in English. */
export const gathering = {
  empty:
    'Add the workbooks your partners have sent, as they are. Their headings, totals and empty rows need not be tidied.',
  add: 'Add files',
  addMore: 'Add more files',
  drop: 'or drop them here',
  dropNow: 'Drop the files here',
  types: 'Excel (.xlsx, .xlsm) and text (.csv, .tsv). The files stay on this computer.',
  files: (files: number) => `${count(files, 'file', 'files')} read`,
  remove: (file: string) => `Take away ${file}`,
  clear: 'Take away all',
  status: {
    locked: 'in a locked period',
    accepted: 'read',
    duplicate: 'the same file again',
    superseded: 'replaced by a newer one',
    own: 'made by Samverka, left alone',
    excluded: 'left out, as decided',
    refused: 'cannot be read',
  },
  result: (files: number, rows: number, setAside: number) =>
    `${count(files, 'file', 'files')} read, ${count(rows, 'row', 'rows')} brought in, ${count(setAside, 'cell', 'cells')} set aside.`,
  addsUp: 'Every filled cell is accounted for.',
  counted: (cells: number, brought: number, setAside: number, counted: number) =>
    `${count(cells, 'cell', 'cells')}: ${n(brought)} brought in, ${n(setAside)} set aside, ${n(counted)} headings and the like`,
  tables: 'What was brought in',
  rows: (rows: number) => count(rows, 'row', 'rows'),
  matched: 'How columns were understood',
  unsure: 'unsure',
  setAside: 'What was set aside',
  setAsideMore: (left: number) => `and ${n(left)} more, all of them in the sheet Set aside`,
  nothingSetAside: 'Nothing was set aside.',
  findings: (errors: number, warnings: number) =>
    `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')} to look at; they come along in the sheet Findings.`,
  previewSheets: (added: number, replaced: number) =>
    replaced === 0
      ? `${count(added, 'sheet', 'sheets')} will be added to this workbook.`
      : `${count(added, 'sheet', 'sheets')} will be added and ${n(replaced)} made anew.`,
  previewRemoved: (removed: number) =>
    `${count(removed, 'sheet', 'sheets')} of Samverka’s own no longer needed will go.`,
  apply: 'Put into the workbook',
  applyApart: 'Open as a new workbook',
  apart: (sheets: number) =>
    `This workbook has sheets that are filled in. They count as one of the files and stay as they are; what is brought together becomes a new workbook of ${count(sheets, 'sheet', 'sheets')}.`,
  isApart: 'What was brought together has been opened as a new workbook. Save it there.',
  thisWorkbook: 'this workbook',
  toSummary: 'Build the summary',
  filesRead: (files: number) => `${count(files, 'file', 'files')} read without remark`,
  reasons: (cells: number) => count(cells, 'cell', 'cells'),
  since: {
    title: 'What is different from last time',
    counts: (added: number, changed: number, withdrawn: number, unchanged: number) =>
      `${n(added)} new, ${n(changed)} changed, ${n(withdrawn)} gone, ${n(unchanged)} as before.`,
    none: 'Every row is as it was.',
    what: { added: 'New', changed: 'Changed', withdrawn: 'Gone' },
    fromTo: (field: string, before: string, after: string) =>
      `${field}: ${before || 'nothing'} → ${after || 'nothing'}`,
    more: (left: number) => `and ${n(left)} more`,
  },
  decide: {
    exclude: 'Leave out',
    count: 'Count again',
    sign: 'Sign off',
    withdraw: 'Withdraw',
    signed: (by: string) => `Signed off: ${by}`,
    who: 'Your name',
    signHint: 'Stands in the master until the file changes.',
  },
  locks: {
    title: 'Locked periods',
    lead: 'The figures of a locked period stay as the master in this workbook has them, whatever comes in. Sheets other than the figures are not locked.',
    none: 'There are no figures with a period yet.',
    period: (code: string, figures: number) => `${code} (${count(figures, 'figure', 'figures')})`,
  },
  late: {
    title: (late: number) => (late === 0 ? 'Late reports' : `Late reports (${n(late)})`),
    none: 'Everything that was due by today has come.',
    noCalendar:
      'There is no reporting calendar among the sheets. With one (Templates, Backbone support), whoever is late is listed here with a text to send.',
    partner: (name: string, missing: number) => `${name}: ${count(missing, 'report', 'reports')}`,
    textFor: (name: string) => `Text for ${name}`,
    copy: 'Copy the text',
    copied: 'Copied',
    copyByHand: 'The text could not be copied from here. Mark it and press Ctrl+C.',
  },
  sums: {
    title: 'The partners’ own totals',
    same: (same: number) => `${count(same, 'total agrees', 'totals agree')} with what was brought in.`,
    differing: (differing: number) => `${count(differing, 'total does not', 'totals do not')}:`,
    none: 'The files have no totals to compare with.',
    line: (total: number, sum: number) =>
      `says ${formatNumber('en', total)}, the rows add up to ${formatNumber('en', sum)}`,
  },
  questions: {
    title: (left: number) => count(left, 'question', 'questions'),
    lead: 'Only you can know. Until you have answered, what is doubtful is handled with care and told of in the sheets.',
    done: 'All questions are answered.',
    later: 'Later',
    allRight: (columns: number) => `Yes to all ${n(columns)} columns in doubt`,
    takeBack: 'Take back the last answer',
    keys: 'Keys 1, 2 … choose an answer.',
    other: 'Something else',
    place: (file: string, sheet: string, address: string) => `${file} · ${sheet} ${address}`,
    morePlaces: (files: number) => `and in ${count(files, 'more place', 'more places')}`,
    samples: (samples: string) => `In the cells: ${samples}`,
    texts: {
      field: (heading: string, field: string, table: string) =>
        `Is “${heading}” the same as ${field} in ${table}?`,
      number: (heading: string, sample: string) => `What does ${sample} in “${heading}” mean?`,
      date: (heading: string, sample: string) => `How are dates such as ${sample} in “${heading}” written?`,
      scale: (heading: string, unit: string) =>
        `“${heading}” says ${unit}, but the cells are set to show fewer digits than they hold. Which is right?`,
      names: (one: string, other: string) => `Are “${one}” and “${other}” the same?`,
      conflict: (record: string, table: string) =>
        `Two files differ about ${record} (${table}). Which one counts?`,
      submission: (file: string) => `Shall ${file} count?`,
    },
    isOtherBody: 'They have the same name but are different kinds of bodies.',
    because: (records: number, because: string) =>
      `${count(records, 'figure is', 'figures are')} the same as in ${because}. They have not been counted.`,
    choices: {
      yes: 'Yes',
      notCounted: 'No, leave it out',
      dayFirst: 'The day first',
      monthFirst: 'The month first',
      multiplied: (factor: number) => `Multiply by ${n(factor)}`,
      asStored: 'Take the numbers as they are',
      same: 'The same',
      different: 'Two different',
      count: 'Count it',
      exclude: 'Leave it out',
      number: (value: number) => formatNumber('en', value, 6),
    },
    nothing: 'nothing',
  },
  mapping: {
    lead: 'What you choose here counts for every file with the same headings, now and next time.',
    none: 'There is no table in this file.',
    table: (sheet: string, range: string) => `${sheet}, ${range}`,
    taken: 'The table is',
    noTemplate: 'None of ours: set aside',
    column: (heading: string, letters: string) => `“${heading}” (column ${letters})`,
    noHeading: (letters: string) => `Column ${letters}, without a heading`,
    noField: 'Nothing of ours: set aside',
    of: (of: string) => `for ${of}`,
    because: (reasons: string) => `Understood so ${reasons}.`,
    why: {
      key: 'because Samverka made the column',
      hxl: 'because of its HXL tag',
      heading: 'because of its heading',
      alias: 'because the heading is another word for it',
      normalised: 'because the heading is the same but for signs and units',
      similar: 'because the heading is spelled nearly alike',
      words: 'because of what the words of the heading mean',
      content: 'because of what stands in the cells',
      period: 'because the heading is a period',
      choice: 'because somebody chose so',
    },
    values: (how: string) => `Values: ${how}.`,
    read: {
      decimal: (mark: string): string => (mark === ',' ? 'decimal comma' : 'decimal point'),
      multiplier: (factor: number) => `multiplied by ${n(factor)}`,
      dates: { 'day-month': 'day before month', 'month-day': 'month before day' },
      unclear: 'can be read in two ways',
    },
  },
  remembered: {
    title: 'Answers and choices',
    lead: 'They are kept in this workbook when you put the files in, and used again. You can keep them in a file as well.',
    counts: (decisions: number, forms: number) =>
      `${count(decisions, 'answer', 'answers')}, choices for ${count(forms, 'form', 'forms')}.`,
    save: 'Save as a file',
    open: 'Open a file',
    fileName: 'samverka-answers.json',
  },
  trace: {
    title: 'Where this comes from',
    from: (place: string, field: string) =>
      field === '' ? `${place} comes from` : `${place}, ${field}, comes from`,
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    heading: 'Heading',
    text: 'It said',
    figure: (indicator: string, partner: string, period: string) =>
      `Reports behind ${[indicator, partner, period].filter((part) => part !== '').join(', ')}`,
    table: 'Rows of',
    place: (file: string, sheet: string, cell: string) => `${file} · ${sheet} ${cell}`,
    made: 'made by Samverka',
    more: (left: number) => `and ${n(left)} more`,
    none: 'This cell was not brought in from a partner’s file, and nothing around it names an indicator.',
    own: 'Samverka made this row itself, for instance to give a code to a name that partners use.',
  },
  sendBack: (findings: number) => `Open a copy to send back, with ${count(findings, 'remark', 'remarks')}`,
  sentBack: 'A copy with the remarks was opened. Save it and send it to the partner.',
  sentApart:
    'The remarks were opened in a workbook of their own, because this kind of file cannot hold them.',
};
