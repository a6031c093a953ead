import { factsOfText, type TextFacts } from './text-facts';

/** A sample of a column's values. */
export interface ColumnSample {
  /** Texts of filled cells; states of missing are left out. */
  readonly texts: readonly string[];
  readonly numbers: number;
  readonly dates: number;
}

/** Whether values speak for a field, against it, or neither; `score` is what they are worth without a heading. */
export interface Evidence {
  /** `never`: whatever the heading says. */
  readonly fits: 'well' | 'maybe' | 'badly' | 'never';
  readonly score: number;
}

/** One of the different texts of a sample. */
export interface SampleText {
  readonly text: TextFacts;
  readonly count: number;
}

/** What is worked out once for a sample. */
interface SampleFacts {
  readonly texts: readonly SampleText[];
  /** By kind of field: many fields are alike. */
  readonly evidence: Map<string, Evidence>;
  /** Whether most of the values look like codes, once it was asked. */
  isCodes: boolean | null;
}

const known = new WeakMap<ColumnSample, SampleFacts>();

/** What is worked out once for a sample, however many fields it is compared with. */
export function factsOf(sample: ColumnSample): SampleFacts {
  let facts = known.get(sample);
  if (!facts) {
    const counts = new Map<string, number>();
    for (const text of sample.texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    const texts = [...counts].map(([text, count]) => ({ text: factsOfText(text), count }));
    facts = { texts, evidence: new Map(), isCodes: null };
    known.set(sample, facts);
  }
  return facts;
}
