import type { Book, BookEvent, Sheet } from '../document/book';

/** `[category, event type, target id, JSON text, message id]` as the channel has them. */
export type EventEntry = readonly [number, number, string, string, number];

const objectModel = 65_536;

interface Rule {
  readonly type: number;
  readonly payload: (event: BookEvent, sheet: Sheet | null) => object;
}

const local = { source: 'Local', triggerSource: 'ThisLocalAddin' };
const onSheet = (_: BookEvent, sheet: Sheet | null): object => ({
  worksheetId: sheet?.id ?? '',
  source: 'Local',
});

/** Numbers and payload keys of events as the client library reads them. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  changed: [
    {
      type: 10,
      payload: ({ detail }, sheet) => ({
        ...local, ...detail, worksheetId: sheet?.id, referenceId: '', shiftDirection: 'None',
        valueBefore: '', valueAfter: '', valueTypeBefore: 'Empty', valueTypeAfter: 'Empty',
      }),
    },
  ],
  selection: [{ type: 14, payload: ({ detail }, sheet) => ({ ...detail, worksheetId: sheet?.id }) }],
  sheetActivated: [{ type: 11, payload: onSheet }],
  sheetDeactivated: [{ type: 12, payload: onSheet }],
  sheetAdded: [{ type: 13, payload: onSheet }],
  sheetDeleted: [{ type: 15, payload: onSheet }],
  sheetProtection: [{ type: 24, payload: ({ detail }, sheet) => ({ ...local, ...detail, worksheetId: sheet?.id }) }],
  sheetRenamed: [{ type: 25, payload: ({ detail }, sheet) => ({ ...local, ...detail, worksheetId: sheet?.id }) }],
  sheetVisibility: [{ type: 26, payload: ({ detail }, sheet) => ({ ...local, ...detail, worksheetId: sheet?.id }) }],
  sheetMoved: [{ type: 27, payload: ({ detail }, sheet) => ({ ...local, ...detail, worksheetId: sheet?.id }) }],
  tableAdded: [{ type: 102, payload: (event, sheet) => ({ tableId: event.target, worksheetId: sheet?.id, source: 'Local' }) }],
  tableDeleted: [
    { type: 103, payload: (event, sheet) => ({ ...event.detail, tableId: event.target, worksheetId: sheet?.id, source: 'Local' }) },
  ],
  tableChanged: [
    { type: 101, payload: (event, sheet) => ({ ...local, ...event.detail, tableId: event.target, worksheetId: sheet?.id }) },
  ],
  chartAdded: [{ type: 50, payload: (event, sheet) => ({ chartId: event.target, worksheetId: sheet?.id, source: 'Local' }) }],
  chartDeleted: [{ type: 53, payload: (event, sheet) => ({ chartId: event.target, worksheetId: sheet?.id, source: 'Local' }) }],
}; // prettier-ignore

/**
 * Numbers of the events that this host raises.
 *
 * @public read by the page of what is covered
 */
export const raisedEvents: ReadonlySet<number> = new Set(
  Object.values(rules).flatMap((list) => list.map(({ type }) => type)),
);

/** Gathers what happens in the workbook and sends it to the pane after the answer to the request that caused it. */
export class EventSender {
  private waiting: EventEntry[] = [];
  private next = 1;
  private listeners = 0;
  private isHeld = false;

  constructor(
    book: Book,
    private readonly send: (entries: readonly EventEntry[]) => void,
  ) {
    book.onEvent((event) => this.note(event));
  }

  /** The client says that it listens; the client itself picks what it asked for. */
  readonly listen = (_type: string, _target: unknown, _event: string, isOn: boolean): void => {
    this.listeners += isOn ? 1 : -1;
  };

  /** An event goes out once for each target it may have been asked for on. */
  private note(event: BookEvent): void {
    if (this.listeners <= 0) return;
    for (const rule of rules[event.kind] ?? []) {
      const text = JSON.stringify(rule.payload(event, event.sheet));
      for (const target of new Set(['Workbook', event.sheet?.id, event.target]))
        if (target !== undefined) this.waiting.push([objectModel, rule.type, target, text, this.next++]);
    }
    if (!this.isHeld) this.flushSoon();
  }

  /** A request begins: what happens is told when it has been answered. */
  hold(): void {
    this.isHeld = true;
  }

  release(): void {
    this.isHeld = false;
    this.flushSoon();
  }

  private flushSoon(): void {
    if (this.waiting.length === 0) return;
    // The answer is posted a few microtasks later; its events must come after it.
    void later(20).then(() => this.flush());
  }

  private flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) this.send(entries);
  }
}

async function later(turns: number): Promise<void> {
  for (let i = 0; i < turns; i++) await Promise.resolve();
}
