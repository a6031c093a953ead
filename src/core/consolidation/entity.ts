import type { TemplateId } from '../templates/template';

/** One thing that partners' files speak of by code or name, such as an organisation or an indicator. */
export interface Entity {
  readonly template: TemplateId;
  /** The master's code; '' until it is given out. */
  code: string;
  /** The code it was first seen with. */
  readonly wanted: string | null;
  name: string;
  /** Code of a system outside the initiative, such as `N00945` or `663`. */
  external: string | null;
  /** Valid organisation number. */
  number: string | null;
  /** False for one that is only spoken of: no record defines it. */
  readonly isDefined: boolean;
}

/** What is known about an entity when it is looked for or entered. */
export interface EntityTraits {
  readonly code: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly external: string | null;
  readonly number: string | null;
}

/** A map in which a key that means two entities means none. */
export class UniqueIndex {
  private readonly entries = new Map<string, Entity | null>();

  get(key: string): Entity | null {
    return this.entries.get(key) ?? null;
  }

  add(key: string, entity: Entity): void {
    if (key === '') return;
    const known = this.entries.get(key);
    if (known === undefined) this.entries.set(key, entity);
    else if (known !== entity) this.entries.set(key, null);
  }
}

/** Two codes of one outside system are two things, although they have the same name. */
export function isSameOutside(entity: Entity, external: string | null): boolean {
  return external === null || entity.external === null || entity.external === external;
}
