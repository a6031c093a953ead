/** Something of Excel's object model. Members with a capital letter are the ones the pane can use, by the names that travel. */
export class HostObject {
  constructor(readonly typeName: string) {}
}

/** What the pane is told when something cannot be had. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly location: string,
  ) {
    super(`${code} at ${location}`);
  }
}

/** Settings that are taken and not kept: looks, page layout, print margins. */
export class Settings extends HostObject {
  constructor(typeName: string, members: Readonly<Record<string, unknown>>) {
    super(typeName);
    Object.assign(this, members);
  }
}

/** A collection; its items may change. */
export class List<T extends HostObject> extends HostObject {
  constructor(
    typeName: string,
    readonly items: () => readonly T[],
    private readonly keysOf: (item: T) => readonly string[],
  ) {
    super(typeName);
  }

  get Count(): number {
    return this.items().length;
  }

  GetItemOrNullObject(key: string): T | null {
    const wanted = key.toLowerCase();
    return this.items().find((item) => this.keysOf(item).some((one) => one.toLowerCase() === wanted)) ?? null;
  }

  GetItem(key: string): T {
    const item = this.GetItemOrNullObject(key);
    if (item === null) throw new HostError('ItemNotFound', `${this.typeName}.getItem`);
    return item;
  }
}

/** A collection in which nothing is ever kept. */
export function emptyList(typeName: string): List<HostObject> {
  const nothing: HostObject[] = [];
  return new List(
    typeName,
    () => nothing,
    () => [],
  );
}

/** Takes a call and does nothing. */
export const ignored = (): null => null;
