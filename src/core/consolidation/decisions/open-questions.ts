import type { Findings } from '../findings';
import type { MergedTable } from '../merge';
import type { TemplateId } from '../../templates/template';
import { setAsideReason } from '../fate';
import { placeOf } from '../findings';
import type { Registry } from '../registry';
import type { ReferencePlace } from '../references';
import type { TableIntake } from '../draft';
import type { Entity } from '../entity';
import { type Candidate, type OpenQuestion, question } from './decision';
import type { DraftRow } from '../draft';
import { isSameValue } from '../merge';
import { asText } from '../record-tables';
import { placeText, shownKey } from './settlements';

/** Reasons for which one of two records gave way, and somebody might want the other one. */
const SETTLED: ReadonlySet<string> = new Set(['superseded', 'other-sheet-has-key', 'other-row-has-key']);

/** One question for each key of which two records differ; the answer is the place of the one to keep. */
export function conflictQuestions(merged: ReadonlyMap<TemplateId, MergedTable>): OpenQuestion[] {
  return [...merged.values()].flatMap(({ template, losers }) =>
    losers.flatMap((loser) => {
      const { winner } = loser;
      if (!winner || !SETTLED.has(setAsideReason(loser.fate) ?? '')) return [];
      const candidates = sideBySide(winner, loser);
      const places = candidates.map(({ choice }) => choice).join(' | ');
      const decision = question('conflict', template, shownKey(winner), places);
      return { decision, records: 1, reason: null, candidates };
    }),
  );
}

/** Two records with what they say where they differ. */
function sideBySide(winner: DraftRow, loser: DraftRow): Candidate[] {
  const differing = winner.source.template.columns.filter(
    ({ id }) => !isSameValue(winner.values[id], loser.values[id]),
  );
  return [winner, loser].map((draft) => ({
    choice: placeText(draft),
    values: differing.map(({ id }) => ({ field: id, text: asText(draft.values[id]) })),
  }));
}

/** One question, and one finding, for each two things whose names are alike. */
export function nameQuestions(
  registry: Registry,
  sources: readonly TableIntake[],
  used: ReadonlyMap<Entity, ReferencePlace>,
  findings: Findings,
): OpenQuestion[] {
  const places = placesOf(sources, used);
  return registry.alike().map(({ entity, other, reason }) => {
    const place = places.get(entity) ?? places.get(other);
    const at = place ? placeOf(place.source, place.record, place.field) : {};
    findings.add('names-alike', at, { other: other.name, reason }, { value: entity.name });
    const decision = question('names', registry.template.id, entity.name, other.name);
    return { decision, records: 1, reason, candidates: [] };
  });
}

type Mention = Pick<ReferencePlace, 'source' | 'record'> & { readonly field?: string };

/** Where each thing is defined, or spoken of for the first time. */
function placesOf(
  sources: readonly TableIntake[],
  used: ReadonlyMap<Entity, ReferencePlace>,
): Map<Entity, Mention> {
  const places = new Map<Entity, Mention>(used);
  for (const source of sources) {
    source.entities.forEach((entity, record) => {
      if (!places.has(entity)) places.set(entity, { source, record, field: source.template.namingField });
    });
  }
  return places;
}
