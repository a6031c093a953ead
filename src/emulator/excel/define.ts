import type { Bag } from '../document/bag';
import type { TypeModel } from '../engine/model';

/** Names of one of the client's types; a name that Excel does not have does not compile. */
type Members<Api> = Exclude<
  keyof Api & string,
  'context' | 'isNullObject' | 'toJSON' | 'load' | 'set' | 'items'
>;
/** `any` would pass for a method. */
type IsAny<T> = 0 extends 1 & T ? true : false;
type Methods<Api> = {
  [K in Members<Api>]: IsAny<Api[K]> extends true
    ? never
    : Api[K] extends (...args: never[]) => unknown
      ? K
      : never;
}[Members<Api>];
type Properties<Api> = Exclude<Members<Api>, Methods<Api>>;

/** Members of which the client makes its own: hidden ones begin with an underscore. */
type Hidden = `_${string}`;

export interface Definition<Api, Target> {
  readonly get?: { readonly [K in Properties<Api> | Hidden]?: (target: Target) => unknown };
  readonly set?: { readonly [K in Properties<Api>]?: (target: Target, value: never) => unknown };
  readonly go?: { readonly [K in Properties<Api>]?: (target: Target) => unknown };
  readonly call?: { readonly [K in Methods<Api> | Hidden]?: (target: Target, ...args: never[]) => unknown };
  readonly items?: (target: Target) => readonly unknown[];
  readonly item?: (target: Target, key: never) => unknown;
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly keep?: (target: Target) => () => void;
}

/** One type of the client over one kind of target. */
export const define =
  <Api, Target>() =>
  (definition: Definition<Api, Target>): TypeModel =>
    definition as TypeModel;

/**
 * A type whose properties are only kept and given back: defaults by name, read-only ones among them, and the names of
 * the objects inside.
 */
export function bagType<Api>(
  defaults: { readonly [K in Properties<Api>]?: unknown },
  inside: readonly Properties<Api>[] = [],
  more: Definition<Api, Bag> = {},
): TypeModel {
  const get: Record<string, (bag: Bag) => unknown> = {};
  const set: Record<string, (bag: Bag, value: unknown) => unknown> = {};
  for (const [key, fallback] of Object.entries(defaults)) {
    get[key] = (bag) => bag.get(key, fallback);
    set[key] = (bag, value) => bag.set(key, value);
  }
  const go = Object.fromEntries(inside.map((name) => [name, (bag: Bag) => bag.child(name)]));
  return {
    ...more,
    get: { ...get, ...more.get },
    set: { ...set, ...more.set },
    go: { ...go, ...more.go },
  } as TypeModel;
}
