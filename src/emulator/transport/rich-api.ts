import type { Engine } from '../engine/engine';
import type { RequestBody, ResponseBody } from '../engine/wire';
import { ChannelError, type Faults } from './faults';

/**
 * Excel on the web takes and gives at most 5 MB at a time.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const payloadLimit = 5 * 1024 * 1024;

export interface Counters {
  requests: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
}

/** What surrounds requests. */
export interface RichApiHooks {
  readonly before: () => void;
  readonly after: () => void;
  /** A call of a service beside the object model. */
  readonly service: (name: string, args: readonly unknown[]) => void;
}

interface RichRequest {
  readonly ArrayData: readonly unknown[];
}

/** Length in UTF-8; half of a surrogate pair counts for half of its four bytes. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) bytes += code >= 0x800 && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** Carries out one request of the object model that came over the channel. */
export class RichApi {
  readonly counters: Counters = { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly engine: Engine,
    private readonly faults: Faults,
    private readonly hooks: RichApiHooks,
  ) {}

  resetCounters(): void {
    Object.assign(this.counters, { requests: 0, actions: 0, bytesIn: 0, bytesOut: 0 });
  }

  /** Requests are carried out one after the other, in the order in which they came. */
  async process(request: RichRequest): Promise<object> {
    const before = this.last;
    let finish = (): void => undefined;
    this.last = new Promise((resolve) => (finish = resolve));
    await before;
    try {
      return await this.answer(request);
    } finally {
      finish();
    }
  }

  private async answer(request: RichRequest): Promise<object> {
    const [customData, , , , bodyText] = request.ArrayData;
    const text = String(bodyText);
    const size = bytesOf(text);
    this.counters.requests++;
    this.counters.bytesIn += size;
    const refused = this.faults.startRequest();
    if (refused !== null) return { Error: refused };
    if (size > payloadLimit) return { Error: ChannelError.requestTooLarge };
    const body = JSON.parse(text) as RequestBody;
    this.counters.actions += body.Actions.length;
    const response = await this.carryOut(body, customData === 'WacPartition');
    const answer = JSON.stringify(response);
    const answerSize = bytesOf(answer);
    this.counters.bytesOut += answerSize;
    if (answerSize > payloadLimit) return { Error: ChannelError.responseTooLarge };
    return { Error: 0, Data: [200, ['Content-Type', 'application/json'], answer] };
  }

  private async carryOut(body: RequestBody, isService: boolean): Promise<ResponseBody> {
    if (isService) {
      for (const { Name, ArgumentInfo } of body.Actions)
        this.hooks.service(Name ?? '', ArgumentInfo?.Arguments ?? []);
      return nothing(body);
    }
    this.hooks.before();
    try {
      return await this.engine.execute(body);
    } finally {
      this.hooks.after();
    }
  }
}

/** Services beside Excel, such as the add-in's own runtime: every call succeeds and says nothing. */
const nothing = (body: RequestBody): ResponseBody => ({
  Results: body.Actions.map((action) => ({
    ActionId: action.Id,
    Value: action.ActionType === 1 ? {} : null,
  })),
  TraceIds: body.Actions.filter((action) => action.ActionType === 5).map((action) => action.Id),
});
