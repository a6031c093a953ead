import type { FieldValue } from '../reading/table';
import { codesIn, valuesOf } from './checked-table';
import { codeMeant, type Lookup } from './lookup';
import { placeOf } from './records';

/** What the definition of an indicator says about its observations. */
export interface IndicatorFacts {
  /** Code of the kind of measure, `share` for instance; null when the definition does not say. */
  readonly measure: string | null;
  /** 100 for a share unless the definition says otherwise, 1 for other measures. */
  readonly factor: number;
  readonly decimals: number | null;
  /** Empty when nobody is named. */
  readonly reportingPartners: readonly string[];
}

/** Looks up indicators; null when no table defines the code. */
export function indicatorFacts(
  lookup: Lookup,
): (code: FieldValue | null | undefined) => IndicatorFacts | null {
  const index = lookup.indicators();
  const known = new Map<FieldValue, IndicatorFacts | null>();
  return (code) => {
    if (!index || code === null || code === undefined) return null;
    let facts = known.get(code);
    if (facts === undefined) {
      const number = index.first.get(codeMeant(index, String(code)) ?? '');
      known.set(code, (facts = number === undefined ? null : readFacts(index.records, number)));
    }
    return facts;
  };
}

/** Measures that are a numerator divided by a denominator. */
export function isQuotient({ measure }: IndicatorFacts): boolean {
  return measure === 'share' || measure === 'rate' || measure === 'ratio';
}

function readFacts(records: Parameters<typeof placeOf>[0], number: number): IndicatorFacts {
  const { at, record } = placeOf(records, number);
  const value = (field: string) => valuesOf(at, field)?.[record] ?? null;
  const measure = value('measure');
  const factor = value('factor');
  const decimals = value('decimals');
  return {
    measure: typeof measure === 'string' ? measure : null,
    factor: typeof factor === 'number' ? factor : measure === 'share' ? 100 : 1,
    decimals: typeof decimals === 'number' ? decimals : null,
    reportingPartners: codesIn(value('reporting_partners')),
  };
}
