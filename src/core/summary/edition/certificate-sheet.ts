import type { BlockPlan, SheetPlan } from '../../model/plan';
import type { Summary } from '../summary';
import { linesOf, summaryFrame } from '../summary-frame';
import { planTable, tableWidths, type TableCell, type TableColumn } from '../table-sheet';
import type { Edition, LogLine } from './edition';

/** The table of everything that has been sent out, this edition last. */
export const LOG_TABLE = 'ReleaseLog';

const FIRST_ROW = 5;

/** What was done so that nobody can be recognised, what the file does not carry, and what was sent to whom. */
export function certificateSheet(summary: Summary, edition: Edition): SheetPlan {
  const { texts } = summary.words;
  const own = texts.edition;
  const hidden = edition.small + edition.complementary;
  const frame = summaryFrame(
    summary,
    own.titles.certificate(hidden, edition.figures.length),
    own.purposes.certificate,
    { frozenRows: 3, orientation: 'portrait' },
  );
  const columns = logColumns(summary);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const facts = factsOf(summary, edition);
  const notes = [
    { text: own.rulesHeading, style: 'section' },
    ...own.rules(edition.k).map((text) => ({ text, style: 'factText' })),
    { text: own.absentHeading, style: 'section' },
    ...own.absent.map((text) => ({ text, style: 'factText' })),
    { text: own.logHeading, style: 'section' },
  ];
  const notesRow = FIRST_ROW + facts.length + 1;
  const table = planTable(LOG_TABLE, notesRow + notes.length, columns, logOf(summary, edition));
  const factBlock: BlockPlan = {
    row: FIRST_ROW,
    column: 1,
    values: facts,
    columnStyles: ['fact', 'factText'],
  };
  const notesBlock: BlockPlan = {
    row: notesRow,
    column: 1,
    values: notes.map(({ text }) => [text]),
    styles: notes.map(({ style }) => [style]),
  };
  return {
    ...frame,
    name: own.tabs.certificate,
    columns: tableWidths(columns),
    blocks: [...frame.blocks, factBlock, notesBlock, table.block],
    merges: [
      ...facts.map((_, i) => across(FIRST_ROW + i, 2, columns.length)),
      ...notes.map((_, i) => across(notesRow + i, 1, columns.length)),
    ],
    rowHeights: [
      ...notes.map(({ text, style }, i) => ({
        row: notesRow + i,
        points: style === 'section' ? 26 : 15 * linesOf(text, width * 1.05) + 2,
      })),
      ...table.rowHeights,
    ],
    tables: table.tables,
  };
}

function factsOf({ words, dataDate }: Summary, edition: Edition): (readonly [string, string])[] {
  const own = words.texts.edition;
  const { small, complementary, unchecked, earlier, k } = edition;
  return [
    [own.facts.date, dataDate || own.notStated],
    [own.facts.recipient, edition.recipient || own.notStated],
    [own.facts.approvedBy, edition.approvedBy || own.notStated],
    [own.facts.threshold, own.thresholdText(k)],
    [own.facts.protected, own.protectedText(edition.protectedIndicators, edition.indicators)],
    [own.facts.hidden, own.hiddenText(small, complementary)],
    [own.facts.compared, own.comparedText(earlier.length)],
    ...(unchecked > 0 ? [[own.facts.unchecked, own.uncheckedText(unchecked)] as const] : []),
  ];
}

/** What earlier editions' logs hold, each line once, and then this edition. */
function logOf({ modified }: Summary, edition: Edition): LogLine[] {
  const { k, recipient, approvedBy, figures, small, complementary } = edition;
  const before = new Map(
    edition.earlier.flatMap(({ log }) => log.map((line) => [JSON.stringify(line), line] as const)),
  );
  const date = modified?.slice(0, 10) ?? '';
  return [
    ...before.values(),
    { date, recipient, k, figures: figures.length, hidden: small + complementary, approvedBy },
  ];
}

function logColumns({ words }: Summary): readonly TableColumn<LogLine>[] {
  const { columns } = words.texts.edition;
  const text = (value: string): TableCell => ({ value: value === '' ? null : value, style: 'cellText' });
  const number = (value: number): TableCell => ({ value, style: 'cellInteger' });
  return [
    { heading: columns.date, width: 24, cell: ({ date }) => text(date) },
    { heading: columns.recipient, width: 30, cell: ({ recipient }) => text(recipient) },
    { heading: columns.approvedBy, width: 24, cell: ({ approvedBy }) => text(approvedBy) },
    { heading: columns.k, width: 11, isRight: true, cell: ({ k }) => number(k) },
    { heading: columns.figures, width: 11, isRight: true, cell: ({ figures }) => number(figures) },
    { heading: columns.hidden, width: 11, isRight: true, cell: ({ hidden }) => number(hidden) },
  ];
}

function across(row: number, left: number, right: number) {
  return { top: row, left, bottom: row, right };
}
