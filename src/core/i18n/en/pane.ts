import { formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('en', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('en', value, one, other)}`;

/** Words of the task pane in English. */
export const pane = {
  name: 'Samverka',
  language: 'Language',
  languages: { en: 'English', sv: 'Svenska' },
  help: 'Help',
  tabs: {
    label: 'Parts of Samverka',
    home: 'Home',
    templates: 'Templates',
    check: 'Check',
    gather: 'Bring together',
    summary: 'Summary',
  },
  outside: {
    title: 'Samverka works inside Excel',
    text: 'This page is the pane that Excel shows beside your workbook. Open Excel and choose the Samverka tab.',
  },
  loading: 'Loading',
  stop: 'Stop',
  close: 'Close',
  undo: 'Undo',
  cancel: 'Cancel',
  back: 'Back',
  working: {
    reading: (done: number, total: number) => `Reading file ${n(Math.min(done + 1, total))} of ${n(total)}`,
    matching: (done: number, total: number) => `Matching file ${n(Math.min(done + 1, total))} of ${n(total)}`,
    checking: () => 'Checking the workbook',
    merging: () => 'Bringing the files together',
    writing: () => 'Writing to the workbook',
    looking: () => 'Reading the workbook',
  },
  home: {
    title: 'What do you want to do?',
    suggested: 'Suggested for this workbook',
    roles: {
      partner: {
        title: 'You fill in a sheet',
        text: 'Write in the white cells and choose from the lists. Then check: you see at once what is missing and where.',
        action: 'Check the workbook',
      },
      backbone: {
        title: 'You coordinate',
        text: 'Send out templates, add the workbooks that come back as they are, and bring them together in one.',
        action: 'Add partners’ files',
        second: 'Insert templates',
      },
      funder: {
        title: 'You want to see how it goes',
        text: 'Build a summary with charts from what the partners have sent. Every figure can be followed back.',
        action: 'Build the summary',
      },
    },
    looks: {
      empty: 'The workbook is empty.',
      template: (sheets: number) => `The workbook has ${count(sheets, 'sheet', 'sheets')} from Samverka.`,
      master: (files: number) => `The workbook holds what ${count(files, 'file', 'files')} brought together.`,
      other: 'The workbook has sheets that are not from Samverka. They are left as they are.',
    },
  },
  templates: {
    title: 'Choose the sheets you need',
    lead: 'They are linked: what you choose together gets lists that follow each other.',
    packs: 'Packs for each stage',
    packOf: (sheets: number) => count(sheets, 'sheet', 'sheets'),
    packLeft: (left: number, sheets: number) =>
      `${n(left)} of ${count(sheets, 'sheet', 'sheets')}, the rest is here already`,
    packHere: 'All of it is here already',
    singles: 'Single sheets',
    search: 'Search names and columns',
    found: (sheets: number) => `${count(sheets, 'sheet', 'sheets')} found`,
    partOf: (name: string, sheets: number) => `${name} (${n(sheets)})`,
    columns: (columns: number, required: number) =>
      `${count(columns, 'column', 'columns')}, ${n(required)} of them must be filled in`,
    present: 'Already in the workbook',
    sample: 'With rows from the sample initiative',
    choose: (name: string) => `Choose ${name}`,
    picture: (name: string) => `What ${name} looks like`,
    preview: (chosen: number) =>
      chosen === 0 ? 'Choose at least one' : `Preview ${count(chosen, 'sheet', 'sheets')}`,
    previewTitle: (sheets: number) => `${count(sheets, 'sheet', 'sheets')} will be added`,
    previewCounts: (columns: number, lists: number, rows: number) =>
      `${count(columns, 'column', 'columns')}, ${count(lists, 'drop-down list', 'drop-down lists')}` +
      (rows > 0 ? `, ${count(rows, 'row', 'rows')} already written.` : '.'),
    previewSheet: (name: string, columns: number, rows: number) =>
      `${name}: ${count(columns, 'column', 'columns')}` + (rows > 0 ? `, ${count(rows, 'row', 'rows')}` : ''),
    mustFill: 'must be filled in',
    periodColumns: 'Periods as columns',
    periodColumnsHint: 'Such as 2025Q1; 2025Q2. Leave it empty for a row for each figure.',
    showPeriods: 'Show',
    previewUntouched: 'Nothing that is in the workbook is changed.',
    previewRemade: (sheets: string) =>
      `Your own sheets are not changed. ${sheets} is made anew, so that its lists serve all sheets.`,
    insert: (sheets: number) => `Insert ${count(sheets, 'sheet', 'sheets')}`,
  },
  offers: {
    title: 'For this workbook',
    upgrade: (sheets: number) =>
      `${count(sheets, 'sheet is', 'sheets are')} from an earlier version of Samverka`,
    upgradeText: 'They can be brought up to date with everything that stands in them.',
    upgradeAction: 'See what changes',
    partners: 'A workbook for each partner',
    partnersText: 'Each gets its own indicators and activities to fill in, with the last figures beside.',
    partnersAction: 'Choose partner and period',
    next: 'The workbook of the next period',
    nextOver: (period: string) => `${period} is over`,
    nextText: 'The same sheets, with empty rows for the new figures and the last ones beside.',
    nextAction: 'Go on to the next period',
  },
  upgrading: {
    title: (sheets: number) => `${count(sheets, 'sheet', 'sheets')} will be brought up to date`,
    lead: 'Everything that stands in them comes along. Your other sheets are not changed.',
    sheet: (name: string, from: string, to: string) => `${name}: version ${from} becomes ${to}`,
    rows: (rows: number) => `${count(rows, 'row', 'rows')} come along`,
    renamed: (old: string, now: string) => `${old} is now called ${now}`,
    added: (headings: string) => `New columns, empty: ${headings}`,
    further: (headings: string) => `Your own columns, now last: ${headings}`,
    kept: (cells: number, sheet: string) =>
      `${count(cells, 'cell', 'cells')} outside the tables will stand on the new sheet ${sheet}.`,
    apply: 'Bring up to date',
  },
  sending: {
    partnersTitle: 'A workbook for each partner',
    partnersLead:
      'Choose the period. Each workbook opens as a new one: save it under the partner’s name and send it. This workbook is not changed.',
    nextTitle: (period: string) => `The workbook of ${period}`,
    nextLead: 'It opens as a new workbook. This one is not changed and keeps its figures.',
    period: 'Period',
    periodHint: 'Such as 2025Q1, 2025-03, HT25 or 2025',
    language: 'Language of the workbook',
    show: 'Show what is asked for',
    partners: (partners: number, period: string) => `${count(partners, 'partner', 'partners')} in ${period}`,
    asked: (figures: number, activities: number) =>
      `${count(figures, 'figure', 'figures')} to fill in, ${count(activities, 'activity', 'activities')}`,
    nobody: 'No partner has an indicator or an activity yet. Say in the indicators who reports them.',
    open: 'Open',
    openFor: (partner: string) => `Open the workbook for ${partner}`,
    opened: 'Opened as a new workbook',
    nextAsked: (figures: number) => `${count(figures, 'figure', 'figures')} to fill in`,
    nextCarried: (rows: number) => `${count(rows, 'row', 'rows')} of other sheets come along`,
    nextReported: (rows: number) =>
      `${count(rows, 'row', 'rows')} of figures stay here; the latest stand beside the new ones`,
    openNext: 'Open as a new workbook',
  },
  check: {
    start: 'Check the workbook',
    again: 'Check again',
    empty:
      'What should be mended will be listed here: place by place, with what to do. Sheets from Samverka are checked, and so are your own.',
    counts: (errors: number, warnings: number, infos: number) =>
      [
        count(errors, 'error', 'errors'),
        warnings > 0 && count(warnings, 'warning', 'warnings'),
        infos > 0 && count(infos, 'note', 'notes'),
      ]
        .filter((part) => part !== false)
        .join(' · '),
    clean: 'Nothing to mend.',
    cleanText: 'Everything that was checked is as it should be.',
    live: 'Checked again as you write',
    next: 'Next finding',
    severity: 'Show',
    severities: { all: 'Everything', error: 'Errors', warning: 'Warnings', info: 'Notes' },
    severityOne: { error: 'Error', warning: 'Warning', info: 'Note' },
    sheet: 'Sheet',
    allSheets: 'All sheets',
    kinds: {
      missing: 'Missing',
      values: 'Not the right kind of value',
      choices: 'Not among the choices',
      doubles: 'More than once',
      relations: 'Do not fit together',
      wording: 'Goals and wording',
      columns: 'Tables and columns',
      files: 'Files and partners',
    },
    goTo: 'Go to',
    goToPlace: (place: string) => `Go to ${place}`,
    more: (left: number) => `Show ${n(left)} more`,
    notKept: 'There are more of the same kind than are listed.',
    noneShown: 'Nothing of this kind.',
    showAll: 'Show everything',
  },
  gather: {
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
      accepted: 'read',
      duplicate: 'the same file again',
      superseded: 'replaced by a newer one',
      own: 'made by Samverka, left alone',
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
    columnFrom: (heading: string, field: string) => `“${heading}” is taken for ${field}`,
    columnUnknown: (heading: string) => `“${heading}” is not known and is set aside`,
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
    toSummary: 'Build the summary',
  },
  summary: {
    empty:
      'A summary tells in a few pages whether it goes better, who contributes what and where the gaps are. It is built from files that were brought together in this workbook.',
    notMaster: 'There is nothing to summarise yet. Bring partners’ files together first.',
    toGather: 'Bring files together',
    build: 'See what the summary will hold',
    rebuild: 'Build anew',
    title: (sheets: number, charts: number) =>
      `${count(sheets, 'sheet', 'sheets')} with ${count(charts, 'chart', 'charts')}`,
    partners: (reporting: number, expected: number) =>
      `${n(reporting)} of ${count(expected, 'partner', 'partners')} have reported.`,
    pages: 'Pages',
    headlines: 'Headline indicators',
    apply: 'Put into the workbook',
    change: 'Change the choices',
    tab: (name: string) => `${name} (summary)`,
    audience: 'Who is it for?',
    audiences: {
      own: 'For us: sheets in this workbook',
      funder: 'For a funder: a new file where small groups are hidden',
    },
    period: 'Up to and including',
    latest: 'Latest with figures',
    language: 'Language of the summary',
    indicators: (chosen: number, all: number) =>
      chosen === all
        ? `All ${count(all, 'indicator', 'indicators')}`
        : `${n(chosen)} of ${count(all, 'indicator', 'indicators')}`,
    headline: (name: string) => `${name} (headline)`,
    withAnalyses: 'With analyses of people, activities and money',
    funder: {
      k: 'Smallest count of people that may be shown',
      kHint: 'Smaller counts are hidden, and what they could be worked out from.',
      recipient: 'Recipient',
      approvedBy: 'Approved by',
      earlier: 'Earlier editions',
      earlierHint: 'Add what has been sent before, so that nobody sees a small group by comparing.',
      addEarlier: 'Add an earlier edition',
      safety: 'Is it safe to send?',
      hidden: (hidden: number, figures: number) =>
        hidden === 0
          ? `No figure of ${n(figures)} had to be hidden.`
          : `${n(hidden)} of ${count(figures, 'figure is', 'figures are')} hidden to protect small groups.`,
      compared: (editions: number) =>
        editions === 0
          ? 'Not compared with any earlier edition.'
          : `Compared with ${count(editions, 'earlier edition', 'earlier editions')}.`,
      open: 'Open as a new workbook',
      opened:
        'The edition is open as a workbook of its own. Excel adds your name when you save it: inspect it there (File, Info) before you send it.',
    },
    audit: {
      title: 'Is this workbook safe to send?',
      lead: 'Finds what a reader does not see in the workbook that is open: hidden sheets, comments, what charts remember, names of people.',
      start: 'Look through the workbook',
    },
  },
  trace: {
    title: 'Where this comes from',
    found: (sheet: string, row: number) => `Row ${n(row)} of ${sheet} comes from`,
    file: 'File',
    sheet: 'Sheet',
    cells: 'Cells',
    none: 'This cell was not brought in from a partner’s file, or its sheet does not say where from.',
    own: 'Samverka made this row itself, for instance to give a code to a name that partners use.',
  },
  changes: {
    undone: 'Undone. The workbook is as it was.',
    partlyUndone: 'What nobody had changed since is undone. The rest was left alone:',
    changedByHand: (sheets: string) =>
      `You have changed ${sheets} by hand. Those changes are replaced; Undo brings them back.`,
    undoLimits: (sheets: string) =>
      `Undo brings back what stands in ${sheets} and how it looks, but not charts, drop-down lists and rules that colour cells: those were not made by Samverka on this computer.`,
    changedSince: 'Some cells were changed since, and undoing would lose that:',
    undoRest: 'Undo the rest',
    keep: 'Keep everything',
    morePlaces: (left: number) => `and ${n(left)} more`,
    last: 'Latest',
    deeds: {
      'templates-inserted': (names: string) => `Templates inserted: ${names}`,
      'files-brought-in': (names: string) => `Files brought together: ${names}`,
      'summary-built': () => 'Summary built',
      'cells-mended': (names: string) => `Mended: ${names}`,
      'finding-accepted': (names: string) => `Left as it is: ${names}`,
      'acceptance-ended': (names: string) => `Counted again: ${names}`,
      'severity-set': (names: string) => `Weight changed: ${names}`,
      'findings-listed': () => 'The findings have a sheet of their own',
      'sheets-upgraded': (names: string) => `Brought up to date: ${names}`,
    },
    andMore: (names: string, left: number) => `${names} and ${n(left)} more`,
  },
  refused: {
    title: 'That was not possible.',
    again: 'Try again',
  },
  failed: {
    title: 'Something in Samverka went wrong',
    text: 'Your workbook is not damaged by this. Copy the report and send it to whoever looks after Samverka. It holds no cells and no names from your workbook.',
    copy: 'Copy the report',
    copied: 'Copied',
    report: 'Report',
    restart: 'Start the pane again',
  },
  helping: {
    title: 'Help',
    keys: 'With the keyboard',
    keyList: [
      ['F6', 'between the sheet and the pane'],
      ['Tab', 'to the next thing in the pane'],
      ['← →', 'between the tabs, when one of them is chosen'],
      ['Ctrl + Alt + M', 'to the next finding'],
    ] as readonly (readonly [string, string])[],
    privacy: 'What happens to your data',
    privacyText:
      'Nothing leaves your computer. Files are read here in the pane, and what is written goes into this workbook only.',
    plain: 'Without Samverka',
    plainText:
      'All sheets are ordinary Excel. Those who open the workbook need not have Samverka; lists, checks and charts work all the same.',
  },
};
