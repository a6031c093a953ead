import type { DraftRow, TableIntake } from './draft';
import { Fate } from './fate';
import { type Intake, isNewer } from './intake';
import type { LockedFigures } from './locked-figures';
import { asText } from './record-tables';

/** A newer file counts as a new version of an older one when it has this share of the older one's records. */
const SAME_RECORDS = 0.5;

/** The older of two files of one partner, and the newer one that came in its place. */
export interface Supersession {
  readonly older: Intake;
  readonly newer: Intake;
  /** Records that only the older one has. */
  readonly withdrawn: number;
}

/**
 * Takes records out that a newer file of the same partner for the same period no longer has.
 *
 * Two files that share few records are two parts of one report, and nothing is taken out; nor is it from a locked period.
 */
export function withdrawAbsent(
  tables: readonly TableIntake[],
  { isLocked }: Pick<LockedFigures, 'isLocked'>,
): Supersession[] {
  const found: Supersession[] = [];
  for (const group of scopesByOwner(tables, isLocked)) {
    const scopes = [...group.values()].sort((a, b) => (isNewer(a.intake, b.intake) ? 1 : -1));
    for (const [i, older] of scopes.entries()) {
      const newer = scopes
        .slice(i + 1)
        .reverse()
        .find((one) => sharesRecords(older, one));
      if (!newer) continue;
      found.push({ older: older.intake, newer: newer.intake, withdrawn: withdraw(older, newer) });
    }
  }
  return found;
}

/** What one file says of one template and period. */
interface Scope {
  readonly intake: Intake;
  readonly period: string;
  readonly drafts: Map<string, DraftRow[]>;
}

/** Per owner, template and period: the scopes of the files that speak of it. Only where there is more than one file. */
function scopesByOwner(
  tables: readonly TableIntake[],
  isLocked: LockedFigures['isLocked'],
): Map<Intake, Scope>[] {
  const files = new Map<string, Set<Intake>>();
  for (const { intake } of tables) {
    if (intake.partner === null) continue;
    const known = files.get(intake.partner);
    if (known) known.add(intake);
    else files.set(intake.partner, new Set([intake]));
  }
  const groups = new Map<string, Map<Intake, Scope>>();
  for (const { intake, template, drafts } of tables) {
    if (intake.partner === null || (files.get(intake.partner)?.size ?? 0) < 2) continue;
    for (const draft of drafts) {
      if (draft.key === '') continue;
      const period = asText(draft.values['period']);
      if (template.id === 'observations' && isLocked(period)) continue;
      const name = `${intake.partner}\n${template.id}\n${period}`;
      let group = groups.get(name);
      if (!group) groups.set(name, (group = new Map<Intake, Scope>()));
      let scope = group.get(intake);
      if (!scope) group.set(intake, (scope = { intake, period, drafts: new Map() }));
      const same = scope.drafts.get(draft.key);
      if (same) same.push(draft);
      else scope.drafts.set(draft.key, [draft]);
    }
  }
  return [...groups.values()].filter((group) => group.size > 1);
}

function sharesRecords(older: Scope, newer: Scope): boolean {
  // Records without a period are new versions of each other only in reports for the same periods.
  if (older.period === '' && older.intake.periods.join() !== newer.intake.periods.join()) return false;
  let shared = 0;
  for (const key of older.drafts.keys()) if (newer.drafts.has(key)) shared++;
  return shared >= SAME_RECORDS * older.drafts.size;
}

function withdraw(older: Scope, newer: Scope): number {
  let count = 0;
  for (const [key, drafts] of older.drafts) {
    if (newer.drafts.has(key)) continue;
    for (const draft of drafts) {
      draft.key = '';
      draft.fate = Fate.setAside('withdrawn');
      count++;
    }
  }
  return count;
}
