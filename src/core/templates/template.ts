import type { Localised } from '../model/locale';
import type { RuleUse } from './rule-use';

/** Ids are file names, command-line words and identities in workbooks; they never change their meaning. */
export type TemplateId =
  | 'initiative'
  | 'stakeholders'
  | 'relations'
  | 'ratings'
  | 'power'
  | 'agenda'
  | 'outcomes'
  | 'strategies'
  | 'theory-of-change'
  | 'principles'
  | 'endorsements'
  | 'activities'
  | 'activity-partners'
  | 'indicators'
  | 'disaggregations'
  | 'targets'
  | 'observations'
  | 'calendar'
  | 'meetings'
  | 'decisions'
  | 'actions'
  | 'learning'
  | 'risks'
  | 'readiness'
  | 'evaluation-plan'
  | 'survey'
  | 'reflection'
  | 'turn-the-curve'
  | 'funding'
  | 'units';

export type TemplateFamily = 'agenda' | 'people' | 'work' | 'measures' | 'rhythm';

/** One sheet of a collective impact initiative as data; headings, formats, validation, checks and matching derive from it. */
export interface TemplateDefinition {
  readonly id: TemplateId;
  /** Semantic: major = incompatible columns, minor = added optional columns, patch = texts. */
  readonly version: string;
  readonly family: TemplateFamily;
  /** `table` has one record a row; `form` has one record, a field a row (heading left, value right). */
  readonly layout: 'table' | 'form';
  readonly label: Localised;
  /** Short name of the sheet's tab. */
  readonly tab: Localised;
  /** One sentence: what the sheet is for. */
  readonly purpose: Localised;
  /** Name of the native table, the same in every language. */
  readonly tableName: string;
  /** The field a person knows a row by; panes stay frozen up to it. */
  readonly namingField: string;
  /** Fields that together identify a record (with the partner that minted the code, outside the master). */
  readonly key: readonly string[];
  readonly columns: readonly ColumnDefinition[];
  /** Rules between columns, rows and sheets; those of one column follow from its type. */
  readonly rules: readonly RuleUse[];
  /**
   * Which tables are taken for it: any whose headings fit, when absent; with `identity` only those that say so
   * themselves, by their hidden identity or by our own table with our own headings.
   */
  readonly recognisedBy?: 'identity';
  /** Fields whose sums stand above the table; amounts only while all have one currency. */
  readonly totals?: readonly string[];
  /** Answers of a form that must all be yes, and what each stands for in a list: the form says what is missing. */
  readonly selfCheck?: {
    readonly list: string;
    readonly codeOfAnswer: Readonly<Record<string, string>>;
  };
  /** Rows that stand on a new sheet from the start, such as the statements to answer. */
  readonly prepared?: Localised<readonly SampleRow[]>;
  /** Realistic rows of the sample initiative, by field id. */
  readonly sample: Localised<readonly SampleRow[]>;
}

/** Dates are ISO texts, lists their codes, several values an array, absent fields empty. */
export type SampleRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface ColumnDefinition {
  /** Unique in its template; also the identity by which columns are matched. */
  readonly id: string;
  readonly label: Localised;
  /** Other headings people use for it. */
  readonly aliases: Localised<readonly string[]>;
  readonly type: ColumnType;
  /** A missing value is an error (`yes`), a warning, or nothing. */
  readonly required?: 'yes' | 'warning';
  /** What to write, in a sentence or two; the native input message and the pane show it. */
  readonly help: Localised;
  /** HXL hashtags this column is read from, such as `#org+name`. */
  readonly hxl?: readonly string[];
  /** Personal data: never leaves the backbone. */
  readonly isPersonal?: boolean;
}

/** What a column holds. `min` and `max` are included in the allowed interval. */
export type ColumnType =
  | { readonly kind: 'text'; readonly long?: boolean }
  /** A code minted here, such as `ACT-001`. */
  | { readonly kind: 'code'; readonly prefix: string }
  /** A code of another template's record (or this one's own). */
  | { readonly kind: 'reference'; readonly template: TemplateId }
  /** Several codes, separated by `;`. */
  | { readonly kind: 'references'; readonly templates: readonly TemplateId[] }
  | { readonly kind: 'list'; readonly list: string }
  | { readonly kind: 'lists'; readonly list: string }
  /** Free texts separated by `;`. */
  | { readonly kind: 'texts' }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'decimal'; readonly min?: number; readonly max?: number; readonly decimals?: number }
  /** An amount; `currency` names the column that holds the ISO 4217 code when there is one. */
  | { readonly kind: 'money'; readonly min?: number; readonly currency?: string }
  /** 0–100, not 0–1. */
  | { readonly kind: 'percent'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date'; readonly notAfterToday?: boolean }
  /** A calendar year as a number. */
  | { readonly kind: 'year' }
  /** A period code, such as `2024Q1`. */
  | { readonly kind: 'period' }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'email' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'orgNumber' }
  /** Codes of municipalities (4 digits) or counties (2), separated by `;`; leading zeros kept. */
  | { readonly kind: 'geography' };

/** A list of choices: the code is stored in exchanges, the label stands in sheets. */
export interface ListDefinition {
  readonly id: string;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly code: string;
  readonly label: Localised;
  readonly aliases?: readonly string[];
}
