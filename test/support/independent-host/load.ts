import { HostObject, List } from './host-object';
import { memberOf, scalarNames, wireName } from './members';

/** What to load, by names in small letters; nothing means all that is no object. */
type Wanted = Map<string, Wanted>;

/** What an object is known by, at the head of every answer about it. */
export function identityOf(object: HostObject): Record<string, unknown> {
  return 'Id' in object ? { Id: object.Id } : {};
}

/** Answers a load; @param select paths such as `items/worksheet/name`. */
export function load(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of select.filter((one) => one !== '' && one !== '*')) {
    let at = wanted;
    for (const name of path.toLowerCase().split(/[./]/)) {
      const next: Wanted = at.get(name) ?? new Map<string, Wanted>();
      at.set(name, next);
      at = next;
    }
  }
  return loaded(object, wanted);
}

function loaded(object: HostObject, wanted: Wanted): Record<string, unknown> {
  if (!isList(object)) return { ...identityOf(object), ...loadedMembers(object, wanted) };
  const { items: ofItems, ...own } = Object.fromEntries(wanted);
  const each: Wanted = new Map([...Object.entries(own), ...(ofItems ?? [])]);
  return {
    Count: object.Count,
    _Items: object.items().map((item, _Index) => ({ _Index, ...loaded(item, each) })),
  };
}

function loadedMembers(object: HostObject, wanted: Wanted): Record<string, unknown> {
  if (wanted.size === 0)
    return Object.fromEntries(scalarNames(object).map((name) => [name, memberOf(object, name)]));
  return Object.fromEntries(
    [...wanted].map(([asked, inner]) => {
      const name = wireName(object, asked);
      const value = memberOf(object, name);
      return [name, value instanceof HostObject ? loaded(value, inner) : value];
    }),
  );
}

function isList(object: HostObject): object is List<HostObject> {
  return object instanceof List;
}
