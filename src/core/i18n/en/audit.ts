import type { AuditSentences } from '../audit-sentences';
import { formatNumber, plural } from '../format';

const count = (value: number, one: string, other: string) =>
  `${formatNumber('en', value, 0)} ${plural('en', value, one, other)}`;
const and = (rest: number, one: string, other: string) => (rest > 0 ? ` and ${count(rest, one, other)}` : '');
const WHY: Readonly<Record<string, string>> = {
  color: 'have the colour of their background',
  format: 'have a number format that shows nothing',
  'no-height': 'stand in rows without height',
  'no-width': 'stand in columns without width',
};

/** Everything a workbook can carry unseen: what it is, and what to do about it. */
const findings: AuditSentences = {
  'hidden-sheet': ({ sheet, detail, count: cells }) => ({
    what: `The sheet ${sheet} is hidden${detail === 'veryHidden' ? ' so that Excel does not list it' : ''} and holds ${count(cells, 'cell', 'cells')}.`,
    next: 'Remove it from the copy that is sent.',
  }),
  'hidden-rows': ({ sheet, address, count: rows }) => ({
    what: `${sheet}: ${count(rows, 'row is', 'rows are')} hidden, the first at ${address}.`,
    next: 'Delete them, or show them.',
  }),
  'hidden-columns': ({ sheet, address, count: columns }) => ({
    what: `${sheet}: ${count(columns, 'column is', 'columns are')} hidden, the first at ${address}.`,
    next: 'Delete them, or show them.',
  }),
  'invisible-text': ({ sheet, address, detail, count: cells }) => ({
    what: `${sheet} ${address}: ${count(cells, 'filled cell', 'filled cells')} ${WHY[detail] ?? ''}.`,
    next: 'Empty them, or make them readable.',
  }),
  comment: ({ sheet, address, detail, count: comments }) => ({
    what: `${sheet} ${address}: ${count(comments, 'comment', 'comments')}${detail && `, the first by ${detail}`}.`,
    next: 'Remove the comments.',
  }),
  'hidden-name': ({ detail }) => ({
    what: `The name ${detail} is hidden and can hold values or lead to them.`,
    next: 'Remove it from the copy that is sent.',
  }),
  'outside-print-area': ({ sheet, address, count: cells }) => ({
    what: `${sheet}: ${count(cells, 'filled cell lies', 'filled cells lie')} outside the print area ${address}; on paper they are missing, in the file they are not.`,
    next: 'Look at them before you send the file.',
  }),
  'external-link': ({ detail }) => ({
    what: `The file leads to another one and may remember its values: ${detail}.`,
    next: 'In Excel, choose Data, Edit Links, Break Link.',
  }),
  'file-path': ({ detail }) => ({
    what: `The file names a folder on somebody’s computer: ${detail}.`,
    next: 'Save a fresh copy from Samverka, or inspect the document in Excel (File, Info).',
  }),
  'chart-remembers-more': ({ detail, count: points }) => ({
    what: `The chart ${detail} remembers ${count(points, 'value', 'values')} that no cell of the file shows.`,
    next: 'Make the chart again from the cells that are sent.',
  }),
  'small-count-in-chart': ({ detail, count: points, k }) => ({
    what: `The chart ${detail} remembers ${count(points, 'count', 'counts')} of fewer than ${k}.`,
    next: 'If people are counted, make the chart again from figures where small groups are hidden.',
  }),
  'pivot-cache': ({ detail }) => ({
    what: `A pivot table remembers every row it was made from, also filtered ones (${detail}).`,
    next: 'Paste the table as values in the copy that is sent.',
  }),
  'query-cache': ({ detail }) => ({
    what: `A query or data model is in the file, with its sources and often their rows (${detail}).`,
    next: 'Remove queries and connections in the copy that is sent.',
  }),
  'revision-history': () => ({
    what: 'The file remembers earlier versions of its cells.',
    next: 'Stop sharing the workbook in the old way, or send a fresh copy.',
  }),
  macro: ({ detail }) => ({
    what: `The file holds a program (${detail}).`,
    next: 'Save it as .xlsx without macros.',
  }),
  'embedded-file': ({ detail, count: files }) => ({
    what: `${count(files, 'other file or control is', 'other files or controls are')} inside this one (${detail}).`,
    next: 'Remove it; behind an embedded table lies its whole workbook.',
  }),
  'custom-part': ({ detail }) => ({
    what: `Data that no sheet shows lies in the file${detail && ` (${detail})`}.`,
    next: 'Inspect the document in Excel (File, Info) and remove custom XML data.',
  }),
  'unknown-part': ({ detail, count: parts }) => ({
    what: `${count(parts, 'part of the file is', 'parts of the file are')} of a kind we do not know (${detail}).`,
    next: 'Ask whoever made the file what it is.',
  }),
  picture: ({ count: pictures }) => ({
    what: `${count(pictures, 'picture is', 'pictures are')} in the file; what they show, and where they were taken, is not checked.`,
    next: 'Look at them before you send the file.',
  }),
  'personal-number': ({ sheet, address, count: cells }) => ({
    what: `${place(sheet, address)}what looks like a personal identity number${and(cells - 1, 'more', 'more')}.`,
    next: 'Remove it.',
  }),
  'email-address': ({ sheet, address, count: cells }) => ({
    what: `${place(sheet, address)}an e-mail address${and(cells - 1, 'more', 'more')}.`,
    next: 'Remove it, unless its owner has agreed.',
  }),
  'phone-number': ({ sheet, address, count: cells }) => ({
    what: `${place(sheet, address)}what looks like a telephone number${and(cells - 1, 'more', 'more')}.`,
    next: 'Remove it, unless its owner has agreed.',
  }),
  'person-list': ({ detail }) => ({
    what: `The file lists people who have worked in it: ${detail}.`,
    next: 'Inspect the document in Excel (File, Info), or send a fresh copy from Samverka.',
  }),
  'document-property': ({ detail }) => ({
    what: `The file’s properties say ${detail}.`,
    next: 'Empty the property (File, Info), or send a fresh copy from Samverka.',
  }),
  'printer-settings': () => ({
    what: 'The file remembers a printer, often with the names of its server and its owner.',
    next: 'Send a fresh copy from Samverka if that matters.',
  }),
  'add-in-part': ({ detail }) => ({
    what: `An add-in has left its settings in the file (${detail}).`,
    next: 'Send a fresh copy from Samverka.',
  }),
  'saved-by': ({ detail }) => ({
    what: `The file was saved again by ${detail}, which may have added what is told above.`,
    next: 'Nothing needs to be done if nothing else is found.',
  }),
};

function place(sheet: string, address: string): string {
  return sheet === '' ? 'There is ' : `${sheet} ${address}: `;
}

/** Words of the safe-to-send audit in English. */
export const audit = {
  findings,
  safe: 'Safe to send: nothing was found that its reader does not see.',
  safeBut: 'Safe to send, with something to look at first.',
  unsafe: (errors: number) =>
    `Not safe to send: ${count(errors, 'thing has', 'things have')} to be removed first.`,
  severities: { error: 'Remove', warning: 'Look at', info: 'Note' },
};
