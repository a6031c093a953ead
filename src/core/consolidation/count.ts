import { Fate, ignoredReason, setAsideReason } from './fate';
import { type IgnoredReason, IGNORED_REASONS, type SheetCount } from './master';

/** Counts what became of a sheet's cells; a cell without a fate is a defect of the steps before. */
export function countSheet(sheet: string, fates: Uint8Array, records: number): SheetCount {
  const byFate = new Uint32Array(256);
  for (const fate of fates) byFate[fate] = (byFate[fate] ?? 0) + 1;
  if (byFate[Fate.unknown]) throw new Error(`${byFate[Fate.unknown] ?? 0} cells of '${sheet}' have no fate.`);
  const ignored = Object.fromEntries(IGNORED_REASONS.map((reason) => [reason, 0])) as Record<
    IgnoredReason,
    number
  >;
  let setAside = 0;
  for (const [fate, count] of byFate.entries()) {
    if (count === 0) continue;
    const reason = ignoredReason(fate);
    if (reason !== null) ignored[reason] += count;
    else if (setAsideReason(fate) !== null) setAside += count;
  }
  return {
    sheet,
    nonEmpty: fates.length,
    consolidated: byFate[Fate.consolidated] ?? 0,
    setAside,
    ignored,
    records,
  };
}
