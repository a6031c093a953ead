import { HostError, HostObject } from './host-object';

type Members = Record<string, unknown>;

const isWireName = (name: string): boolean => /^[A-Z_]/.test(name);

/** A member by the name that travels; one this host does not know is refused by name. */
export function memberOf(object: HostObject, name: string): unknown {
  requireMember(object, name);
  return (object as unknown as Members)[name];
}

export function setMember(object: HostObject, name: string, value: unknown): void {
  requireMember(object, name);
  (object as unknown as Members)[name] = value;
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = memberOf(object, name);
  if (typeof method !== 'function') throw unknownMember(object, name);
  return method.apply(object, args) as unknown;
}

/** The name of a member as it travels, by any spelling of its letters. */
export function wireName(object: HostObject, asked: string): string {
  const name = namesOf(object).find((one) => one.toLowerCase() === asked.toLowerCase());
  if (name === undefined) throw unknownMember(object, asked);
  return name;
}

/** All that a load without names brings: neither methods nor other objects. */
export function scalarNames(object: HostObject): string[] {
  return namesOf(object).filter((name) => {
    const value = (object as unknown as Members)[name];
    return typeof value !== 'function' && !(value instanceof HostObject);
  });
}

function namesOf(object: HostObject): string[] {
  const names: string[] = [];
  for (let of: object | null = object; of !== null; of = Object.getPrototypeOf(of) as object | null)
    names.push(...Object.getOwnPropertyNames(of).filter(isWireName));
  return names;
}

function requireMember(object: HostObject, name: string): void {
  if (!isWireName(name) || !(name in object)) throw unknownMember(object, name);
}

function unknownMember({ typeName }: HostObject, name: string): HostError {
  return new HostError('ApiNotFound', `${typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
}
