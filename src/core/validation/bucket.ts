import { KEPT_PER_CODE } from '../issues/report';
import type { Address, Range } from '../model/address';
import { addressOf } from '../rules/place';
import type { Finding } from '../rules/rule';

/** Findings of one rule, code and severity in one column. */
export interface Bucket {
  readonly rule: string;
  /** As many as a report keeps of one code. */
  readonly kept: PlacedFinding[];
  /** All findings, also those not kept. */
  findings: number;
  /** Cells they stand in. */
  cells: number;
  /** How many of these are empty. */
  emptyCells: number;
  lastRecord: number;
  /** Smallest rectangle around them; null when none has a place. */
  range: Range | null;
}

/** A finding and its cell. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly address: Address | null;
}

/** Puts a finding to those of its rule, column, code and severity. */
export function addFinding(buckets: Map<string, Bucket>, rule: string, finding: Finding): void {
  const key = `${rule} ${finding.field} ${finding.code} ${finding.severity ?? ''}`;
  let bucket = buckets.get(key);
  if (!bucket) {
    bucket = { rule, kept: [], findings: 0, cells: 0, emptyCells: 0, lastRecord: -1, range: null };
    buckets.set(key, bucket);
  }
  const address = addressOf(finding.at, finding.field, finding.record);
  bucket.findings++;
  if (bucket.kept.length < KEPT_PER_CODE) bucket.kept.push({ finding, address });
  if (finding.record === bucket.lastRecord) return;
  bucket.lastRecord = finding.record;
  bucket.cells++;
  if ((finding.at.table.columns.get(finding.field)?.cells[finding.record] ?? -1) < 0) bucket.emptyCells++;
  if (address) bucket.range = around(bucket.range, address);
}

/** The smallest rectangle around a rectangle and a cell. */
export function around(range: Range | null, { row, column }: Address): Range {
  if (!range) return { top: row, bottom: row, left: column, right: column };
  return {
    top: Math.min(range.top, row),
    bottom: Math.max(range.bottom, row),
    left: Math.min(range.left, column),
    right: Math.max(range.right, column),
  };
}
