import { formatNumber, plural } from '../format';

const count = (n: number, one: string, other: string) =>
  `${formatNumber('en', n)} ${plural('en', n, one, other)}`;

const DONE: Readonly<Record<string, string>> = {
  list: 'choice from the list',
  percent: 'per cent',
  serial: 'day number made a date',
  'year-of-date': 'year of the date',
  'decimal-comma': 'decimal comma',
  'group-marks': 'thousands separators',
  minus: 'minus sign',
  trimmed: 'needless spaces removed',
  mailto: 'address taken from a link',
  hyphen: 'hyphen added',
  'leading-zero': 'zeros at the start kept',
  'upper-case': 'capital letters',
  period: 'code of the period',
  'period-of-date': 'period of the date',
  date: 'date rewritten',
  code: 'code in this workbook',
  'yes-no': 'yes or no',
};

/** Words of consolidation in English. */
export const consolidation = {
  tabs: {
    reports: 'Reports',
    overview: 'Overview',
    findings: 'Findings',
    setAside: 'Set aside',
    cells: 'Cell count',
    changes: 'Changed values',
    flags: 'Kinds of values',
    decisions: 'Data decisions',
  },
  titles: {
    reports: 'What was asked for, and what has come',
    overview: 'What the partners have sent',
    findings: 'Findings',
    setAside: 'Set aside',
    cells: 'What became of every cell',
    changes: 'Values that are not simply what stood in the cell',
    flags: 'Kinds of values',
    decisions: 'What has to be decided',
  },
  purposes: {
    reports: (came: number, asked: number, late: number) =>
      `${formatNumber('en', came)} of ${count(asked, 'report', 'reports')} in the calendar ${plural('en', came, 'has', 'have')} come` +
      `${late > 0 ? `, ${formatNumber('en', late)} ${plural('en', late, 'is', 'are')} late` : ''}. ` +
      'A day is that of the calendar, else the day the file was saved.',
    overview: (files: number, rows: number, setAside: number) =>
      `${count(files, 'file', 'files')} read, ${count(rows, 'row', 'rows')} brought in, ` +
      `${formatNumber('en', setAside)} ${plural('en', setAside, 'cell', 'cells')} set aside.`,
    findings: (errors: number, warnings: number) =>
      `${count(errors, 'error', 'errors')} and ${count(warnings, 'warning', 'warnings')}. ` +
      'Each says where it is, what it is and what to do.',
    notAllFindings: (kept: number, all: number) =>
      `The first ${formatNumber('en', kept)} of ${formatNumber('en', all)} are listed.`,
    setAside: (cells: number) =>
      cells === 0
        ? 'Nothing was set aside: every cell found its place.'
        : `${count(cells, 'cell', 'cells')} that could not be brought in, each with its reason.`,
    cells: 'For each sheet: brought in + set aside + counted with a reason = cells that are not empty.',
    changes: 'The text that stood in the partner’s cell, and what was done to it.',
    flags: 'Samverka reads this. Change nothing here.',
    decisions: (open: number) =>
      `${count(open, 'question waits', 'questions wait')} for an answer. Write it under Choice and consolidate again; answers are remembered.`,
  },
  status: (initiative: string, date: string) =>
    [initiative, date && `data of ${date}`, 'made by Samverka; consolidate again to refresh']
      .filter((part) => part !== '')
      .join(' · '),
  headings: {
    signedOff: 'Signed off',
    period: 'Period',
    due: 'Last day',
    received: 'Came',
    daysLate: 'Days late',
    version: 'Files',
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    row: 'Row',
    column: 'Column',
    partner: 'Partner',
    periods: 'Periods',
    modified: 'Last changed',
    state: 'State',
    sheets: 'Sheets',
    records: 'Rows brought in',
    nonEmpty: 'Cells not empty',
    consolidated: 'Cells brought in',
    setAside: 'Cells set aside',
    ignored: 'Cells counted with a reason',
    submission: 'Import',
    severity: 'Weight',
    value: 'Stood there',
    what: 'What',
    next: 'What to do',
    count: 'Cells',
    reason: 'Reason',
    text: 'Stood there',
    table: 'Table',
    field: 'Field',
    flag: 'Kind',
    changes: 'Done to it',
    place: 'Stands now in',
    question: 'Question',
    about: 'About',
    against: 'And',
    choice: 'Choice',
    choices: 'Can be',
    decidedBy: 'Decided by',
    decidedOn: 'Decided on',
    why: 'Why',
    code: 'Code',
  },
  /** What is written to a partner whose reports have not come. */
  reminder: {
    subject: (initiative: string) => (initiative === '' ? 'Your report' : `Your report to ${initiative}`),
    line: (what: string, period: string, due: string) =>
      `${what}${period === '' ? '' : ` for ${period}`}, which was due on ${due}`,
    text: (name: string, initiative: string, missing: readonly string[]) =>
      [
        `Hello ${name},`,
        '',
        `${initiative === '' ? 'We' : `In ${initiative} we`} have not yet received from you:`,
        ...missing.map((line) => `– ${line}`),
        '',
        'Fill in the same sheet as last time and send us the file. If you have sent it already, send it again, please.',
        'If anything is unclear, or you need more time, just tell us.',
      ].join('\n'),
  },
  asWritten: (text: string, bounds: readonly [number, number] | null) =>
    `the file says ${text}${bounds ? `, that is ${formatNumber('en', bounds[0])}–${formatNumber('en', bounds[1])}` : ''}`,
  nameBeside: (label: string) => `${label}: name`,
  /** What was done to a value, by its code. */
  done: (change: string) => {
    const [what = '', much = ''] = change.split(/-(?=[A-Z\d])/);
    if (what === 'multiplier') return `× ${formatNumber('en', Number(much), 6)}`;
    if (what === 'currency') return `currency ${much}`;
    return DONE[change] ?? 'rewritten';
  },
  flags: {
    nil: 'nothing to report, counted as zero',
    not_available: 'not available',
    not_applicable: 'not applicable',
    suppressed: 'suppressed',
    inexact: 'inexact',
    preliminary: 'preliminary',
    estimated: 'estimated',
  },
  ignored: {
    heading: 'Headings',
    'control-total': 'Totals',
    duplicate: 'Duplicates',
    'blank-text': 'Blank texts',
    'own-sheet': 'Samverka’s own',
  },
  statuses: {
    locked: 'Figures of a locked period',
    accepted: 'Brought in',
    duplicate: 'Same as another file',
    superseded: 'Replaced by a newer file',
    refused: 'Could not be read',
    own: 'Made by Samverka, not read',
    excluded: 'Left out, as decided',
  },
  questions: {
    period: 'Shall this period stay as it is?',
    'sign-off': 'Is this file approved?',
    names: 'Are these two names of one?',
    conflict: 'Which of these values counts?',
    submission: 'Shall this file count?',
  },
  choices: {
    same: 'same',
    different: 'different',
    count: 'count',
    exclude: 'exclude',
    locked: 'locked',
    open: 'open',
    signed: 'signed off',
    withdrawn: 'not signed off',
  },
  oneOfPlaces: 'one of the places beside',
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  reasons: {
    'not-a-table': 'Stands outside all tables we recognise',
    'title-or-note': 'A title or a note',
    'unknown-column': 'The column belongs to no field',
    'no-record': 'The row says nothing we can place',
    'no-value': 'The row was prepared and not filled in',
    'value-unreadable': 'The row has no value that can be read',
    'no-period': 'The period is missing',
    'no-partner': 'Nobody says which partner it is about',
    'no-indicator': 'The indicator is missing',
    'period-locked': 'The period is locked, and the master has another figure or none',
    'sent-before': 'The figures are those of an earlier period',
    'of-another-partner': 'The figures are another partner’s',
    excluded: 'The file is left out, as decided',
    withdrawn: 'No longer in the partner’s newer file',
    superseded: 'Another file has another value',
    'other-sheet-has-key': 'Another sheet of this file has another value',
    'other-row-has-key': 'Another row of this sheet is about the same thing',
    'other-row-has-code': 'Another row of this sheet has the same code',
    'value-not-understood': 'The value could not be understood',
    'reference-missing': 'Speaks of something that is nowhere defined',
    'differs-from-code': 'The name does not belong to the code beside it',
  },
  foreign: {
    notOurs: 'a workbook that is not a master',
    sheet: (name: string) => `the sheet ${name}`,
    cells: (name: string) => `changed cells in ${name}`,
    comments: (name: string) => `comments in ${name}`,
    name: (name: string) => `the name ${name}`,
    content: {
      pivot: 'a pivot table',
      query: 'a query',
      externalLink: 'a link to another file',
      macro: 'macros',
      picture: 'a picture',
      chart: 'a chart',
      drawing: 'a drawing',
      control: 'a control',
      embedding: 'an embedded object',
      signature: 'a signature',
      other: 'other content',
    },
  },
};
