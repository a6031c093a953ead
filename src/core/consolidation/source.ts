import type { Catalogs } from '../i18n/catalog';
import type { Refusal } from '../issues/refusal';
import type { Report } from '../issues/report';
import type { Locale } from '../model/locale';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { ValueFlag } from '../reading/table';
import type { TemplateDefinition, TemplateId } from '../templates/template';
import type { ControlSum } from './control-totals';
import type { ColumnQuestion } from './decisions/column-questions';
import type { Decision, OpenQuestion } from './decisions/decision';
import type { TableMapping } from './mappings';
import type { Master } from './master';
import type { RecipeBook } from './recipe-book';
import type { SetAsideEntry } from './set-aside';

/** One file that was sent in: read, or refused. `hash` is made by the caller from the file's bytes. */
export type Source =
  | { readonly file: string; readonly hash: string; readonly snapshot: WorkbookSnapshot }
  | { readonly file: string; readonly refusal: Refusal };

export interface ConsolidateOptions {
  /** Language of what the master itself writes, such as labels kept for unknown names. */
  readonly locale: Locale;
  readonly catalogs: Catalogs;
  readonly templates: readonly TemplateDefinition[];
  /** What is known of the partners' forms. */
  readonly recipes?: RecipeBook;
  /** What was decided earlier. */
  readonly decisions?: readonly Decision[];
  /** The master that was made last: what it gave codes to keeps them. */
  readonly earlier?: Master | null;
  /** ISO date; null when nobody knows. */
  readonly today: string | null;
  /** Name of the initiative; taken from the common agenda when absent. */
  readonly initiative?: string;
  readonly onProgress?: (done: number, total: number, file: string) => void;
}

/** All that came out of the partners' files: what was brought in, what was not, and why. */
export interface Consolidation {
  readonly master: Master;
  readonly setAside: readonly SetAsideEntry[];
  readonly report: Report;
  readonly changes: readonly ValueChange[];
  /** What was known of the partners' forms. */
  readonly recipes: RecipeBook;
  /** What each table was taken for. */
  readonly mappings: readonly TableMapping[];
  /** What was decided, then what nobody has settled yet. */
  readonly decisions: readonly Decision[];
  /** What nobody has settled yet, with what helps to settle it. */
  readonly open: readonly OpenQuestion[];
  /** What nobody can tell for sure about columns. */
  readonly columns: readonly ColumnQuestion[];
  /** The partners' own totals beside the sums of what was read. */
  readonly controlSums: readonly ControlSum[];
  /** Hash of each file's bytes by {@link Submission.id}; refused files have none. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** A value that is not simply what stood in the partner's cell, with the text that stood there. */
export interface ValueChange {
  readonly template: TemplateId;
  /** Index of the record in its table of the master. */
  readonly row: number;
  readonly field: string;
  /** {@link Submission.id} of the file it stood in. */
  readonly submission: string;
  readonly sheet: string;
  readonly address: string;
  readonly raw: string;
  readonly flag?: ValueFlag;
  /** What was done to it, for instance `decimal-comma` or `name-to-code`. */
  readonly changes: readonly string[];
}
