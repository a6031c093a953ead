import type { IssueCode } from '../../../src/core/issues/codes';
import type { TemplateId } from '../../../src/core/templates/template';

/** What is typed into a cell: lists by code, dates in ISO form; `text` is text whatever it looks like. */
export type TypedCell =
  string | number | boolean | null | { readonly text: string } | { readonly formula: string };

/** A row of the sample initiative that is changed, or a new one like it. */
export interface RowEdit {
  readonly in: TemplateId;
  /** Number of the sample row, from 0; rows that are added are counted on. */
  readonly row?: number;
  /** The sample row that a new one is like. */
  readonly like?: number;
  readonly set: Readonly<Record<string, TypedCell>>;
}

/** What a rule lets pass and what it finds, as changes of the sample initiative's workbook. */
export interface RuleExample {
  readonly rule: string;
  readonly code: IssueCode;
  readonly passes: readonly RowEdit[];
  readonly fails: readonly RowEdit[];
  /** Where the finding stands: template, row, field. */
  readonly at: readonly [TemplateId, number, string];
  /** What else the same change makes wrong. */
  readonly beside?: readonly IssueCode[];
  /** The kinds of fix that are offered. */
  readonly fixes?: readonly string[];
}

/** An example within one row. */
export function inRow(
  [rule, code]: readonly [string, IssueCode],
  [template, row, field]: RuleExample['at'],
  passes: RowEdit['set'],
  fails: RowEdit['set'],
  ...fixes: readonly string[]
): RuleExample {
  return {
    rule,
    code,
    at: [template, row, field],
    passes: [{ in: template, row, set: passes }],
    fails: [{ in: template, row, set: fails }],
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

/** An example of a series: a new row for each value, like a sample row of observations. */
export function inSeries(
  [rule, code]: readonly [string, IssueCode],
  [like, at]: readonly [number, number],
  passes: readonly number[],
  fails: readonly number[],
  more: readonly RowEdit['set'][] = [],
): RuleExample {
  const rows = (values: readonly number[], isFailing: boolean): RowEdit[] =>
    values.map((value, i) => ({
      in: 'observations',
      like,
      set: { period: PERIODS[i] ?? '', value, ...(isFailing ? more[i] : {}) },
    }));
  return {
    rule,
    code,
    at: ['observations', at, 'value'],
    passes: rows(passes, false),
    fails: rows(fails, true),
  };
}

/** Quarters before those of the sample. */
const PERIODS = ['2022Q4', '2023Q1', '2023Q2', '2023Q3', '2023Q4', '2024Q1', '2024Q2', '2024Q3'];
