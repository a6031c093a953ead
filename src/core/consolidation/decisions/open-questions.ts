import type { Findings } from '../findings';
import type { MergedTable } from '../merge';
import type { TemplateId } from '../../templates/template';
import { setAsideReason } from '../fate';
import { placeOf } from '../findings';
import type { Registry } from '../registry';
import type { ReferencePlace } from '../references';
import type { TableIntake } from '../draft';
import type { Entity } from '../entity';
import { type Decision, question } from './decision';
import { placeText, shownKey } from './settlements';

/** Reasons for which one of two records gave way, and somebody might want the other one. */
const SETTLED: ReadonlySet<string> = new Set(['superseded', 'other-sheet-has-key', 'other-row-has-key']);

/** One question for each key of which two records differ; the answer is the place of the one to keep. */
export function conflictQuestions(merged: ReadonlyMap<TemplateId, MergedTable>): Decision[] {
  return [...merged.values()].flatMap(({ template, losers }) =>
    losers.flatMap((loser) =>
      loser.winner && SETTLED.has(setAsideReason(loser.fate) ?? '')
        ? question(
            'conflict',
            template,
            shownKey(loser.winner),
            [placeText(loser.winner), placeText(loser)].join(' | '),
          )
        : [],
    ),
  );
}

/** One question, and one finding, for each two things whose names are alike. */
export function nameQuestions(
  registry: Registry,
  sources: readonly TableIntake[],
  used: ReadonlyMap<Entity, ReferencePlace>,
  findings: Findings,
): Decision[] {
  const places = placesOf(sources, used);
  return registry.alike().map(({ entity, other, reason }) => {
    const place = places.get(entity) ?? places.get(other);
    const at = place ? placeOf(place.source, place.record, place.field) : {};
    findings.add('names-alike', at, { other: other.name, reason }, { value: entity.name });
    return question('names', registry.template.id, entity.name, other.name);
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
