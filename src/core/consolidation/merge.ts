import type { FieldValue } from '../reading/table';
import type { TemplateId } from '../templates/template';
import type { DraftRow, TableIntake } from './draft';
import { Fate } from './fate';
import { isNewer } from './intake';
import { fateWithoutKey } from './records';
import { ownerField, PARTNERS_OWN } from './template-roles';

/** The records of one template that the master keeps, by their key, and those that gave way to them. */
export interface MergedTable {
  readonly template: TemplateId;
  readonly kept: ReadonlyMap<string, DraftRow>;
  /** In the order in which they gave way; each has another record of the same key among the kept. */
  readonly losers: readonly DraftRow[];
}

/**
 * Keeps one record of each key and gives every record its fate.
 *
 * Of records with equal values the newest is kept and the others are duplicates; of different ones the owner's own
 * or the newest is kept and the others are superseded.
 */
export function mergeTable(template: TemplateId, sources: readonly TableIntake[]): MergedTable {
  const kept = new Map<string, DraftRow>();
  const losers: DraftRow[] = [];
  for (const source of sources) {
    for (const draft of source.drafts) {
      if (draft.key === '') {
        if (draft.fate === Fate.unknown) draft.fate = fateWithoutKey(draft);
        continue;
      }
      const known = kept.get(draft.key);
      if (known && !isPreferred(template, draft, known)) losers.push(draft);
      else {
        if (known) losers.push(known);
        kept.set(draft.key, draft);
      }
    }
  }
  for (const draft of kept.values()) draft.fate = Fate.consolidated;
  for (const draft of losers) {
    const winner = kept.get(draft.key);
    const isSame = winner !== undefined && differingField(draft.values, winner.values) === null;
    draft.fate = isSame ? Fate.ignored('duplicate') : Fate.setAside('superseded');
  }
  return { template, kept, losers };
}

/** The first field in which two records differ; null when they are equal. */
export function differingField(
  a: Readonly<Record<string, FieldValue>>,
  b: Readonly<Record<string, FieldValue>>,
): string | null {
  for (const field in a) if (!isSameValue(a[field], b[field])) return field;
  for (const field in b) if (a[field] === undefined) return field;
  return null;
}

export function isSameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a.length !== b.length) return false;
  return a.every((one, i) => one === b[i]);
}

function isPreferred(template: TemplateId, a: DraftRow, b: DraftRow): boolean {
  const [rankA, rankB] = [rank(template, a), rank(template, b)];
  if (rankA !== rankB) return rankA > rankB;
  if (a.source.intake !== b.source.intake) return isNewer(a.source.intake, b.source.intake);
  // Within one file the later row counts, as for people who write a correction below.
  return true;
}

/** Shared definitions count as their own file has them; a partner's figures as the partner sends them. */
function rank(template: TemplateId, { source, values }: DraftRow): number {
  if (!PARTNERS_OWN.has(template)) return source.intake.isHome ? 1 : 0;
  const owner = values[ownerField(template) ?? ''];
  return owner !== undefined && owner === source.intake.partner ? 1 : 0;
}
