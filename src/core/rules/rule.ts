import type { IssueCode } from '../issues/codes';
import type { IssueParams } from '../issues/params';
import type { Severity } from '../issues/severity';
import type { TemplateId } from '../templates/template';
import type { CheckedTable } from './checked-table';
import type { Lookup } from './lookup';

/** What a rule looks at. */
export interface RuleContext {
  /** ISO date that counts as today; null when nobody knows: rules about today then find nothing. */
  readonly today: string | null;
  /** Where to look for findings: any choice of a workbook's tables, for workbook rules all of them. */
  readonly tables: readonly CheckedTable[];
  /** The records of the whole workbook by template and code. */
  readonly lookup: Lookup;
}

/** What is found at one record's value; the place and the value as typed are worked out when it is kept. */
export type Finding = {
  readonly [C in IssueCode]: Found & {
    readonly code: C;
  } & (C extends keyof IssueParams ? { readonly params: IssueParams[C] } : { readonly params?: never });
}[IssueCode];

interface Found {
  readonly at: CheckedTable;
  /** Field id of the column. */
  readonly field: string;
  /** Index of the record in the table. */
  readonly record: number;
  /** Only when it is not the code's own. */
  readonly severity?: Severity;
  /** The value as typed, when it is not what stands in the cell as a whole. */
  readonly value?: string;
  readonly suggestion?: string;
  /** How many records the one cause concerns. */
  readonly count?: number;
}

/** One kind of check; its file is named by its id. */
export interface RuleKind {
  readonly id: string;
  /** How far it looks beyond the cell it reports: what has to be checked again after an edit. */
  readonly scope: 'cell' | 'row' | 'table' | 'workbook';
  /** The codes it can report. */
  readonly codes: readonly IssueCode[];
  /** For a rule of the workbook: the other templates it looks into; any when absent. */
  readonly reads?: readonly TemplateId[];
  /** A new rule: whatever it finds is no more than a warning until it has proved itself. */
  readonly isBeta?: boolean;
  check(context: RuleContext): Iterable<Finding>;
}

/** The severity a template gives to a use of a rule, as part of a finding. */
export function severityOf({ severity }: { readonly severity?: Severity }): { readonly severity?: Severity } {
  return severity === undefined ? {} : { severity };
}
