import { listKeys } from './lists';
import { splitValues } from './text';

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

/** One of the different texts of a sample, taken apart once for all fields that it is compared with. */
export interface SampleText {
  readonly text: string;
  readonly count: number;
  /** Its parts, where several values stand in one cell. */
  readonly parts: readonly string[];
  /** For each part, the keys by which it is looked up in lists. */
  readonly keys: readonly (readonly string[])[];
}

/** What is worked out once for a sample. */
interface SampleFacts {
  readonly texts: readonly SampleText[];
  /** By kind of field: many fields are alike. */
  readonly evidence: Map<string, Evidence>;
}

const known = new WeakMap<ColumnSample, SampleFacts>();

/** What is worked out once for a sample, however many fields it is compared with. */
export function factsOf(sample: ColumnSample): SampleFacts {
  let facts = known.get(sample);
  if (!facts) {
    const counts = new Map<string, number>();
    for (const text of sample.texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    facts = { texts: [...counts].map(takenApart), evidence: new Map() };
    known.set(sample, facts);
  }
  return facts;
}

function takenApart([text, count]: readonly [string, number]): SampleText {
  const parts = splitValues(text);
  let keys: SampleText['keys'] | undefined;
  return {
    text,
    count,
    parts,
    get keys() {
      return (keys ??= parts.map(listKeys));
    },
  };
}
