import { HostError, refuse } from './errors';
import type { MetadataIndex } from './metadata';
import type { ObjectModel, Ref, TypeModel } from './model';

type Loose = (...args: unknown[]) => unknown;

/** Reads, writes and calls members of model objects by the names of the wire. */
export class Members {
  /** Members that requests asked for and the model lacks, with how often. */
  readonly missing = new Map<string, number>();

  constructor(
    readonly index: MetadataIndex,
    readonly model: ObjectModel,
  ) {}

  modelOf(type: string): TypeModel {
    return this.model.types[type] ?? {};
  }

  navigate(ref: Ref, name: string): Ref {
    const member = this.index(ref.type).navigations.get(name.toLowerCase());
    const go = member && this.find(this.modelOf(ref.type).go, member.js);
    if (!member || !go) throw this.notFound(ref.type, member?.js ?? name);
    if (ref.isNull) return nullRef(member.type);
    return this.wrap(
      member.type,
      at(ref.type, member.js, () => go(ref.target)),
    );
  }

  get(ref: Ref, js: string): unknown {
    const get = this.find(this.modelOf(ref.type).get, js);
    if (!get) throw this.notFound(ref.type, js);
    return at(ref.type, js, () => get(ref.target));
  }

  has(type: string, js: string): boolean {
    return Boolean(this.find(this.modelOf(type).get, js));
  }

  set(ref: Ref, name: string, value: unknown): unknown {
    const { scalars } = this.index(ref.type);
    // The client writes `showGridlines` and `showHeadings` under names without the first word.
    const member = scalars.get(name.toLowerCase()) ?? scalars.get(`show${name.toLowerCase()}`);
    const js = member?.js ?? name;
    const set = this.find(this.modelOf(ref.type).set, js);
    if (!set) throw this.notFound(ref.type, js);
    return at(ref.type, js, () => set(ref.target, value));
  }

  /** What a method gives: a plain value, or the object the client awaits. */
  call(ref: Ref, name: string, args: readonly unknown[]): unknown {
    const method = this.index(ref.type).methods.get(name.toLowerCase());
    const js = method?.js ?? name;
    const any = method && (this.modelOf(ref.type).callAny as Loose | undefined);
    const call = this.find(this.modelOf(ref.type).call, js) ?? (any && ((target) => any(target, js, args)));
    if (!call) throw this.notFound(ref.type, js);
    return at(ref.type, js, () => call(ref.target, ...args));
  }

  /** The object a method path stands for. */
  callForObject(ref: Ref, name: string, args: readonly unknown[]): Ref | Promise<Ref> {
    const method = this.index(ref.type).methods.get(name.toLowerCase());
    const type = method?.returns;
    if (!type) throw this.notFound(ref.type, method?.js ?? name);
    if (ref.isNull) return nullRef(type);
    const made = this.call(ref, name, args);
    return made instanceof Promise ? made.then((target) => this.wrap(type, target)) : this.wrap(type, made);
  }

  item(ref: Ref, args: readonly unknown[]): Ref {
    const type = this.index(ref.type);
    const item = this.modelOf(ref.type).item as Loose | undefined;
    if (!item || !type.metadata.item) throw this.notFound(ref.type, type.indexer?.js ?? 'getItem');
    if (ref.isNull) return nullRef(type.metadata.item);
    return this.wrap(
      type.metadata.item,
      at(ref.type, 'getItem', () => item(ref.target, ...args)),
    );
  }

  items(ref: Ref): Ref[] {
    const type = this.index(ref.type).metadata.item;
    const items = this.modelOf(ref.type).items as Loose | undefined;
    if (!type || !items) throw this.notFound(ref.type, 'items');
    return at(ref.type, 'items', () =>
      (items(ref.target) as unknown[]).map((target) => this.wrap(type, target)),
    );
  }

  wrap(type: string, target: unknown): Ref {
    return target === null || target === undefined ? nullRef(type) : { type, target, isNull: false };
  }

  notFound(type: string, member: string): HostError {
    const name = `${type}.${member}`;
    this.missing.set(name, (this.missing.get(name) ?? 0) + 1);
    const { message } = refuse('ApiNotFound');
    return new HostError('ApiNotFound', `${message} (${name})`, name);
  }

  private find(table: object | undefined, js: string): Loose | undefined {
    return table && Object.hasOwn(table, js) ? ((table as Record<string, unknown>)[js] as Loose) : undefined;
  }
}

export const nullRef = (type: string): Ref => ({ type, target: null, isNull: true });

/** Runs a member of the model; a refusal that names no place gets the member's. */
function at<T>(type: string, js: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    throw located(error, `${type}.${js}`);
  }
}

export function located(error: unknown, place: string): unknown {
  if (error instanceof HostError && !error.location) return new HostError(error.code, error.message, place);
  return error;
}
