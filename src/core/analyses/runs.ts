/** Neighbouring records with the same key, and the first and last of them. */
export interface Run<Key extends string> {
  readonly key: Key;
  readonly rows: readonly [number, number];
}

/** The runs of records that stand in the order of their keys, so that a chart can draw each from one range. */
export function runsBy<T, Key extends string>(records: readonly T[], keyOf: (record: T) => Key): Run<Key>[] {
  const runs: { key: Key; rows: [number, number] }[] = [];
  records.forEach((record, i) => {
    const key = keyOf(record);
    const last = runs.at(-1);
    if (last?.key === key) last.rows[1] = i;
    else runs.push({ key, rows: [i, i] });
  });
  return runs;
}
