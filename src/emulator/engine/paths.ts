import { refuse } from './errors';
import { nullRef, type Members } from './members';
import type { Ref } from './model';
import type { References } from './references';
import { PathType, type RequestBody, type WireArguments, type WirePath } from './wire';

/** Finds the objects that a request's paths stand for, each once: a path that adds a sheet must not add two. */
export class Paths {
  private readonly resolved = new Map<number, Ref | Promise<Ref>>();

  constructor(
    private readonly body: RequestBody,
    private readonly members: Members,
    private readonly references: References,
  ) {}

  resolve(id: number): Ref | Promise<Ref> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw refuse('InvalidObjectPath', `The request holds no object path ${id}.`);
    const found = this.find(path);
    this.resolved.set(id, found);
    return found;
  }

  path(id: number): WirePath | undefined {
    return this.body.ObjectPaths[String(id)];
  }

  /** Arguments with the objects they point to; what was `undefined` arrives as null. */
  async arguments(info: WireArguments | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all(values.map((value, i) => this.argument(value, ids[i])));
  }

  private async argument(value: unknown, id: unknown): Promise<unknown> {
    if (typeof id === 'number' && id > 0) return (await this.resolve(id)).target;
    if (Array.isArray(value) && Array.isArray(id))
      return Promise.all(value.map((entry, i) => this.argument(entry, id[i])));
    const inner = (value as { readonly _ObjectPathId?: unknown } | null)?._ObjectPathId;
    return typeof inner === 'number' ? (await this.resolve(inner)).target : value;
  }

  private find(path: WirePath): Ref | Promise<Ref> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return { ...this.members.model.root, isNull: false };
      case PathType.newObject:
        return this.newObject(path);
      case PathType.reference:
        return this.kept(path.Name);
      case PathType.nullObject:
        return nullRef('Workbook');
      default:
        return this.fromParent(path);
    }
  }

  private newObject(path: WirePath): Ref {
    const made = this.members.model.service?.(path.Name);
    if (made === undefined) throw this.members.notFound('Service', path.Name);
    return { type: path.Name, target: made, isNull: false };
  }

  private kept(id: string): Ref {
    const ref = this.references.find(id);
    // A reference that was let go, or one of another session.
    if (!ref) throw refuse('InvalidReference');
    return ref;
  }

  private async fromParent(path: WirePath): Promise<Ref> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    // Whatever would lead on from an object that is not there is not there either.
    if (parent.isNull) return nullRef(parent.type);
    if (path.ObjectPathType === PathType.property) return this.members.navigate(parent, path.Name);
    const args = await this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === PathType.indexer) return this.members.item(parent, args);
    return this.members.callForObject(parent, path.Name, args);
  }
}
