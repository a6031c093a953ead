import { NAMES_RECUR } from './template-roles';
import type { TemplateDefinition } from '../templates/template';
import { CodeMint } from './codes';
import { CodeScopes } from './code-scopes';
import type { Entity, EntityTraits } from './entity';
import { isSameOutside, UniqueIndex } from './entity';
import type { NameChoice } from '../entities/name-matcher';
import { EarlierCodes } from './earlier-codes';
import type { MasterTable } from './master';
import { type AlikeEntities, NameIndex } from './name-index';
import { textKey } from '../entities/text-key';

/** Where a code was minted, narrowest first: a file, its partner, the file that holds the shared definitions. */
export type Scopes = readonly string[];

/** Where a definition's code may already be known, and where it is known from then on. */
export interface DefinitionScopes {
  readonly find: Scopes;
  readonly enter: Scopes;
}

/** Names with fewer words in common than this are two things, although they have the same code. */
const SAME_CODE_SIMILARITY = 0.5;

/** Every entity of one template in all files, found by code within its scope, by outside code and by name. */
export class Registry {
  readonly entities: Entity[] = [];
  private readonly scoped = new CodeScopes();
  private readonly byMasterCode = new Map<string, Entity>();
  private readonly byWanted = new Map<string, Entity[]>();
  private readonly byExternal = new UniqueIndex();
  private readonly names: NameIndex;
  private readonly earlier: EarlierCodes;
  /** Whose each thing is, of things that are a partner's own. */
  private readonly owners = new Map<Entity, string>();
  private mint: CodeMint;

  /**
   * @param isShared false when a code or a name means something only within its own scope.
   * @param earlier what the last master holds of the template.
   */
  constructor(
    readonly template: TemplateDefinition,
    private readonly isShared: boolean,
    choices: readonly NameChoice[],
    earlier: MasterTable | undefined,
  ) {
    this.names = new NameIndex(template.id === 'stakeholders', choices);
    this.earlier = new EarlierCodes(template, earlier, choices);
    this.mint = new CodeMint(template, []);
  }

  /** The entity a record defines; a new one when none is known. `key` stands in for a code that the record lacks. */
  define(scopes: DefinitionScopes, traits: EntityTraits, key: string): Entity {
    const known = this.isShared ? this.findShared(scopes.find, traits) : this.findCode(scopes.find, key);
    const entity = known ?? this.create(traits, true);
    if (!known && !this.isShared) this.owners.set(entity, scopes.find[0] ?? '');
    if (key !== traits.code) for (const scope of scopes.enter) this.scoped.addCode(scope, key, entity);
    this.enter(scopes.enter, entity, traits);
    return entity;
  }

  /**
   * Gives every entity its code: first to those that had one in the last master, so that it stays theirs, then in the
   * order in which they were defined, each its own when it is free.
   */
  assignCodes(): void {
    const wanted = this.entities.flatMap((entity) => entity.wanted ?? []);
    this.mint = new CodeMint(this.template, [...wanted, ...this.earlier.codes]);
    for (const entity of this.entities) {
      const had = this.earlierCode(entity);
      if (had !== null) this.giveCode(entity, had);
    }
    for (const entity of this.entities) if (entity.code === '') this.giveCode(entity, this.ownCode(entity));
  }

  /** The entity with this code in the first scope that knows it; of shared ones also by the master's code. */
  findCode(scopes: Scopes, code: string): Entity | null {
    for (const scope of scopes) {
      const found = this.scoped.findCode(scope, code);
      if (found) return found;
    }
    return this.isShared ? (this.byMasterCode.get(code) ?? null) : null;
  }

  findName(scopes: Scopes, name: string): Entity | null {
    if (this.isShared) return this.names.find({ name, number: null });
    for (const scope of scopes) {
      const found = this.scoped.findName(scope, name);
      if (found) return found;
    }
    return null;
  }

  /** Pairs of entities that may be one; of things that are a partner's own, or whose names tell nothing, there are none. */
  alike(): AlikeEntities[] {
    return this.isShared && !NAMES_RECUR.has(this.template.id) ? this.names.alike() : [];
  }

