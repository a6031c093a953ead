/** What reflection over the client library tells of it (scripts/emulator-metadata.mjs). */
export interface Metadata {
  readonly types: Readonly<Record<string, TypeMetadata>>;
}

export interface TypeMetadata {
  readonly scalars: Readonly<Record<string, { readonly wire: string; readonly writable: boolean }>>;
  readonly navigations: Readonly<Record<string, { readonly wire: string; readonly type: string }>>;
  readonly methods: Readonly<Record<string, MethodMetadata>>;
  readonly events: Readonly<Record<string, { readonly type: number; readonly register: string }>>;
  readonly collection?: boolean;
  /** Type of a collection's items. */
  readonly item?: string;
}

export interface MethodMetadata {
  readonly wire: string;
  readonly kind: 'method' | 'indexer';
  readonly returns?: string;
  readonly writes?: boolean;
}

/** A type with its members by the lower-cased names under which requests may ask for them. */
export interface TypeIndex {
  readonly name: string;
  readonly metadata: TypeMetadata;
  readonly scalars: ReadonlyMap<string, { readonly js: string; readonly wire: string }>;
  readonly navigations: ReadonlyMap<
    string,
    { readonly js: string; readonly wire: string; readonly type: string }
  >;
  readonly methods: ReadonlyMap<string, MethodMetadata & { readonly js: string }>;
  /** Registration method to event: the client registers an event by calling a method. */
  readonly registrations: ReadonlyMap<string, { readonly js: string; readonly type: number }>;
  /** The method behind `getItem(key)`, where it is an indexer. */
  readonly indexer: (MethodMetadata & { readonly js: string }) | null;
}

export type MetadataIndex = (type: string) => TypeIndex;

/** Looks types up by name; their tables are made when first asked for. */
export function indexMetadata(metadata: Metadata): MetadataIndex {
  const made = new Map<string, TypeIndex>();
  return (name) => {
    const known = made.get(name);
    if (known) return known;
    const type = metadata.types[name];
    if (!type) throw new Error(`The client has no type ${name}`);
    const index = indexType(name, type);
    made.set(name, index);
    return index;
  };
}

function indexType(name: string, type: TypeMetadata): TypeIndex {
  const methods = Object.entries(type.methods).map(([js, method]) => ({ js, ...method }));
  return {
    name,
    metadata: type,
    scalars: byBothNames(Object.entries(type.scalars).map(([js, { wire }]) => ({ js, wire }))),
    navigations: byBothNames(Object.entries(type.navigations).map(([js, nav]) => ({ js, ...nav }))),
    methods: new Map(methods.map((method) => [method.wire.toLowerCase(), method])),
    registrations: new Map(
      Object.entries(type.events).map(([js, event]) => [event.register, { js, type: event.type }]),
    ),
    indexer: methods.find((method) => method.kind === 'indexer') ?? null,
  };
}

function byBothNames<T extends { readonly js: string; readonly wire: string }>(
  members: readonly T[],
): Map<string, T> {
  const map = new Map<string, T>();
  for (const member of members) {
    map.set(member.js.toLowerCase(), member);
    map.set(member.wire.toLowerCase(), member);
  }
  return map;
}
