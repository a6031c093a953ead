import type { Answer, RequestBody } from './request';
import { Kept, Request } from './request';
import type { HostEvent, Workbook } from './workbook';

/** A message as it travels, both ways. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data: unknown;
}

interface MethodCall {
  readonly DdaMethod: { readonly Version: number; readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
}

/** Who talks to whom. */
export interface Conversation {
  readonly id: string;
  readonly pane: Window;
  readonly paneOrigin: string;
  /** What the pane is told of its surroundings. */
  readonly context: object;
}

const richApiRequest = 93;
const objectModelEvent = 65_536;
/** At these places of what travels with a request stand who shall answer, and the body. */
const [executor, body] = [0, 4] as const;
const [unregister, event] = [2, 1] as const;

/** Answers the pane's messages out of a workbook and tells it what happens there. */
export class Channel {
  readonly #kept = new Kept();
  readonly #listened = new Set<string>();
  /** What was refused, in the order in which it was asked for. */
  readonly refused: string[] = [];
  #messages = 0;

  constructor(
    private readonly conversation: Conversation,
    private readonly workbook: Workbook,
  ) {}

  receive({ source, origin, data }: MessageEvent): void {
    if (source !== this.conversation.pane || origin !== this.conversation.paneOrigin) return;
    const message = JSON.parse(String(data)) as Message;
    this.#post({ ...message, _data: this.#answer(message) }, 0);
    this.tell();
  }

  /** Posts what has happened, to each place that may be listened to. */
  tell(): void {
    for (const one of this.workbook.events.splice(0)) {
      if (typeof one.type === 'string') this.#event(one.type, one.payload);
      else this.#event('richApiMessage', { ArrayData: this.#entries(one) });
    }
  }

  #entries({ type, targets, payload }: HostEvent): unknown[] {
    return targets.map((target) => [
      objectModelEvent,
      type,
      target,
      JSON.stringify(payload),
      ++this.#messages,
    ]);
  }

  #event(name: string, data: unknown): void {
    if (!this.#listened.has(name)) return;
    const _conversationId = this.conversation.id;
    this.#post(
      { _messageType: 1, _actionName: name, _conversationId, _correlationId: 0, _data: data },
      event,
    );
  }

  #answer({ _actionName, _actionType, _data }: Message): unknown {
    if (_actionType === event || _actionType === unregister) {
      this.#listened[_actionType === event ? 'add' : 'delete'](_actionName);
      return { Error: 0 };
    }
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return this.conversation.context;
    return _actionName === 'executeMethod' ? this.#execute(_data as MethodCall) : null;
  }

  #execute({ DdaMethod: { Version, DispatchId }, ArrayData = [] }: MethodCall): object {
    if (DispatchId !== richApiRequest) return { Version, Error: 0 };
    const request = JSON.parse(String(ArrayData[body])) as RequestBody;
    const answer =
      ArrayData[executor] === 'IterativeExecutor'
        ? new Request(request, this.workbook, this.#kept).answer()
        : serviceAnswer(request);
    if (answer.Error !== undefined) this.refused.push(`${answer.Error.Code} ${answer.Error.Location}`);
    return { Version, Error: 0, Data: [200, ['Content-Type', 'application/json'], JSON.stringify(answer)] };
  }

  #post(message: Message, _responseType: number): void {
    const answer = { ...message, _messageType: 1, _errorCode: 0, _responseType, _serializerVersion: 1 };
    this.conversation.pane.postMessage(JSON.stringify(answer), this.conversation.paneOrigin);
  }
}

/** Services around the document are taken and do nothing. */
function serviceAnswer({ Actions }: RequestBody): Answer {
  return { Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] };
}
