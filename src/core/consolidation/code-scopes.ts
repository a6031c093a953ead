import type { Entity } from './entity';
import { textKey } from '../entities/text-key';

/** What codes and names mean where they were minted: in a file or with a partner. The first meaning counts. */
export class CodeScopes {
  private readonly scopes = new Map<string, Scope>();

  addCode(scope: string, code: string, entity: Entity): void {
    const { codes } = this.scope(scope);
    if (!codes.has(code)) codes.set(code, entity);
  }

  addName(scope: string, entity: Entity): void {
    this.scope(scope).named.push(entity);
  }

  findCode(scope: string, code: string): Entity | null {
    return this.scopes.get(scope)?.codes.get(code) ?? null;
  }

  findName(scope: string, name: string): Entity | null {
    const known = this.scopes.get(scope);
    if (!known) return null;
    // Names are seldom asked for, so they are put in order only then.
    for (const entity of known.named.splice(0)) {
      const key = textKey(entity.name);
      if (key !== '' && !known.names.has(key)) known.names.set(key, entity);
    }
    return known.names.get(textKey(name)) ?? null;
  }

  private scope(name: string): Scope {
    let scope = this.scopes.get(name);
    if (!scope) this.scopes.set(name, (scope = { codes: new Map(), names: new Map(), named: [] }));
    return scope;
  }
}

interface Scope {
  readonly codes: Map<string, Entity>;
  readonly names: Map<string, Entity>;
  /** Entities whose names are not in order yet. */
  readonly named: Entity[];
}
