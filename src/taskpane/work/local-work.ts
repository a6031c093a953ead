import { readWorkbookAsync } from '../../adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../adapters/xlsx/write-workbook';
import { digestOfCells } from '../../core/consolidation/digest';
import { findingsFor } from '../../core/consolidation/return-pack';
import type { RecipeBook } from '../../core/consolidation/recipe-book';
import type { Source } from '../../core/consolidation/source';
import { catalogs } from '../../core/i18n/catalogs';
import type { Issue } from '../../core/issues/issue';
import { done, refused } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { Plan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { knownWith, parseAnswers } from './answers';
import { auditBytes } from './audit-bytes';
import { buildSummary } from './build-summary';
import { patchOf } from './check-deed';
import { type CheckState, checkWorkbook } from './check-workbook';
import { columnMatches, matchableTemplates } from './column-matches';
import type { FileBytes } from './file-bytes';
import { toldFindings } from './findings';
import { gatherFiles } from './gather-files';
import { openSheets } from './open-sheets';
import { planInsertion } from './insert-templates';
import { lookAt } from './look-at';
import { summaryOffer } from './summary-options';
import type {
  CheckRequest,
  GatherInput,
  OnProgress,
  PaneWork,
  TaskInput,
  TaskName,
  TaskOutput,
} from './tasks';
import { nextWorkbook, partnerChoices, partnerPack } from './next-workbooks';
import { templateGallery } from './template-cards';
import { returnPack } from './return-pack';
import { sheetsForTrace, traceRow } from './trace-row';
import { planUpgrade } from './upgrade-sheets';
import { withOlderSheets } from './with-older-sheets';

type Handlers = {
  readonly [Name in TaskName]: (
    input: TaskInput<Name>,
    onProgress: OnProgress,
  ) => TaskOutput<Name> | Promise<TaskOutput<Name>>;
};

/** Carries out tasks right here: what the worker does inside, and what tests do without one. */
export class LocalWork implements PaneWork {
  /** The files that were added, by name. */
  readonly #sources = new Map<string, Source>();
  readonly #bytes = new Map<string, Uint8Array>();
  #issues: readonly Issue[] = [];
  /** The master of the last gathering. */
  #plan: Plan | null = null;
  #checked: CheckState | null = null;
  #recipes: RecipeBook = { recipes: [], synonyms: [] };

  readonly #handlers: Handlers = {
    look: ({ workbook, today }) => lookAt(workbook, today),
    gallery: ({ locale }) => templateGallery(locale),
    insertion: ({ workbook, ...request }) => planInsertion(workbook, request),
    upgrade: ({ workbook, locale }) => planUpgrade(workbook, locale),
    partners: (request) => partnerChoices(request),
    partnerPack: (request) => partnerPack(request),
    nextPeriod: (request) => nextWorkbook(request),
    check: (request, onProgress) => toldFindings(this.#check(request, onProgress), catalogs[request.locale]),
    checkDeed: ({ deed, ...request }, onProgress) => {
      const state = this.#check(request, onProgress);
      const catalog = catalogs[request.locale];
      return { checked: toldFindings(state, catalog), patch: patchOf(state, deed, catalog) };
    },
    addFiles: ({ files }, onProgress) => this.#addFiles(files, onProgress),
    removeFiles: ({ names }) => {
      for (const name of names) {
        this.#sources.delete(name);
        this.#bytes.delete(name);
      }
      return null;
    },
    matches: ({ file, locale }) => {
      const source = this.#sources.get(file);
      return source && 'snapshot' in source ? columnMatches(source.snapshot, locale, this.#recipes) : [];
    },
    matchable: ({ locale }) => matchableTemplates(locale),
    gather: (input, onProgress) => this.#gather(input, onProgress),
    answers: ({ text, file }) => parseAnswers(text, file),
    summaryOffer: ({ workbook, locale }) => summaryOffer(workbook, locale),
    summary: ({ workbook, request, earlier, locale }) => buildSummary(workbook, request, earlier, locale),
    audit: ({ bytes, file, k, locale }) => auditBytes(bytes, file, k, catalogs[locale]),
    traceSheets: ({ workbook, sheet }) => sheetsForTrace(workbook, sheet),
    trace: (request) => traceRow(request),
    masterBytes: () => (this.#plan ? writeWorkbook(this.#plan) : refused({ code: 'no-files' })),
    returnPack: ({ file, locale }) => this.#returnPack(file, locale),
  };

  /** @param hash SHA-256 of a file's bytes, hexadecimal. */
  constructor(private readonly hash: (bytes: Uint8Array) => Promise<string>) {}

  async run<Name extends TaskName>(
    task: Name,
    input: TaskInput<Name>,
    onProgress: OnProgress = () => undefined,
  ): Promise<TaskOutput<Name>> {
    return this.#handlers[task](input, onProgress);
  }

  async #gather({ answers, ...request }: GatherInput, onProgress: OnProgress) {
    const known = knownWith(request.workbook, answers);
    this.#recipes = known.recipes;
    const { spare, filled } = openSheets(request.workbook);
    const open = { spare, filled: filled && (await this.#openSource(filled)) };
    const gathered = gatherFiles(
      [...this.#sources.values()],
      { ...request, known, open },
      (done, total, file) => onProgress('matching', done, total, file),
    );
    if (!gathered.ok) return gathered;
    this.#issues = gathered.value.issues;
    this.#plan = gathered.value.plan;
    return done(gathered.value.gathering);
  }

  /** The workbook that is open is known by what stands in it: it may never have been saved. */
  async #openSource(snapshot: WorkbookSnapshot): Promise<Source> {
    const content = snapshot.sheets.map(({ name, cells }) => `${name} ${digestOfCells(cells)}`).join('\n');
    const hash = await this.hash(new TextEncoder().encode(content));
    return { file: snapshot.file, hash, snapshot };
  }

  #returnPack(file: string, locale: Locale) {
    const source = this.#sources.get(file);
    const bytes = this.#bytes.get(file);
    if (!source || !('snapshot' in source) || !bytes) return refused({ code: 'file-not-found', file });
    return returnPack({ snapshot: source.snapshot, bytes }, findingsFor(this.#issues, file), locale);
  }

  #check({ workbook, sheets, today }: CheckRequest, onProgress: OnProgress): CheckState {
    onProgress('checking', 0, 1);
    const before = sheets === null ? null : this.#checked;
    const whole: WorkbookSnapshot =
      before === null ? workbook : withOlderSheets(workbook, before.whole, new Set(sheets));
    return (this.#checked = checkWorkbook(whole, today, before, sheets));
  }

  async #addFiles(files: readonly FileBytes[], onProgress: OnProgress): Promise<string[]> {
    const added: string[] = [];
    for (const [i, { name, bytes }] of files.entries()) {
      onProgress('reading', i, files.length, name);
      const read = await readWorkbookAsync(bytes, name);
      const source: Source = read.ok
        ? { file: name, hash: await this.hash(bytes), snapshot: read.value }
        : { file: name, refusal: read.refusal };
      if (!this.#sources.has(name)) added.push(name);
      this.#sources.set(name, source);
      this.#bytes.set(name, bytes);
    }
    onProgress('reading', files.length, files.length);
    return added;
  }
}
