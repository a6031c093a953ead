import { readWorkbookAsync } from '../../adapters/xlsx/read-workbook';
import type { Source } from '../../core/consolidation/source';
import { catalogs } from '../../core/i18n/catalogs';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { auditBytes } from './audit-bytes';
import { buildSummary } from './build-summary';
import { patchOf } from './check-deed';
import { type CheckState, checkWorkbook } from './check-workbook';
import { columnMatches } from './column-matches';
import { emptySheet } from './empty-sheet';
import { toldFindings } from './findings';
import { gatherFiles } from './gather-files';
import { planInsertion } from './insert-templates';
import { lookAt } from './look-at';
import { summaryOffer } from './summary-options';
import type { CheckRequest, FileBytes, OnProgress, PaneWork, TaskInput, TaskName, TaskOutput } from './tasks';
import { nextWorkbook, partnerChoices, partnerPack } from './next-workbooks';
import { templateGallery } from './template-cards';
import { traceRow } from './trace-row';
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
  #checked: CheckState | null = null;

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
      for (const name of names) this.#sources.delete(name);
      return null;
    },
    matches: ({ file, locale }) => {
      const source = this.#sources.get(file);
      return source && 'snapshot' in source ? columnMatches(source.snapshot, locale) : [];
    },
    gather: ({ workbook, locale }, onProgress) =>
      gatherFiles([...this.#sources.values()], workbook, locale, (done, total, file) =>
        onProgress('matching', done, total, file),
      ),
    summaryOffer: ({ workbook, locale }) => summaryOffer(workbook, locale),
    summary: ({ workbook, request, earlier, locale }) => buildSummary(workbook, request, earlier, locale),
    audit: ({ bytes, file, k, locale }) => auditBytes(bytes, file, k, catalogs[locale]),
    trace: ({ workbook, sheet, address }) =>
      traceRow(workbook.sheets.find(({ name }) => name === sheet) ?? emptySheet(sheet), address),
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
    }
    onProgress('reading', files.length, files.length);
    return added;
  }
}
