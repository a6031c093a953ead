export type BagValue = unknown;

/**
 * Properties by name with bags inside: the state of objects whose properties Excel only stores and gives back, such
 * as the parts of a chart. What was never set is the default of the one who asks.
 */
export class Bag {
  readonly values = new Map<string, BagValue>();
  private readonly children = new Map<string, Bag>();

  /** `changed` is called when anything in the bag or in the bags inside was set. */
  constructor(private readonly changed: () => void = () => undefined) {}

  get<T>(key: string, fallback: T): T {
    return this.values.has(key) ? (this.values.get(key) as T) : fallback;
  }

  set(key: string, value: BagValue): void {
    this.values.set(key, value);
    this.changed();
  }

  child(name: string): Bag {
    let child = this.children.get(name);
    if (!child) {
      child = new Bag(this.changed);
      this.children.set(name, child);
    }
    return child;
  }

  copyFrom(other: Bag): void {
    for (const [key, value] of other.values) this.values.set(key, value);
    for (const [name, child] of other.children) this.child(name).copyFrom(child);
  }

  clear(): void {
    this.values.clear();
    this.children.clear();
    this.changed();
  }
}
