import type { Book, BookOptions } from './document/book';
import { decodeBase64 } from './document/base64';
import { drawBook, newBook } from './document/drawing';
import { followUser } from './document/follow-user';
import type { Protection } from './document/protected-cells';
import { Engine } from './engine/engine';
import type { Metadata } from './engine/metadata';
import { EventSender } from './excel/event-sender';
import { excelModel } from './excel/model';
import { fullRequirements, type HostDescription } from './transport/app-context';
import { documentMethods } from './transport/common-api';
import { Endpoint } from './transport/endpoint';
import { Faults } from './transport/faults';
import { RichApi, type Counters } from './transport/rich-api';

export interface HostOptions extends BookOptions {
  readonly metadata: Metadata;
  readonly conversation: string;
  /** Where the pane's page comes from; the client checks it. */
  readonly origin: string;
  readonly displayLanguage?: string;
  readonly requirements?: Readonly<Record<string, string>>;
  /** Refuse to load properties that do not exist; true when absent. */
  readonly strictLoad?: boolean;
  /** Carries a message to the pane. */
  readonly post: (text: string) => void;
  readonly onNotify?: (code: number, argument: unknown) => void;
  /** The pane would open a page that the browser does not let it open. */
  readonly onOpenWindow?: (url: string) => void;
  /** The grid's user tried to change what is protected. */
  readonly onRefused?: (why: Protection) => void;
  /** Asked before each action of a request; what it gives is waited for, so that the page is not kept too long. */
  readonly pause?: () => Promise<void> | undefined;
}

/** Excel as an add-in meets it: give it the pane's messages, and it answers through `post`. */
export class ExcelHost {
  readonly book: Book;
  readonly faults = new Faults();
  private readonly engine: Engine;
  private readonly rich: RichApi;
  private readonly endpoint: Endpoint;

  constructor(options: HostOptions) {
    this.book = newBook(options);
    followUser(this.book, (why) => options.onRefused?.(why));
    const events = new EventSender(this.book, (entries) =>
      this.endpoint.raise('richApiMessage', { ArrayData: entries }),
    );
    this.engine = new Engine(options.metadata, excelModel(this.book, events.listen), {
      strictLoad: options.strictLoad ?? true,
      beforeAction: (index) => this.faults.beforeAction(index),
      ...(options.pause ? { pause: options.pause } : {}),
    });
    this.book.deniesUnprotect = () => this.faults.denyUnprotect;
    this.rich = new RichApi(this.engine, this.faults, {
      before: () => events.hold(),
      after: () => {
        drawBook(this.book);
        if (this.book.grid.hasWritten) this.book.grid.forgetHistory();
        events.release();
      },
      service: (name, [bytes]) => {
        if (name === 'CreateAndOpenWorkbook')
          options.files?.create?.(typeof bytes === 'string' ? decodeBase64(bytes) : null);
      },
    });
    this.endpoint = new Endpoint({
      description: () => describe(options, this.book),
      dispatch: { 93: (request) => this.rich.process(request as never), ...documentMethods(this.book) },
      post: options.post,
      ...(options.onNotify ? { onNotify: options.onNotify } : {}),
      ...(options.onOpenWindow ? { onOpenWindow: options.onOpenWindow } : {}),
    });
  }

  /** Takes a message that the pane posted. */
  receive(text: unknown): void {
    this.endpoint.receive(text);
  }

  /** Runs a function that a ribbon button names. */
  runCommand(id: string, functionName: string): void {
    this.endpoint.raise('appCommandInvoked', {
      0: id,
      1: functionName,
      2: JSON.stringify({ source: { id } }),
    });
  }

  get counters(): Readonly<Counters> {
    return this.rich.counters;
  }

  resetCounters(): void {
    this.rich.resetCounters();
  }

  /** Members that were asked for and that this host lacks. */
  get missing(): ReadonlyMap<string, number> {
    return this.engine.members.missing;
  }

  /** How many objects the client keeps over requests; none should be left when its batches are done. */
  get keptReferences(): number {
    return this.engine.references.size;
  }
}

const describe = (options: HostOptions, book: Book): HostDescription => ({
  conversation: options.conversation,
  control: 'ctl-1',
  displayLanguage: options.displayLanguage ?? options.locale,
  contentLanguage: options.locale,
  documentUrl: `${options.origin}/${book.name}`,
  origin: options.origin,
  requirements: { ...fullRequirements, ...options.requirements },
  settings: [...book.documentSettings],
});
