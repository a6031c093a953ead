import { consolidate } from '../../core/consolidation/consolidate';
import { IGNORED_REASONS, type Submission, type SubmissionStatus } from '../../core/consolidation/master';
import { missingSources } from '../../core/consolidation/master-is-ours';
import { readRecord } from '../../core/consolidation/master-record';
import { findingsFor } from '../../core/consolidation/return-pack';
import { masterPatch, masterSheets } from '../../core/consolidation/patch-master';
import { readMaster } from '../../core/consolidation/read-master';
import { type Reminder, reminders } from '../../core/consolidation/reminders';
import { planMaster } from '../../core/consolidation/plan-master';
import { type OwnSheets, type SheetChanges, sheetChanges } from '../../core/consolidation/sheet-changes';
import type { Consolidation, Source } from '../../core/consolidation/source';
import type { Catalog } from '../../core/i18n/catalog';
import { catalogs } from '../../core/i18n/catalogs';
import { done, refused, type RefusalCode, type Result } from '../../core/issues/refusal';
import type { Issue } from '../../core/issues/issue';
import type { Severity } from '../../core/issues/severity';
import type { Locale } from '../../core/model/locale';
import type { Patch } from '../../core/model/patch';
import type { Plan, SheetPlan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { templateById, templates } from '../../core/templates/all-templates';
import { dayOf } from '../../usecases/read-sources';
import type { Known } from './answers-text';
import { controlSums, type ControlSums } from './control-sums';
import { changesSince, type ChangesSince } from './changes-since';
import { signOffs } from '../../core/consolidation/decisions/sign-offs';
import { periodLocks, type PeriodLock } from './period-locks';
import type { GatherQuestion } from './gather-question';
import { gatherQuestions } from './gather-questions';

/** What bringing the files together will do. */
export interface Gathering {
  readonly patch: Patch;
  /**
   * True when the master becomes a workbook of its own: this one has sheets that somebody has filled in, which
   * count as one of the files and stay as they are.
   */
  readonly isApart: boolean;
  readonly files: readonly GatheredFile[];
  readonly cells: CellCounts;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** The first of what was set aside, by file and sheet. */
  readonly setAside: readonly SetAside[];
  /** Why cells were set aside, the most frequent reason first. */
  readonly reasons: readonly { readonly reason: string; readonly cells: number }[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** What only a person can tell, the most consequential first. */
  readonly questions: readonly GatherQuestion[];
  readonly controlSums: ControlSums;
  /** Periods of the figures, the newest first. */
  readonly periods: readonly PeriodLock[];
  /** The partners whose reports are late today, with a text for each; null when there is no reporting calendar. */
  readonly late: readonly Reminder[] | null;
  /** What has become of the records since the master in the workbook was made; null when there is none. */
  readonly since: ChangesSince | null;
  /** Answers and choices that were used. */
  readonly known: Known;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
  readonly changedByHand: readonly string[];
}

export interface GatheredFile {
  /** Made from the file's content. */
  readonly id: string;
  readonly file: string;
  /** Who has signed it off as it is now, and when; null when nobody has. */
  readonly signedOff: string | null;
  readonly status: SubmissionStatus;
  readonly refusal: RefusalCode | null;
  readonly partner: string;
  readonly rows: number;
  readonly cells: CellCounts;
  /** What its sender can be told of. */
  readonly findings: number;
  /** True for the sheets of the open workbook itself. */
  readonly isOpen: boolean;
}

/** The parts always add up to `all`. */
export interface CellCounts {
  readonly all: number;
  readonly brought: number;
  readonly setAside: number;
  readonly counted: number;
}

export interface SetAside {
  /** File and sheet. */
  readonly source: string;
  readonly entries: readonly {
    readonly address: string;
    readonly text: string;
    readonly reason: string;
  }[];
}

/** What will be done, the master it was planned from, and all that was found. */
export interface Gathered {
  readonly gathering: Gathering;
  readonly plan: Plan;
  readonly issues: readonly Issue[];
}

/** What files are brought into, and what is known beside them. */
export interface GatherRequest {
  readonly workbook: WorkbookSnapshot;
  readonly locale: Locale;
  readonly known: Known;
  /** ISO date of the day, for answers. */
  readonly today: string;
  readonly open: OpenSources;
}

/** What stands on the sheets of templates in the open workbook. */
export interface OpenSources {
  /** Sheets that a master may stand in the place of. */
  readonly spare: OwnSheets;
  /** Those that somebody has filled in, as one of the files. */
  readonly filled: Source | null;
}

const NO_CHANGES: SheetChanges = { addSheets: [], replaceSheets: [], removeSheets: [], changedByHand: [] };

/** So many entries of what was set aside are shown before it is written. */
const MOST_SET_ASIDE = 20;

/** Brings files together and plans the master beside what the workbook has; an earlier master is made anew. */
export function gatherFiles(
  files: readonly Source[],
  { workbook, locale: given, known, today: day, open }: GatherRequest,
  onProgress: (done: number, total: number, file: string) => void,
): Result<Gathered> {
  const sources = open.filled ? [...files, open.filled] : files;
  if (files.length === 0) return refused({ code: 'no-files' });
  const missing = missingSources(workbook, sources);
  if (missing.length > 0) {
    return refused({ code: 'master-has-other-sources', params: { found: missing.join('; ') } });
  }
  const record = readRecord(workbook);
  const locale = record?.locale ?? given;
  const today = dayOf(sources, undefined);
  const earlier = record ? readMaster(workbook, templates) : null;
  const consolidation = consolidate(sources, {
    ...known,
    earlier: earlier?.ok ? earlier.value : null,
    locale,
    catalogs,
    templates,
    today,
    onProgress,
  });
  const plan = planMaster(consolidation, { locale, catalog: catalogs[locale] });
  const isApart = open.filled !== null;
  const own = new Map([...masterSheets(workbook), ...open.spare]);
  const changes = isApart ? done(NO_CHANGES) : sheetChanges(plan.sheets, workbook, own);
  if (!changes.ok) return changes;
  const { changedByHand, ...sheets } = changes.value;
  const gathering: Gathering = {
    patch: isApart
      ? {}
      : {
          ...masterPatch(plan, workbook, sheets, own),
          ...(plan.sheets[0] ? { activeSheet: plan.sheets[0].name } : {}),
        },
    isApart,
    ...told(consolidation, sources, given, open.filled?.file ?? null),
    questions: gatherQuestions(consolidation, given, day),
    controlSums: controlSums(consolidation),
    periods: periodLocks(consolidation.master, consolidation.decisions),
    late: consolidation.master.tables.has('calendar')
      ? reminders(consolidation.master, day, given, catalogs[given])
      : null,
    since: changesSince(workbook, consolidation, given),
    known,
    added: (isApart ? plan.sheets : sheets.addSheets.map(({ sheet }) => sheet)).filter(isVisible).length,
    replaced: sheets.replaceSheets.filter(isVisible).length,
    removed: sheets.removeSheets.length,
    changedByHand,
  };
  return done({ gathering, plan, issues: consolidation.report.issues });
}

function isVisible({ state = 'visible' }: SheetPlan): boolean {
  return state === 'visible';
}

function told(
  { master, setAside, report, decisions }: Consolidation,
  sources: readonly Source[],
  locale: Locale,
  open: string | null,
) {
  const refusals = new Map(
    sources.flatMap((source) => ('refusal' in source ? [[source.file, source.refusal.code] as const] : [])),
  );
  const names = new Map(
    master.tables
      .get('stakeholders')
      ?.rows.map(({ values }) => [values['stakeholder_id'], String(values['organisation'] ?? '')] as const),
  );
  const { reasons } = catalogs[locale].consolidation;
  const signed = signOffs(decisions, master.submissions);
  return {
    files: master.submissions.map((submission) => ({
      id: submission.id,
      signedOff: signed.get(submission.id) ?? null,
      file: submission.file,
      status: submission.status,
      refusal: refusals.get(submission.file) ?? null,
      partner: names.get(submission.partner ?? '') ?? submission.partner ?? '',
      rows: submission.sheets.reduce((sum, { records }) => sum + records, 0),
      cells: countCells([submission]),
      findings: findingsFor(report.issues, submission.file).length,
      isOpen: submission.file === open,
    })),
    cells: countCells(master.submissions),
    tables: [...master.tables.values()].map(({ template, rows }) => ({
      name: templateById(template).label[locale],
      rows: rows.length,
    })),
    setAside: bySource(setAside.slice(0, MOST_SET_ASIDE), reasons),
    reasons: byReason(setAside, reasons),
    findings: report.counts,
  };
}

function bySource(
  entries: Consolidation['setAside'],
  reasons: Catalog['consolidation']['reasons'],
): SetAside[] {
  const groups = new Map<string, SetAside['entries'][number][]>();
  for (const { file, sheet, address, text, reason } of entries) {
    const source = `${file} · ${sheet}`;
    const group = groups.get(source) ?? [];
    groups.set(source, group);
    group.push({ address, text, reason: reasons[reason] });
  }
  return [...groups].map(([source, found]) => ({ source, entries: found }));
}

function byReason(
  entries: Consolidation['setAside'],
  reasons: Catalog['consolidation']['reasons'],
): Gathering['reasons'] {
  const counts = new Map<string, number>();
  for (const { reason } of entries) counts.set(reasons[reason], (counts.get(reasons[reason]) ?? 0) + 1);
  return [...counts].map(([reason, cells]) => ({ reason, cells })).sort((a, b) => b.cells - a.cells);
}

function countCells(submissions: readonly Submission[]): CellCounts {
  const sum = { all: 0, brought: 0, setAside: 0, counted: 0 };
  for (const sheet of submissions.flatMap(({ sheets }) => sheets)) {
    sum.all += sheet.nonEmpty;
    sum.brought += sheet.consolidated;
    sum.setAside += sheet.setAside;
    for (const reason of IGNORED_REASONS) sum.counted += sheet.ignored[reason];
  }
  return sum;
}
