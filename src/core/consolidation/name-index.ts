import type { Entity, EntityTraits } from './entity';
import { UniqueIndex } from './entity';
import { organisationKey, organisationNumber } from '../entities/organisation-key';
import { textKey } from '../entities/text-key';

/** Finds entities by what they are called. */
export interface NameIndex {
  find(traits: Pick<EntityTraits, 'name' | 'number'>): Entity | null;
  add(entity: Entity, traits: EntityTraits): void;
}

/** Names that are the same after case, spaces and punctuation are set aside; aliases count as names. */
export class PlainNames implements NameIndex {
  private readonly names = new UniqueIndex();

  find({ name }: Pick<EntityTraits, 'name'>): Entity | null {
    return this.names.get(textKey(name));
  }

  add(entity: Entity, { name, aliases }: EntityTraits): void {
    this.names.add(textKey(name), entity);
    for (const alias of aliases) this.names.add(textKey(alias), entity);
  }
}

/**
 * Organisations, automatically the same only by valid number, by name or accepted alias, or by fingerprint and kind
 * of body; two different valid numbers are never the same.
 */
export class OrganisationNames implements NameIndex {
  private readonly numbers = new UniqueIndex();
  private readonly names = new UniqueIndex();
  private readonly keys = new UniqueIndex();

  find({ name, number }: Pick<EntityTraits, 'name' | 'number'>): Entity | null {
    const written = number ?? organisationNumber(name);
    const byNumber = written === null ? null : this.numbers.get(written);
    if (byNumber) return byNumber;
    const found = this.names.get(textKey(name)) ?? this.keys.get(keyOf(name));
    return found?.number && written !== null ? null : found;
  }

  add(entity: Entity, { name, aliases, number }: EntityTraits): void {
    if (number !== null) this.numbers.add(number, entity);
    this.names.add(textKey(name), entity);
    this.keys.add(keyOf(name), entity);
    for (const alias of aliases) this.names.add(textKey(alias), entity);
  }
}

function keyOf(name: string): string {
  const { key, bodyType } = organisationKey(name);
  return key === '' ? '' : `${key}|${bodyType}`;
}
