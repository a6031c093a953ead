import type { IssueCode } from '../issues/codes';
import { ISSUE_SEVERITIES } from '../issues/codes';
import type { Issue, Place } from '../issues/issue';
import type { ParamsOf } from '../issues/params';
import { formatAddress } from '../model/address';
import type { ReadColumn } from '../reading/table';
import type { TableIntake } from './draft';
import { asText } from './record-tables';

/** What a finding may say beside its code and place. */
export type FindingDetails = Pick<Issue, 'value' | 'suggestion' | 'count'>;

/** Collects findings in the order in which they are made. */
export class Findings {
  readonly issues: Issue[] = [];
  private readonly counted = new Map<string, number>();

  /** Tells of what happens often in a file once, at its first place, with how often it was. */
  count<C extends IssueCode>(code: C, at: Place, params: ParamsOf<C>, details: FindingDetails = {}): void {
    const key = `${code}\n${at.file ?? ''}`;
    const index = this.counted.get(key);
    const known = index === undefined ? undefined : this.issues[index];
    if (index === undefined || !known) {
      this.counted.set(key, this.issues.length);
      this.add(code, at, params, details);
    } else this.issues[index] = { ...known, count: (known.count ?? 1) + 1 };
  }

  add<C extends IssueCode>(code: C, at: Place, params: ParamsOf<C>, details: FindingDetails = {}): void {
    this.issues.push({
      code,
      severity: ISSUE_SEVERITIES[code],
      at,
      params: params as Issue['params'],
      ...details,
    });
  }
}

/** The place of a record's field in its partner's file, in words a person can follow. */
export function placeOf(source: TableIntake, record: number, field?: string): Place {
  const { intake, table, cells } = source;
  const column = field === undefined ? null : columnOf(source, field, record);
  const cell = column?.cells[record] ?? -1;
  const row = rowLabel(source, record);
  return {
    file: intake.file,
    sheet: source.sheetName,
    address:
      cell >= 0
        ? formatAddress({ row: cells.rows[cell] ?? 0, column: cells.columns[cell] ?? 0 })
        : `A${table.rows[record] ?? 1}`,
    ...(column ? { column: column.heading } : {}),
    ...(row === '' ? {} : { row }),
  };
}

/** What a person knows the record by. */
export function rowLabel({ table, template }: TableIntake, record: number): string {
  const field = template.namingField;
  return asText(table.names.get(field)?.values[record]) || asText(table.columns.get(field)?.values[record]);
}

function columnOf({ table }: TableIntake, field: string, record: number): ReadColumn | null {
  const [codes, names] = [table.columns.get(field), table.names.get(field)];
  return (codes?.cells[record] ?? -1) >= 0 ? (codes ?? null) : (names ?? codes ?? null);
}
