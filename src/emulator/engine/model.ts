/**
 * How an object model tells the engine what its types do. Members go by the client's own names; the engine brings
 * them together with the names on the wire. A target is whatever the model thinks with; the engine never looks inside.
 */
export interface TypeModel {
  readonly get?: Readonly<Record<string, (target: never) => unknown>>;
  readonly set?: Readonly<Record<string, (target: never, value: never) => unknown>>;
  /** Navigation properties; null stands for an object that is not there. */
  readonly go?: Readonly<Record<string, (target: never) => unknown>>;
  readonly call?: Readonly<Record<string, (target: never, ...args: never[]) => unknown>>;
  /** For types whose many methods differ only by name: called where `call` has none. */
  readonly callAny?: (target: never, member: string, args: never) => unknown;
  readonly items?: (target: never) => readonly unknown[];
  /** `getItem(key)` where the client writes it as an indexer. */
  readonly item?: (target: never, key: never) => unknown;
  /** Identity beside the public id, for instance a hidden key. */
  readonly identity?: (target: never) => Readonly<Record<string, unknown>>;
  /** Present on types that the client may keep over requests: what the model does then, and how it ends. */
  readonly keep?: (target: never) => () => void;
}

export interface ObjectModel {
  readonly types: Readonly<Record<string, TypeModel>>;
  readonly root: { readonly type: string; readonly target: unknown };
  /** Methods on the root for whatever target they are about, such as service objects. */
  readonly service?: (name: string) => unknown;
  /** The client asks to be told of an event of a target, or no longer. */
  readonly listen?: (type: string, target: unknown, event: string, on: boolean) => void;
}

/** An object of the model with the type the client knows it by; a null object has no target. */
export interface Ref {
  readonly type: string;
  readonly target: unknown;
  readonly isNull: boolean;
  /** Set when the client keeps this object over requests. */
  referenceId?: string;
}