  findExternal(code: string): Entity | null {
    return this.byExternal.get(code);
  }

  isOwnCode(text: string): boolean {
    return this.mint.isOwn(text);
  }

  /** Enters something that is only spoken of; to be called after {@link assignCodes}. */
  addUndefined(scopes: Scopes, traits: EntityTraits): Entity {
    const entity = this.create(traits, false);
    this.giveCode(entity, this.earlierCode(entity) ?? entity.wanted);
    this.enter(scopes, entity, traits);
    return entity;
  }

  /** Notes another code or name of a known entity. */
  enter(scopes: Scopes, entity: Entity, traits: EntityTraits): void {
    for (const scope of scopes) {
      if (traits.code !== null) this.scoped.addCode(scope, traits.code, entity);
      if (!this.isShared && traits.name !== '') this.scoped.addName(scope, entity);
    }
    entity.external ??= traits.external;
    entity.number ??= traits.number;
    if (entity.name === '') entity.name = traits.name;
    if (traits.external !== null) this.byExternal.add(traits.external, entity);
    if (this.isShared) this.names.add(entity, traits);
  }

  private findShared(scopes: Scopes, traits: EntityTraits): Entity | null {
    const { code, name, number, external } = traits;
    // A group meets many times, and an action is taken again: entries of a log are told apart by their codes.
    const isToldByCode = this.template.recognisedBy === 'identity' && code !== null;
    const byName = name === '' || isToldByCode ? null : this.names.find({ name, number });
    if (this.template.id === 'stakeholders' && name !== '') return byName;
    const byExternal = external === null ? null : this.findExternal(external);
    if (byExternal) return byExternal;
    const inScope = code === null ? null : this.findCode(scopes, code);
    if (inScope && isAlike(inScope.name, name)) return inScope;
    if (byName && isSameOutside(byName, external)) return byName;
    const sameCode = code === null ? [] : (this.byWanted.get(code) ?? []);
    return sameCode.find((other) => isAlike(other.name, name)) ?? null;
  }

  private create(traits: EntityTraits, isDefined: boolean): Entity {
    const { code, name, external, number } = traits;
    const entity: Entity = {
      template: this.template.id,
      code: '',
      wanted: code,
      name,
      external,
      number,
      isDefined,
    };
    this.entities.push(entity);
    if (code !== null) {
      const same = this.byWanted.get(code);
      if (same) same.push(entity);
      else this.byWanted.set(code, [entity]);
    }
    return entity;
  }

  /** The free code that the last master had for the entity, unless its file now gives it another that is new. */
  private earlierCode(entity: Entity): string | null {
    const had = this.earlier.of(entity, this.owners.get(entity) ?? '').find((code) => this.mint.isFree(code));
    const { wanted } = entity;
    const isRecoded = wanted !== null && this.mint.isFree(wanted) && !this.earlier.codes.has(wanted);
    return had === undefined || isRecoded ? null : had;
  }

  /** The code its file has for the entity, unless it is that of something else that is only spoken of. */
  private ownCode({ wanted, name }: Entity): string | null {
    const holder = wanted === null ? undefined : this.earlier.spokenOf.get(wanted);
    return holder === undefined || isAlike(holder, name) ? wanted : null;
  }

  private giveCode(entity: Entity, wanted: string | null): void {
    entity.code = this.mint.grant(wanted);
    this.byMasterCode.set(entity.code, entity);
  }
}

/** True when two names of one code can mean one thing: one is missing, or they share half of their words. */
function isAlike(a: string, b: string): boolean {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.size === 0 || wordsB.size === 0) return true;
  let common = 0;
  for (const word of wordsA) if (wordsB.has(word)) common++;
  return common / (wordsA.size + wordsB.size - common) >= SAME_CODE_SIMILARITY;
}

function wordsOf(name: string): Set<string> {
  return new Set(textKey(name).split(' ').filter(Boolean));
}
