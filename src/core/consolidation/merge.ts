import type { FieldValue } from '../reading/table';
import type { ColumnType, TemplateId } from '../templates/template';
import { codeColumn } from './codes';
import type { DraftRow, TableIntake } from './draft';
import type { Settlements } from './decisions/settlements';
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
 * or the newest is kept and the others are set aside. Of one file's records the first is kept, with the entries that
 * the others' lists have.
 */
export function mergeTable(
  template: TemplateId,
  sources: readonly TableIntake[],
  settlements: Settlements,
): MergedTable {
  const kept = new Map<string, DraftRow>();
  const losers: DraftRow[] = [];
  for (const source of sources) {
    for (const draft of source.drafts) {
      if (draft.key === '') {
        if (draft.fate === Fate.unknown) draft.fate = fateWithoutKey(draft);
        continue;
      }
      const known = kept.get(draft.key);
      if (known && !isPreferred(template, draft, known, settlements)) losers.push(draft);
      else {
        if (known) losers.push(known);
        kept.set(draft.key, draft);
      }
    }
  }
  for (const draft of kept.values()) draft.fate = Fate.consolidated;
  for (const draft of losers) {
    const winner = kept.get(draft.key);
    if (!winner) continue;
    draft.winner = winner;
    if (winner.source.intake === draft.source.intake) draft.united = uniteLists(draft, winner);
  }
  for (const draft of losers) draft.fate = fateOfLoser(draft);
  return { template, kept, losers };
}

function fateOfLoser(draft: DraftRow): number {
  const { winner } = draft;
  if (!winner || differingField(draft.values, winner.values, draft.united) === null)
    return Fate.ignored('duplicate');
  if (winner.source.intake !== draft.source.intake) return Fate.setAside('superseded');
  if (winner.source.table.sheet !== draft.source.table.sheet) return Fate.setAside('other-sheet-has-key');
  const hasCode = codeColumn(draft.source.template) !== null;
  return Fate.setAside(hasCode ? 'other-row-has-code' : 'other-row-has-key');
}

/** Kinds of fields that hold several entries: two rows about one thing each name some of them. */
const UNITED: ReadonlySet<ColumnType['kind']> = new Set(['references', 'lists', 'texts', 'geography']);

/** Adds the entries of a record's lists to those of the kept one; the fields that have them. */
function uniteLists({ source, values }: DraftRow, winner: DraftRow): ReadonlySet<string> {
  const united = new Set<string>();
  for (const { id, type } of source.template.columns) {
    const own = values[id];
    const kept = winner.values[id];
    if (!UNITED.has(type.kind) || typeof own !== 'object' || isSameValue(own, kept)) continue;
    winner.values[id] = [...new Set([...(typeof kept === 'object' ? kept : []), ...own])];
    united.add(id);
  }
  return united;
}

/** The first field in which two records differ, but for some; null when they are equal. */
export function differingField(
  a: Readonly<Record<string, FieldValue>>,
  b: Readonly<Record<string, FieldValue>>,
  except: ReadonlySet<string> = new Set(),
): string | null {
  for (const field in a) if (!except.has(field) && !isSameValue(a[field], b[field])) return field;
  for (const field in b) if (!except.has(field) && a[field] === undefined) return field;
  return null;
}

export function isSameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a.length !== b.length) return false;
  return a.every((one, i) => one === b[i]);
}

function isPreferred(template: TemplateId, a: DraftRow, b: DraftRow, settlements: Settlements): boolean {
  const [isChosenA, isChosenB] = [a, b].map((draft) => settlements.isChosen(template, draft));
  if (isChosenA !== isChosenB) return isChosenA === true;
  // Within one file the first row counts, and the finding names the other one.
  if (a.source.intake === b.source.intake) return false;
  const [rankA, rankB] = [rank(template, a), rank(template, b)];
  return rankA === rankB ? isNewer(a.source.intake, b.source.intake) : rankA > rankB;
}

/** Shared definitions count as their own file has them; a partner's figures as the partner sends them. */
function rank(template: TemplateId, { source, values }: DraftRow): number {
  if (!PARTNERS_OWN.has(template)) return source.intake.isHome ? 1 : 0;
  const owner = values[ownerField(template) ?? ''];
  return owner !== undefined && owner === source.intake.partner ? 1 : 0;
}
