import { formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('en', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('en', value, one, other)}`;

/** Words of the command line in English. */
export const cli = {
  description: 'Collective impact in Excel: templates, checks, consolidation and summaries, without Excel.',
  helpTitles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
    'Global Options:': 'Global options:',
  } as Readonly<Record<string, string>>,
  commands: {
    template: 'make an empty workbook from templates (or all of them)',
    inspect: 'show what is read from a workbook and what its columns are taken for',
    validate: 'check workbooks and list what should be mended',
    consolidate: "bring partners' workbooks together in one master workbook",
    upgrade: 'bring a workbook of ours to the current templates, with all its values',
    rollForward: 'make the workbook of the next period, with the last figures beside',
    recipes: "write down what partners' columns were taken for, to be changed and used again",
    return: "write the findings into copies of the partners' own files",
    remind: 'tell whose reports are late by the reporting calendar, with a text to send them',
    trace: "show which partner's cell is behind a cell of a master",
    summary: 'make a summary workbook with charts from a master workbook',
    audit: 'tell whether a workbook is safe to send, and what it carries unseen',
  },
  arguments: {
    templates: 'ids of templates, or all',
    file: 'a workbook (.xlsx, .xlsm, .csv, .tsv)',
    files: 'workbooks',
    sources: "partners' workbooks, or folders with them",
    master: 'a master workbook made by consolidate',
    cell: "a cell with its sheet, such as 'Observations'!H7",
  },
  options: {
    help: 'show this help',
    version: 'show the version',
    lang: 'language of texts and sheets: en or sv',
    json: 'one JSON document on standard output; texts for people go to standard error',
    out: 'the file to write',
    outFolder: 'the folder to write to',
    sample: 'with sample rows',
    pack: 'a pack instead of ids: start-up, planning, measurement, rhythm, everything or partner',
    fromMaster: 'the master workbook that a partner pack is made from',
    partner:
      'name of the partner who shall fill it in; all for a partner pack to each, in the folder that --out names',
    period: 'period, such as 2024Q1, 2024-03 or HT24',
    wide: 'periods that are columns of the observations, such as 2025Q1,2025Q2',
    edition:
      'internal: everything, for use inside the initiative; funder: a new file where small groups are hidden; analyses: what stakeholders, activities and money say, for use inside',
    recipient: 'who the edition is for; stands in its certificate',
    approvedBy: 'who has approved it; stands in its certificate',
    earlier: 'editions that were sent before: nobody shall see small groups by comparing',
    k: 'smallest number of people that may be shown (5 unless told)',
    lastPeriod: 'the last period to tell of, such as 2025Q4',
    cells: 'with every non-empty cell',
    into: 'the master workbook to write',
    recipes: "what partners' columns are, a JSON file made by recipes",
    decisions: 'answers to earlier questions, a JSON file',
    dryRun: 'show what would happen and write nothing',
    initiative: 'name of the initiative',
    at: 'the date (yyyy-mm-dd) that outputs carry instead of the newest source\u2019s own',
  },
  usage: {
    missingOption: (option: string) => `${option} is missing.`,
    missingArgument: (name: string) => `<${name}> is missing.`,
    unknownCommand: (word: string) => `There is no command called ${word}.`,
    unknownOption: (word: string) => `There is no option called ${word}.`,
    tooMany: 'There are more words than the command takes.',
    notAnEdition: (text: string) => `${text} is no edition. Write internal, funder or analyses.`,
    notAThreshold: (text: string) => `${text} is no threshold. Write a whole number from 2 to 100.`,
    notADate: (text: string) => `${text} is no date. Write it like 2026-01-31.`,
    notALanguage: (text: string) => `${text} is no language we have. Write en or sv.`,
    noCommand: 'Which command?',
  },
  progress: {
    reading: 'Reading',
    matching: 'Matching',
    checking: 'Checking',
    merging: 'Bringing together',
    writing: 'Writing',
  },
  upgraded: {
    sheet: (sheet: string, from: string, to: string, records: number) =>
      `${sheet}: ${from === '' ? 'known by its headings' : `version ${from}`} → ${to}, ${count(records, 'row', 'rows')}`,
    renamed: (old: string, now: string) => `${old} is now ${now}`,
    added: (fields: string) => `new, empty: ${fields}`,
    further: (headings: string) => `columns of your own, last: ${headings}`,
    kept: (cells: number, sheet: string) =>
      `${count(cells, 'cell', 'cells')} outside the tables kept on the sheet ${sheet}`,
  },
  rolledForward: (asked: number, reported: number) =>
    `${count(asked, 'figure', 'figures')} to fill in; ${count(reported, 'row', 'rows')} of earlier figures stay in the older workbook.`,
  refused: (file: string | undefined) => (file ? `Not done: ${file}.` : 'Not done.'),
  wrote: (file: string) => `Written: ${file}`,
  dryRun: 'Rehearsal: nothing was written.',
  nothingToMend: 'Nothing to mend.',
  findings: (errors: number, warnings: number, infos: number) =>
    `${count(errors, 'error', 'errors')} · ${count(warnings, 'warning', 'warnings')} · ${count(infos, 'note', 'notes')}`,
  severities: { error: 'Error', warning: 'Warning', info: 'Note' },
  moreFindings: (more: number) => `… and ${n(more)} more of the same kind`,
  moreFindingsAll: (more: number, sheet: string) =>
    `… and ${n(more)} more; all of them are in the sheet ${sheet} and in --json.`,
  inspected: {
    sheet: (name: string, cells: number) => `Sheet ${name}: ${count(cells, 'cell', 'cells')}`,
    hidden: 'hidden',
    noTable: 'no table found',
    table: (range: string, template: string) => `table ${range} taken for ${template}`,
    unknownTable: (range: string) => `table ${range}, of no kind we know`,
    unknownColumn: 'not recognised',
  },
  read: {
    heading: 'Read',
    file: 'file',
    sheet: 'sheet',
    partner: 'partner',
    cells: 'cells',
    consolidated: 'consolidated',
    setAside: 'set aside',
    ignored: 'counted only',
    total: 'All',
    status: {
      accepted: 'brought in',
      duplicate: 'the same file again',
      superseded: 'replaced by a newer one',
      refused: 'cannot be read',
      own: 'made by Samverka',
      excluded: 'left out, as decided',
      locked: 'in a locked period',
    },
    addsUp: 'Every non-empty cell is accounted for: consolidated + set aside + counted only = cells.',
    ignoredReasons: {
      heading: 'in headings',
      'control-total': 'in control totals',
      duplicate: 'in duplicates',
      'blank-text': 'in blank texts',
      'own-sheet': 'on sheets Samverka made',
    },
  },
  consolidated: (files: number, rows: number, setAside: number) =>
    `${count(files, 'file', 'files')} read, ${count(rows, 'row', 'rows')} brought in, ${count(setAside, 'cell', 'cells')} set aside (see the sheet Set aside).`,
  changedSince: (added: number, changed: number, unchanged: number, withdrawn: number) =>
    `Since the master was made last: ${n(added)} added, ${n(changed)} changed, ${n(unchanged)} unchanged, ${n(withdrawn)} withdrawn.`,
  changedRow: {
    added: (key: string, file: string) => `added ${key} (${file})`,
    changed: (key: string, field: string, before: string, after: string, file: string) =>
      `changed ${key}, ${field}: ${before || '–'} → ${after || '–'} (${file})`,
    withdrawn: (key: string, file: string) => `withdrawn ${key} (${file})`,
  },
  returned: (copy: string, findings: number) => `${copy}: ${count(findings, 'finding', 'findings')}`,
  toDecide: (open: number) =>
    `${count(open, 'question waits', 'questions wait')} in the sheet Data decisions.`,
  reminded: (came: number, asked: number, late: number) =>
    `${n(came)} of ${count(asked, 'report has', 'reports have')} come; ${late === 0 ? 'nobody is late' : count(late, 'partner is late', 'partners are late')}.`,
  traced: {
    own: 'Samverka made this row; no partner sent it.',
    from: (file: string, sheet: string, cell: string) => `from ${file}, sheet ${sheet}, cell ${cell}`,
    under: (heading: string) => `under the heading “${heading}”`,
    stood: (text: string, changes: string) => `there stood “${text}”${changes ? `: ${changes}` : ''}`,
  },
  lookAt: (file: string) => `Open ${file} to see the result.`,
};
