import { consolidate } from '../core/consolidation/consolidate';
import { compareMasters, type MasterDiff } from '../core/consolidation/compare-masters';
import type { Decision } from '../core/consolidation/decisions/decision';
import { withAnswers } from '../core/consolidation/decisions/decision';
import { parseDecisions } from '../core/consolidation/decisions/parse-decisions';
import { readDecisions } from '../core/consolidation/decisions/read-decisions';
import { foreignContent, missingSources } from '../core/consolidation/master-is-ours';
import { readRecord } from '../core/consolidation/master-record';
import { masterPatch, masterSheets } from '../core/consolidation/patch-master';
import { planMaster } from '../core/consolidation/plan-master';
import { parseRecipes, type RecipeBook } from '../core/consolidation/recipe-book';
import { readMaster } from '../core/consolidation/read-master';
import { sheetChanges } from '../core/consolidation/sheet-changes';
import type { Consolidation, Source } from '../core/consolidation/source';
import type { Catalogs } from '../core/i18n/catalog';
import { done, refused, type Result } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import type { Plan } from '../core/model/plan';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { templates } from '../core/templates/all-templates';
import type { Progress } from '../ports/progress';
import type { WorkbookFiles } from '../ports/workbook-files';
import { dayOf, readSources } from './read-sources';

export interface ConsolidateRequest {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** The master workbook to write. */
  readonly into: string;
  /** Show what would happen and write nothing. */
  readonly dryRun: boolean;
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  /** A file of decisions, beside those that stand in the master. */
  readonly decisions?: string;
  /** A file of what is known of the partners' forms; that of the master when absent. */
  readonly recipes?: string;
  readonly initiative?: string;
  /** ISO date that outputs carry; the newest source's own when absent. */
  readonly at?: string;
  readonly progress: Progress;
}

/** What was brought together, and what has changed since the master was made last. */
export interface ConsolidatedFiles extends Consolidation {
  /** Null when there was no master. */
  readonly diff: MasterDiff | null;
}

/** Brings partners' workbooks together in a master workbook; an existing one is only rewritten when nothing is lost. */
export async function consolidateFiles(
  files: WorkbookFiles,
  request: ConsolidateRequest,
): Promise<Result<ConsolidatedFiles>> {
  const { into, dryRun, locale, catalogs, initiative, at, progress } = request;
  const read = await readSources(files, request.paths, progress, into);
  if (!read.ok) return read;
  const sources = read.value;
  if (sources.length === 0) return refused({ code: 'no-files' });
  const refusals = sources.flatMap((source) => ('refusal' in source ? source.refusal : []));
  if (refusals.length === sources.length) {
    return refused(refusals.length === 1 && refusals[0] ? refusals[0] : { code: 'no-readable-files' });
  }
  const existing = await existingMaster(files, request, sources);
  if (!existing.ok) return existing;
  const earlier = existing.value?.snapshot ?? null;
  const decisions = await decisionsOf(files, request, earlier);
  if (!decisions.ok) return decisions;
  const recipes = await recipesFor(files, request, earlier);
  if (!recipes.ok) return recipes;

  const before = earlier ? readMaster(earlier, templates) : null;
  const consolidation = consolidate(sources, {
    earlier: before?.ok ? before.value : null,
    decisions: decisions.value,
    recipes: recipes.value,
    locale,
    catalogs,
    templates,
    today: dayOf(sources, at),
    ...(initiative === undefined ? {} : { initiative }),
    onProgress: (finished, total, file) => progress.report('matching', finished, total, file),
  });
  const diff = before?.ok ? compareMasters(before.value, consolidation.master, templates) : null;
  const made = { ...consolidation, diff };
  if (dryRun) return done(made);
  progress.report('writing', 0, 1, files.nameOf(into));
  const plan = planMaster(consolidation, {
    locale,
    catalog: catalogs[locale],
    ...(at === undefined ? {} : { at: isoTime(at) }),
  });
  const written = await (existing.value?.holdsMore
    ? patchExisting(files, into, plan, existing.value.snapshot)
    : files.write(into, plan));
  return written.ok ? done(made) : written;
}

/** A master that was there before. */
interface ExistingMaster {
  readonly snapshot: WorkbookSnapshot;
  /** Whether somebody keeps sheets, names, pictures or anything else of their own in it. */
  readonly holdsMore: boolean;
}

/** The new master in the workbook of the earlier one; what others keep in it stays as it is. */
async function patchExisting(
  files: WorkbookFiles,
  into: string,
  plan: Plan,
  existing: WorkbookSnapshot,
): Promise<Result<void>> {
  const own = masterSheets(existing);
  const sheets = sheetChanges(plan.sheets, existing, own);
  if (!sheets.ok) return refused({ ...sheets.refusal, file: files.nameOf(into) });
  const { modified } = plan.properties;
  return files.patch(into, into, {
    ...masterPatch(plan, existing, sheets.value, own),
    properties: modified === undefined ? {} : { modified },
  });
}

/** The master that is there, when a new one would lose nothing of it; null when there is none. */
async function existingMaster(
  files: WorkbookFiles,
  { into, locale, catalogs }: ConsolidateRequest,
  sources: readonly Source[],
): Promise<Result<ExistingMaster | null>> {
  if (!(await files.exists(into))) return done(null);
  const file = files.nameOf(into);
  const existing = await files.read(into);
  if (!existing.ok) return refused({ code: 'output-exists', file });
  const { snapshot } = existing.value;
  const { within, beside } = foreignContent(snapshot, catalogs[locale]);
  if (within.length > 0) {
    return refused({ code: 'master-has-other-content', file, params: { found: within.join('; ') } });
  }
  const missing = missingSources(snapshot, sources);
  if (missing.length > 0) {
    return refused({ code: 'master-has-other-sources', file, params: { found: missing.join('; ') } });
  }
  return done({ snapshot, holdsMore: beside.length > 0 });
}

/** What is known of the partners' forms: what the file says, else what the master remembers. */
async function recipesFor(
  files: WorkbookFiles,
  { recipes }: ConsolidateRequest,
  existing: WorkbookSnapshot | null,
): Promise<Result<RecipeBook>> {
  if (recipes === undefined) {
    const remembered = existing ? readRecord(existing)?.recipes : undefined;
    return done(remembered ?? { recipes: [], synonyms: [] });
  }
  const text = await files.readText(recipes);
  return text.ok ? parseRecipes(text.value, files.nameOf(recipes)) : text;
}

/** What was decided: in the file first, then in the master. */
async function decisionsOf(
  files: WorkbookFiles,
  { decisions, catalogs }: ConsolidateRequest,
  existing: WorkbookSnapshot | null,
): Promise<Result<readonly Decision[]>> {
  const inMaster = existing ? readDecisions(existing, catalogs) : [];
  if (decisions === undefined) return done(inMaster);
  const text = await files.readText(decisions);
  if (!text.ok) return text;
  const inFile = parseDecisions(text.value, files.nameOf(decisions));
  return inFile.ok ? done(withAnswers(inFile.value, inMaster)) : inFile;
}

function isoTime(at: string): string {
  return at.includes('T') ? at : `${at}T00:00:00Z`;
}
