import type { Result } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { ProgressStep } from '../../ports/progress';
import type { Answer } from './answers';
import type { Known } from './answers-text';
import type { AuditResult } from './audit-items';
import type { SummaryBuild } from './build-summary';
import type { Patch } from '../../core/model/patch';
import type { CheckDeed } from './check-deed';
import type { Checked } from './findings';
import type { Named, TableMatches } from './column-matches';
import type { FileBytes } from './file-bytes';
import type { Gathering } from './gather-files';
import type { Insertion, InsertionRequest } from './insert-templates';
import type { Look } from './look-at';
import type { SummaryOffer } from './summary-options';
import type { SummaryRequest } from './summary-request';
import type { NextPeriod, NextRequest, PartnerChoices } from './next-workbooks';
import type { TemplateGallery } from './template-cards';
import type { ReturnPack } from './return-pack';
import type { Trace, TraceRequest } from './trace-row';
import type { UpgradePlan } from './upgrade-sheets';

/** What the pane has done away from its page, so that the page never stands still: input and output of each task. */
export interface Tasks {
  /** `today`: ISO date. */
  readonly look: Task<{ readonly workbook: WorkbookSnapshot; readonly today: string }, Look>;
  readonly gallery: Task<{ readonly locale: Locale }, TemplateGallery>;
  readonly insertion: Task<InsertionRequest & { readonly workbook: WorkbookSnapshot }, Result<Insertion>>;
  readonly upgrade: Task<
    { readonly workbook: WorkbookSnapshot; readonly locale: Locale },
    Result<UpgradePlan>
  >;
  readonly partners: Task<NextRequest, Result<PartnerChoices>>;
  readonly partnerPack: Task<
    NextRequest & { readonly partner: string },
    Result<{ readonly bytes: Uint8Array }>
  >;
  readonly nextPeriod: Task<NextRequest, Result<NextPeriod>>;
  readonly check: Task<CheckRequest, Checked>;
  /** What to change for it, from the sheets as they are now; null when there is nothing left to do. */
  readonly checkDeed: Task<
    CheckRequest & { readonly deed: CheckDeed },
    { readonly checked: Checked; readonly patch: Patch | null }
  >;
  /** Reads files and keeps them; gives the names of those that were not there before. */
  readonly addFiles: Task<{ readonly files: readonly FileBytes[] }, readonly string[]>;
  readonly removeFiles: Task<{ readonly names: readonly string[] }, null>;
  /** How a file's tables are understood with what was known at the last gathering. */
  readonly matches: Task<{ readonly file: string; readonly locale: Locale }, readonly TableMatches[]>;
  readonly matchable: Task<{ readonly locale: Locale }, readonly Named[]>;
  readonly gather: Task<GatherInput, Result<Gathering>>;
  /** Reads a file of answers. */
  readonly answers: Task<{ readonly file: string; readonly text: string }, Result<Known>>;
  readonly summaryOffer: Task<
    { readonly workbook: WorkbookSnapshot; readonly locale: Locale },
    Result<SummaryOffer>
  >;
  readonly summary: Task<
    {
      readonly workbook: WorkbookSnapshot;
      readonly request: SummaryRequest;
      /** Editions that were sent before. */
      readonly earlier: readonly FileBytes[];
      readonly locale: Locale;
    },
    Result<SummaryBuild>
  >;
  /** Whether a workbook's file may be sent. */
  readonly audit: Task<
    { readonly bytes: Uint8Array; readonly file: string; readonly k: number; readonly locale: Locale },
    Result<AuditResult>
  >;
  /** The sheets whose cells {@link Tasks.trace} needs. */
  readonly traceSheets: Task<
    { readonly workbook: WorkbookSnapshot; readonly sheet: string },
    readonly string[]
  >;
  readonly trace: Task<TraceRequest, Trace>;
  /** The master of the last gathering as a workbook of its own. */
  readonly masterBytes: Task<Readonly<Record<never, never>>, Result<Uint8Array>>;
  /** What can be sent back to the sender of a file: a copy with the findings about it. */
  readonly returnPack: Task<{ readonly file: string; readonly locale: Locale }, Result<ReturnPack>>;
}

interface Task<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

export type TaskName = keyof Tasks;
export type TaskInput<Name extends TaskName> = Tasks[Name]['input'];
export type TaskOutput<Name extends TaskName> = Tasks[Name]['output'];

export interface GatherInput {
  readonly workbook: WorkbookSnapshot;
  readonly locale: Locale;
  /** What somebody said in the pane, in the order in which it was said. */
  readonly answers: readonly Answer[];
  /** ISO date. */
  readonly today: string;
}

export interface CheckRequest {
  readonly workbook: WorkbookSnapshot;
  /** The sheets whose cells were read, the others are as they were at the last check; all when null. */
  readonly sheets: readonly string[] | null;
  /** ISO date. */
  readonly today: string;
  readonly locale: Locale;
}

export type OnProgress = (step: ProgressStep, done: number, total: number, detail?: string) => void;

/** Carries out tasks somewhere else; a task that was given up has no result. */
export interface PaneWork {
  run<Name extends TaskName>(
    task: Name,
    input: TaskInput<Name>,
    onProgress?: OnProgress,
  ): Promise<TaskOutput<Name>>;
}
