import { HostError, refuse } from '../engine/errors';

/** How the channel itself says no, before the object model is asked. */
export const ChannelError = {
  cellEdit: 5004,
  timedOut: 5012,
  throttled: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
} as const;

interface PlannedFailure {
  readonly request: number;
  readonly afterActions: number;
  readonly code: string;
}

/** Trouble on purpose: what a real host does to an add-in now and then, to be tested against. */
export class Faults {
  private failures: PlannedFailure[] = [];
  private throttled = 0;
  private channel: number | null = null;
  private readonly counted = { requests: 0 };
  /** Refuse to lift protections, as a workbook does whose password nobody gives. */
  denyUnprotect = false;

  /** The k-th request from now (1 is the next) fails after some of its actions were carried out. */
  failRequest(k: number, options: { readonly afterActions?: number; readonly code?: string } = {}): void {
    const { afterActions = 0, code = 'GeneralException' } = options;
    this.failures.push({ request: this.counted.requests + k, afterActions, code });
  }

  /** The next requests are turned away as too many. */
  throttle(requests: number): void {
    this.throttled = requests;
  }

  /** The session is gone: every request from now on times out. */
  loseSession(): void {
    this.channel = ChannelError.timedOut;
  }

  /** The user is typing in a cell: requests are refused until they are done. */
  editCell(isEditing: boolean): void {
    this.channel = isEditing ? ChannelError.cellEdit : null;
  }

  clear(): void {
    this.failures = [];
    this.throttled = 0;
    this.channel = null;
    this.denyUnprotect = false;
  }

  /** Called once per request; a number is the channel's refusal. */
  startRequest(): number | null {
    this.counted.requests++;
    if (this.channel !== null) return this.channel;
    if (this.throttled === 0) return null;
    this.throttled--;
    return ChannelError.throttled;
  }

  beforeAction(index: number): HostError | null {
    const due = this.failures.find((failure) => failure.request === this.counted.requests);
    if (!due || index < due.afterActions) return null;
    this.failures = this.failures.filter((failure) => failure !== due);
    return refuse(due.code);
  }
}
