import { HostError, HostObject } from './host-object';
import { identityOf, load } from './load';
import { callMember, memberOf, setMember } from './members';

/** The body of a request as the client library sends it. */
export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What goes back for it. */
export interface Answer {
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
  readonly Results?: readonly Result[];
  readonly ProcessedResults?: { readonly Results: readonly Result[] };
  readonly TraceIds: readonly number[];
}

interface Result {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument: the path of the object it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** What a method or a setting on nothing answers. */
const ofNothing = { _IsNull: true };

/** Objects the client asked to keep from one request to the next. */
export class Kept {
  #count = 0;
  readonly #objects = new Map<string, HostObject>();

  keep(object: HostObject): string {
    const reference = `reference ${++this.#count}`;
    this.#objects.set(reference, object);
    return reference;
  }

  get(reference: string): HostObject {
    const object = this.#objects.get(reference);
    if (object === undefined) throw new HostError('InvalidReference', reference);
    return object;
  }

  drop(reference: string): void {
    this.#objects.delete(reference);
  }
}

/** Carries out one request in the order of its actions and stops at the first that fails. */
export class Request {
  readonly #results: Result[] = [];
  readonly #traces: number[] = [];
  readonly #found = new Map<number, HostObject | null>();
  /** References belong to paths: two paths to the same cells have two. */
  readonly #references = new Map<number, string>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: HostObject,
    private readonly kept: Kept,
  ) {}

  answer(): Answer {
    for (const [ActionIndex, action] of this.body.Actions.entries()) {
      try {
        this.#results.push({ ActionId: action.Id, Value: this.#carryOut(action) });
      } catch (error) {
        const { code, location } =
          error instanceof HostError ? error : { code: 'GeneralException', location: String(error) };
        return {
          Error: { Code: code, Message: code, Location: location, ActionIndex, HttpStatusCode: 400 },
          TraceIds: this.#traces,
          ProcessedResults: { Results: this.#results },
        };
      }
    }
    return { Results: this.#results, TraceIds: this.#traces };
  }

  #carryOut(action: Action): unknown {
    const kinds: Readonly<Record<number, () => unknown>> = {
      1: () => this.#identity(action.ObjectPathId),
      2: () => this.#query(action),
      3: () => this.#method(action),
      4: () => this.#set(action),
      5: () => void this.#traces.push(action.Id),
    };
    const carryOut = kinds[action.ActionType];
    if (carryOut === undefined) throw new HostError('ApiNotFound', `action type ${action.ActionType}`);
    return carryOut() ?? null;
  }

  #identity(path: number): unknown {
    const object = this.#resolve(path);
    const reference = this.#references.get(path);
    return object && { ...identityOf(object), ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  #query({ ObjectPathId, QueryInfo }: Action): unknown {
    const object = this.#resolve(ObjectPathId);
    return (
      object && { ...(this.#identity(ObjectPathId) as object), ...load(object, QueryInfo?.Select ?? []) }
    );
  }

  #method({ ObjectPathId, Name = '', ArgumentInfo }: Action): unknown {
    const args = this.#arguments(ArgumentInfo);
    if (Name === '_RemoveReference') return this.kept.drop(String(args[0]));
    // Events are pushed for everything; nobody needs to be written down.
    if (/^_(Register|Unregister)/.test(Name)) return null;
    const object = this.#resolve(ObjectPathId);
    if (object === null) return ofNothing;
    if (Name === '_KeepReference') return this.#keep(ObjectPathId, object);
    return callMember(object, Name, args);
  }

  #set({ ObjectPathId, Name = '', ArgumentInfo }: Action): unknown {
    const object = this.#resolve(ObjectPathId);
    if (object === null) return ofNothing;
    return setMember(object, Name, this.#arguments(ArgumentInfo)[0]);
  }

  #keep(path: number, object: HostObject): void {
    this.#references.set(path, this.kept.keep(object));
  }

  #arguments({ Arguments = [], ReferencedObjectPathIds = [] }: ArgumentInfo = {}): unknown[] {
    return Arguments.map((value, i) => {
      const path = ReferencedObjectPathIds[i];
      return typeof path === 'number' && path > 0 ? this.#resolve(path) : value;
    });
  }

  /** Once in a request: a path may add something. */
  #resolve(id: number): HostObject | null {
    const known = this.#found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `path ${id}`);
    const object = this.#follow(path);
    this.#found.set(id, object);
    return object;
  }

  #follow({
    ObjectPathType,
    Name = '',
    ParentObjectPathId = 0,
    ArgumentInfo,
  }: ObjectPath): HostObject | null {
    if (ObjectPathType === 1) return this.root;
    if (ObjectPathType === 6) return this.kept.get(Name);
    if (ObjectPathType === 7) return null;
    const parent = this.#resolve(ParentObjectPathId);
    if (parent === null) return null;
    if (ObjectPathType === 4) return asObject(memberOf(parent, Name), Name);
    const method = { 3: Name, 5: 'GetItem' }[ObjectPathType];
    if (method !== undefined)
      return asObject(callMember(parent, method, this.#arguments(ArgumentInfo)), Name);
    throw new HostError('InvalidObjectPath', `${parent.typeName}, path type ${ObjectPathType}`);
  }
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError('InvalidObjectPath', name);
}
