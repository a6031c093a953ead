import {
  IGNORED_REASONS,
  type MasterRow,
  type SheetCount,
  type Submission,
} from '../core/consolidation/master';
import type { MasterDiff, RowDiff } from '../core/consolidation/compare-masters';
import type { ConsolidatedFiles } from '../usecases/consolidate-files';
import type { Catalog } from '../core/i18n/catalog';
import { formatNumber } from '../core/i18n/format';
import type { CommandContext } from './context';
import { reportDocument, sayReport } from './say-report';
import { textTable } from './text-table';

/** Findings told on the terminal; the master and the JSON document have all of them. */
const MOST_FINDINGS = 12;

/** Tells what was read, that every cell is accounted for, what was found, and where to look. */
export function sayConsolidation(
  context: CommandContext,
  consolidation: ConsolidatedFiles,
  into: string,
  dryRun: boolean,
): void {
  const { catalog, say } = context;
  const { submissions, tables } = consolidation.master;
  for (const line of readTable(context, consolidation)) say(`  ${line}`);
  say('');
  say(`  ${catalog.cli.read.addsUp}`);
  say(`  ${ignoredLine(context, submissions)}`);
  say('');
  sayReport(context, consolidation.report, MOST_FINDINGS);
  say('');
  const isPartners = (row: MasterRow) => row.source.submission !== null;
  const rows = [...tables.values()].reduce((all, table) => all + table.rows.filter(isPartners).length, 0);
  const read = submissions.filter(({ status }) => status !== 'refused' && status !== 'own').length;
  say(catalog.cli.consolidated(read, rows, consolidation.setAside.length));
  const open = consolidation.decisions.filter(({ choice }) => choice === '').length;
  if (open > 0) say(catalog.cli.toDecide(open));
  if (consolidation.diff) sayDiff(context, consolidation.diff);
  say(dryRun ? catalog.cli.dryRun : catalog.cli.wrote(into));
}

/** The JSON document of `consolidate`. */
export function consolidationDocument(
  { master, report, setAside, decisions, diff }: ConsolidatedFiles,
  into: string,
  dryRun: boolean,
  catalog: Catalog,
): object {
  const records = Object.fromEntries([...master.tables].map(([id, { rows }]) => [id, rows.length]));
  const files = master.submissions.map(({ sheets, ...submission }) => ({
    ...submission,
    ...sum(sheets),
    sheets,
  }));
  return {
    master: dryRun ? null : into,
    initiative: master.initiative,
    files,
    totals: sum(master.submissions.flatMap(({ sheets }) => sheets)),
    records,
    setAside,
    decisions,
    diff,
    report: reportDocument(report, catalog),
  };
}

function sayDiff({ catalog, say }: CommandContext, { tables, rows }: MasterDiff): void {
  const { changedSince, moreFindings } = catalog.cli;
  const total = (what: 'added' | 'changed' | 'unchanged' | 'withdrawn') =>
    tables.reduce((sum, table) => sum + table[what], 0);
  say(changedSince(total('added'), total('changed'), total('unchanged'), total('withdrawn')));
  for (const row of rows.slice(0, MOST_FINDINGS)) say(`  ${rowLine(catalog, row)}`);
  if (rows.length > MOST_FINDINGS) say(`  ${moreFindings(rows.length - MOST_FINDINGS)}`);
}

function rowLine(
  { cli }: Catalog,
  { what, key, field = '', before = '', after = '', file }: RowDiff,
): string {
  if (what === 'changed') return cli.changedRow.changed(key, field, before, after, file);
  return cli.changedRow[what](key, file);
}

function readTable(
  { catalog, locale }: CommandContext,
  { master }: Pick<ConsolidatedFiles, 'master'>,
): string[] {
  const { read } = catalog.cli;
  const number = (value: number) => formatNumber(locale, value, 0);
  const names = partnerNames(master);
  const counts = (count: Counts) =>
    [count.nonEmpty, count.consolidated, count.setAside, ignored(count)].map(number);
  const rows = master.submissions.flatMap((submission) => {
    const { file, partner, status, sheets } = submission;
    const who = status === 'accepted' ? (names.get(partner ?? '') ?? partner ?? '') : read.status[status];
    const whole = [file, who, ...counts(sum(sheets))];
    return sheets.length < 2
      ? [whole]
      : [whole, ...sheets.map((sheet) => [`  ${sheet.sheet}`, '', ...counts(sheet)])];
  });
  const heading = [read.file, read.partner, read.cells, read.consolidated, read.setAside, read.ignored];
  const total = [read.total, '', ...counts(sum(master.submissions.flatMap(({ sheets }) => sheets)))];
  return textTable([heading, ...rows, total], 2);
}

function ignoredLine({ catalog, locale }: CommandContext, submissions: readonly Submission[]): string {
  const { read } = catalog.cli;
  const total = sum(submissions.flatMap(({ sheets }) => sheets));
  const parts = IGNORED_REASONS.filter((reason) => total.ignored[reason] > 0).map(
    (reason) => `${formatNumber(locale, total.ignored[reason], 0)} ${read.ignoredReasons[reason]}`,
  );
  return `${read.ignored}: ${parts.join(', ') || '0'}`;
}

type Counts = Omit<SheetCount, 'sheet'>;

function sum(sheets: readonly Counts[]): Counts {
  const total = { nonEmpty: 0, consolidated: 0, setAside: 0, records: 0 };
  const reasons = Object.fromEntries(IGNORED_REASONS.map((reason) => [reason, 0])) as Record<
    (typeof IGNORED_REASONS)[number],
    number
  >;
  for (const sheet of sheets) {
    total.nonEmpty += sheet.nonEmpty;
    total.consolidated += sheet.consolidated;
    total.setAside += sheet.setAside;
    total.records += sheet.records;
    for (const reason of IGNORED_REASONS) reasons[reason] += sheet.ignored[reason];
  }
  return { ...total, ignored: reasons };
}

function ignored({ ignored: reasons }: Counts): number {
  return IGNORED_REASONS.reduce((all, reason) => all + reasons[reason], 0);
}

function partnerNames(master: ConsolidatedFiles['master']): Map<string, string> {
  const rows = master.tables.get('stakeholders')?.rows ?? [];
  return new Map(
    rows.map(({ values }) => [String(values['stakeholder_id'] ?? ''), String(values['organisation'] ?? '')]),
  );
}
