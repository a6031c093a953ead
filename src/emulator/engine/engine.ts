import { HostError, refuse, statusOf } from './errors';
import { Members } from './members';
import { indexMetadata, type Metadata } from './metadata';
import type { ObjectModel, Ref } from './model';
import { Paths } from './paths';
import { Query } from './query';
import { References } from './references';
import { ActionType, type RequestBody, type ResponseBody, type WireAction, type WireResult } from './wire';

export interface EngineOptions {
  /** Refuse a load of a property that does not exist, instead of leaving it out. */
  readonly strictLoad?: boolean;
  /** Asked before each action; an error it gives ends the request there. */
  readonly beforeAction?: (index: number) => HostError | null;
  /** Asked before each action; what it gives is waited for. */
  readonly pause?: () => Promise<void> | undefined;
}

/** Carries out requests over any object model: actions in their order, up to the first that is refused. */
export class Engine {
  readonly references = new References();
  readonly members: Members;
  private readonly query: Query;

  constructor(
    metadata: Metadata,
    model: ObjectModel,
    private readonly options: EngineOptions = {},
  ) {
    this.members = new Members(indexMetadata(metadata), model);
    this.query = new Query(this.members, (ref) => this.identity(ref), options.strictLoad ?? true);
  }

  async execute(body: RequestBody): Promise<ResponseBody> {
    const paths = new Paths(body, this.members, this.references);
    const results: WireResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      const pause = this.options.pause?.();
      if (pause) await pause;
      try {
        const fault = this.options.beforeAction?.(index);
        if (fault) throw fault;
        if (action.ActionType === ActionType.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: (await this.act(action, paths, body)) ?? null });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { ...failure(error, index), TraceIds: traces, ProcessedResults: { Results: results } };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private async act(action: WireAction, paths: Paths, body: RequestBody): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const ref = await paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(ref, action, paths, body);
      case ActionType.query:
        return this.query.run(ref, action.QueryInfo ?? {}, 'wire');
      case ActionType.recursiveQuery:
        return this.query.run(ref, action.RecursiveQueryInfo?.Queries[0] ?? {}, 'wire');
      case ActionType.queryAsJson:
        return this.query.run(ref, action.QueryInfo ?? {}, 'js');
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.update:
        return ref.isNull ? { _IsNull: true } : this.update(ref, action.ObjectState ?? {});
      case ActionType.setProperty:
        if (ref.isNull) return { _IsNull: true };
        return this.members.set(ref, action.Name ?? '', (await paths.arguments(action.ArgumentInfo))[0]);
      case ActionType.method:
        return ref.isNull ? { _IsNull: true } : this.method(ref, action, paths);
      default:
        throw refuse('NotImplemented', `Action type ${action.ActionType}`);
    }
  }

  private instantiate(ref: Ref, action: WireAction, paths: Paths, body: RequestBody): unknown {
    if (ref.isNull) return null;
    const isDropped = paths.path(action.ObjectPathId)?.D === true;
    if (body.AutoKeepReference && !isDropped && ref.referenceId === undefined) this.keepIfTracked(ref);
    return this.identity(ref);
  }

  private keepIfTracked(ref: Ref): void {
    const keep = this.members.modelOf(ref.type).keep as ((target: unknown) => () => void) | undefined;
    if (keep) this.references.keep(ref, keep(ref.target));
  }

  private async method(ref: Ref, action: WireAction, paths: Paths): Promise<unknown> {
    const name = action.Name ?? '';
    const args = await paths.arguments(action.ArgumentInfo);
    if (name === '_KeepReference') return this.keepIfTracked(ref);
    if (name === '_RemoveReference') return this.references.remove(String(args[0]));
    const listened = this.members
      .index(ref.type)
      .registrations.get(name.replace(/^_Unregister/, '_Register'));
    if (listened) {
      this.members.model.listen?.(ref.type, ref.target, listened.js, !name.startsWith('_Unregister'));
      return null;
    }
    // Events this host never raises: being asked for them is no mistake.
    if (/^_(Un)?[Rr]egister/.test(name)) return null;
    const isObject = Boolean(this.members.index(ref.type).methods.get(name.toLowerCase())?.returns);
    const value = await this.members.call(ref, name, args);
    return isObject ? null : value;
  }

  private async update(ref: Ref, state: Readonly<Record<string, unknown>>): Promise<null> {
    const index = this.members.index(ref.type);
    for (const [key, value] of Object.entries(state))
      if (index.navigations.has(key.toLowerCase()))
        await this.update(this.members.navigate(ref, key), value as Record<string, unknown>);
      else this.members.set(ref, key, value);
    return null;
  }

  /** What the client needs to find the object again in its next request. */
  private identity(ref: Ref): Record<string, unknown> {
    const model = this.members.modelOf(ref.type);
    const identity: Record<string, unknown> = {};
    const id = model.get?.['id'] as ((target: unknown) => unknown) | undefined;
    if (id) identity['Id'] = id(ref.target);
    if (model.identity) Object.assign(identity, (model.identity as (target: unknown) => object)(ref.target));
    if (ref.referenceId) identity['_ReferenceId'] = ref.referenceId;
    return identity;
  }
}

function failure(error: HostError, index: number): Pick<ResponseBody, 'Error'> {
  return {
    Error: {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? '',
      ActionIndex: index,
      HttpStatusCode: statusOf(error.code),
    },
  };
}
