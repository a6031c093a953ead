import { isMisspelt } from '../entities/compare-names';
import { nameForm } from '../entities/name-form';
import type { NameChoice, Proposal } from '../entities/name-matcher';
import { NameMatcher } from '../entities/name-matcher';
import { organisationNumber } from '../entities/organisation-key';
import type { Entity, EntityTraits } from './entity';
import { isSameOutside } from './entity';

/** Two entities whose names are alike. */
export interface AlikeEntities {
  readonly entity: Entity;
  readonly other: Entity;
  readonly reason: Proposal['reason'];
}

/** What is less alike than this is not asked about on its own. */
const ALIKE = 0.9;

/**
 * Finds entities by what they are called.
 *
 * Organisations are the same by valid number, name, accepted alias, or fingerprint and kind of body; other things by
 * name alone; and what somebody has decided to be the same.
 */
export class NameIndex {
  private readonly matcher: NameMatcher;
  private readonly ids = new Map<Entity, string>();
  private readonly entities = new Map<string, Entity>();

  constructor(
    private readonly isOrganisation: boolean,
    choices: readonly NameChoice[],
  ) {
    this.matcher = new NameMatcher({ isOrganisation, choices });
  }

  find({ name, number }: Pick<EntityTraits, 'name' | 'number'>): Entity | null {
    const written = this.isOrganisation ? (number ?? organisationNumber(name)) : null;
    const found = this.matcher.findAutomatic(name, written);
    return found ? (this.entities.get(found.id) ?? null) : null;
  }

  add(entity: Entity, { name, aliases, number }: EntityTraits): void {
    let id = this.ids.get(entity);
    if (id === undefined) {
      id = String(this.ids.size).padStart(6, '0');
      this.ids.set(entity, id);
      this.entities.set(id, entity);
    }
    this.matcher.add({ id, names: [name, ...aliases], number: this.isOrganisation ? number : null });
  }

  /** Pairs of entities that may be one, each pair once. */
  alike(): AlikeEntities[] {
    const seen = new Set<string>();
    const pairs: AlikeEntities[] = [];
    for (const [entity, id] of this.ids) {
      for (const { id: otherId, score, reason } of this.matcher.propose(entity.name, entity.number, id)) {
        const other = this.entities.get(otherId);
        const key = [id, otherId].sort().join();
        if (!other || score < ALIKE || seen.has(key) || !isSameOutside(entity, other.external)) continue;
        // One word more makes of an indicator another one.
        if (!this.isOrganisation && !isMisspelt(nameForm(entity.name), nameForm(other.name))) continue;
        seen.add(key);
        pairs.push({ entity, other, reason });
      }
    }
    return pairs;
  }
}
