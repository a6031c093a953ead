import { appContext, type HostDescription } from './app-context';
import {
  answer,
  contextAction,
  eventMessage,
  notifyAction,
  openWindowAction,
  readEnvelope,
  type Envelope,
} from './envelope';

/** The client's number for an error inside the host. */
const internalError = 5001;

/** What the page asks of its host, by the number that names it on the channel. */
export type Dispatch = Readonly<Record<number, (request: Readonly<Record<string, unknown>>) => unknown>>;

export interface EndpointOptions {
  readonly description: () => HostDescription;
  readonly dispatch: Dispatch;
  /** Called when the client begins (or ends) to listen to an event of the channel. */
  readonly onRegister?: (event: string, isOn: boolean, data: Readonly<Record<string, unknown>>) => void;
  /** The pane tells its host something: focus, keys, a moved address. */
  readonly onNotify?: (code: number, argument: unknown) => void;
  /** The page called `window.open`, and its browser refused. */
  readonly onOpenWindow?: (url: string) => void;
  readonly post: (text: string) => void;
}

/**
 * The host's end of the channel, whatever carries it: a frame's `postMessage` in a browser, a function call in a
 * test. Everything is answered, also what is not known: a client that waits would stand still.
 */
export class Endpoint {
  constructor(private readonly options: EndpointOptions) {}

  receive(text: unknown): void {
    const envelope = readEnvelope(text, this.options.description().conversation);
    if (envelope) void this.handle(envelope);
  }

  /** Sends an event to those who listen in the page. */
  raise(name: string, data: unknown): void {
    this.options.post(eventMessage(this.options.description().conversation, name, data));
  }

  private async handle(envelope: Envelope): Promise<void> {
    try {
      this.options.post(answer(envelope, await this.reply(envelope)));
    } catch (error) {
      // A mistake in the host must not leave the client waiting, nor go unseen.
      this.options.post(answer(envelope, { Version: 1, Error: internalError }));
      throw error;
    }
  }

  private async reply(envelope: Envelope): Promise<unknown> {
    const data = envelope._data as Readonly<Record<string, unknown>>;
    if (envelope._actionType === 1 || envelope._actionType === 2) {
      this.options.onRegister?.(envelope._actionName, envelope._actionType === 1, data);
      return { Error: 0 };
    }
    if (envelope._actionName === contextAction) return appContext(this.options.description());
    if (envelope._actionName === notifyAction) {
      const [, code, argument] = envelope._data as readonly unknown[];
      this.options.onNotify?.(Number(code), argument);
      return null;
    }
    if (envelope._actionName === openWindowAction) {
      this.options.onOpenWindow?.(String(data['strUrl']));
      return null;
    }
    if (envelope._actionName !== 'executeMethod') return { Error: 0 };
    return this.execute(data);
  }

  private async execute(data: Readonly<Record<string, unknown>>): Promise<object> {
    const { DispatchId: id } = data['DdaMethod'] as { readonly DispatchId: number };
    const method = this.options.dispatch[id];
    // A call this host does not know fails rather than waits.
    if (!method) return { Version: 1, Error: internalError };
    return { Version: 1, Error: 0, ...((await method(data)) as object) };
  }
}
