import { HostError } from './errors';
import type { Members } from './members';
import type { Ref } from './model';
import type { WireQuery } from './wire';

/** Chosen scalars and, per navigation property, what is chosen of it. `all` means all scalars. */
interface Selection {
  all: boolean;
  readonly names: Set<string>;
  readonly children: Map<string, Selection>;
}

/** Which names an answer bears: those of the wire, or the client's with `items`. */
export type Naming = 'wire' | 'js';

const emptySelection = (): Selection => ({ all: false, names: new Set(), children: new Map() });

/** Answers a load: properties by name, nested by navigation, collections as lists of items. */
export class Query {
  constructor(
    private readonly members: Members,
    private readonly identity: (ref: Ref) => Record<string, unknown>,
    private readonly strict: boolean,
  ) {}

  run(ref: Ref, info: WireQuery, naming: Naming): unknown {
    if (ref.isNull) return null;
    return this.read(ref, this.parse(ref.type, info), naming, info);
  }

  private parse(type: string, info: WireQuery): Selection {
    const selection = emptySelection();
    const paths = [...(info.Select ?? [])];
    if (paths.length === 0 && !info.Expand?.length) selection.all = true;
    for (const path of paths) this.select(selection, type, path.split(/[/.]/).filter(isNamed));
    for (const path of info.Expand ?? []) this.select(selection, type, path.split(/[/.]/).filter(isNamed));
    return selection;
  }

  private select(selection: Selection, type: string, segments: readonly string[]): void {
    const [first, ...rest] = segments;
    const index = this.members.index(type);
    if (first === undefined || first === '*') {
      selection.all = true;
      return;
    }
    const navigation = index.navigations.get(first.toLowerCase());
    if (navigation) {
      const child = selection.children.get(navigation.js) ?? emptySelection();
      selection.children.set(navigation.js, child);
      this.select(child, navigation.type, rest);
      return;
    }
    const scalar = index.scalars.get(first.toLowerCase());
    if (scalar) selection.names.add(scalar.js);
    else if (index.metadata.item) this.select(selection, index.metadata.item, segments);
    // A name that nothing bears: reference code of the protocol ignores it; strict hosts help to find the mistake.
    else if (this.strict)
      throw new HostError('InvalidArgument', `${type} has no property ${first}`, `${type}.load`);
  }

  private read(ref: Ref, selection: Selection, naming: Naming, page: WireQuery): Record<string, unknown> {
    const index = this.members.index(ref.type);
    if (!index.metadata.collection || !index.metadata.item) return this.readObject(ref, selection, naming);
    const all = this.members.items(ref);
    const from = page.Skip ?? 0;
    const items = all.slice(from, page.Top === undefined ? undefined : from + page.Top);
    const read = items.map((item, i) => ({ _Index: from + i, ...this.readObject(item, selection, naming) }));
    const own = this.readObject(ref, { ...emptySelection(), all: true }, naming);
    return { ...own, [naming === 'wire' ? '_Items' : 'items']: read };
  }

  private readObject(ref: Ref, selection: Selection, naming: Naming): Record<string, unknown> {
    const index = this.members.index(ref.type);
    const answer: Record<string, unknown> = naming === 'wire' ? this.identity(ref) : {};
    const names = selection.all
      ? Object.keys(index.metadata.scalars).filter((js) => this.members.has(ref.type, js))
      : selection.names;
    for (const js of names) {
      const wire = index.metadata.scalars[js]?.wire;
      // A collection's selection is about its items.
      if (wire) answer[naming === 'wire' ? wire : js] = this.members.get(ref, js);
    }
    for (const [js, child] of selection.children) {
      const navigation = index.metadata.navigations[js];
      if (!navigation) continue;
      const target = this.members.navigate(ref, js);
      answer[naming === 'wire' ? navigation.wire : js] = target.isNull
        ? null
        : this.read(target, child, naming, {});
    }
    return answer;
  }
}

// Clients strip a leading `items/`; nested collections keep it.
const isNamed = (segment: string): boolean => segment !== '' && segment.toLowerCase() !== 'items';
