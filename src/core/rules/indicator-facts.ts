import type { FieldValue } from '../reading/table';
import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { referredDistinct } from './column-facts';
import { codeMeant, type Lookup } from './lookup';
import { placeOf, type Records } from './records';

/** What the definition of an indicator says about its observations. */
export interface IndicatorFacts {
  /** Code of the kind of measure, `share` for instance; null when the definition does not say. */
  readonly measure: string | null;
  /** 100 for a share unless the definition says otherwise, 1 for other measures. */
  readonly factor: number;
  readonly decimals: number | null;
  /** Empty when nobody is named. */
  readonly reportingPartners: readonly string[];
  /** What its values are thought to lie between. */
  readonly plausibleMin: number | null;
  readonly plausibleMax: number | null;
  readonly isRunningTotal: boolean;
  /** Code of how often it is reported; null when the definition does not say. */
  readonly frequency: string | null;
}

/** Which indicator each record is about, as a number, with what is known about each of them. */
export interface IndicatorsOfRecords {
  readonly ids: Uint32Array;
  readonly codes: readonly (FieldValue | null)[];
  readonly facts: readonly (IndicatorFacts | null)[];
}

/** Looks up each indicator of a table once; null when no column says which it is. */
export function indicatorsOf(at: CheckedTable, lookup: Lookup): IndicatorsOfRecords | null {
  const referred = referredDistinct(at, 'indicator_id');
  if (!referred) return null;
  const factsOf = indicatorFacts(lookup);
  return { ids: referred.ids, codes: referred.values, facts: referred.values.map(factsOf) };
}

/** Looks up indicators; null when no table defines the code. */
function indicatorFacts(lookup: Lookup): (code: FieldValue | null | undefined) => IndicatorFacts | null {
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

function readFacts(records: Records, first: number): IndicatorFacts {
  const { at, record } = placeOf(records, first);
  const value = (field: string) => valuesOf(at, field)?.[record] ?? null;
  const number = (field: string) => {
    const found = value(field);
    return typeof found === 'number' ? found : null;
  };
  const measure = value('measure');
  const frequency = value('frequency');
  return {
    measure: typeof measure === 'string' ? measure : null,
    factor: number('factor') ?? (measure === 'share' ? 100 : 1),
    decimals: number('decimals'),
    reportingPartners: codesIn(value('reporting_partners')),
    plausibleMin: number('plausible_min'),
    plausibleMax: number('plausible_max'),
    isRunningTotal: value('reported_as') === 'running-total',
    frequency: typeof frequency === 'string' ? frequency : null,
  };
}
