import type { Ref } from './model';

/**
 * Objects that the client keeps over requests. An id belongs to one object path: two proxies of the same cells
 * must not share one, or the first to be let go breaks the other.
 */
export class References {
  private readonly kept = new Map<string, { readonly ref: Ref; readonly release: () => void }>();
  private next = 1;

  keep(ref: Ref, release: () => void): string {
    if (ref.referenceId) return ref.referenceId;
    const id = `ref:${this.next++}`;
    ref.referenceId = id;
    this.kept.set(id, { ref, release });
    return id;
  }

  find(id: string): Ref | undefined {
    return this.kept.get(id)?.ref;
  }

  remove(id: string): void {
    this.kept.get(id)?.release();
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}
