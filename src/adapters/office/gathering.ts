/** Milliseconds in which events that belong together arrive: a write of many sheets tells of hundreds. */
const TOGETHER = 60;

/** What happened since it was last told. */
export interface Happened {
  /** Addresses by the id of their sheet; '' when the host does not say where. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sheets: boolean;
  readonly selection: boolean;
}

/** Gathers events and tells them together, one telling at a time. */
export class Gathering {
  #cells = new Map<string, Set<string>>();
  #sheets = false;
  #selection = false;
  #isTelling = false;

  constructor(
    private readonly wait: (milliseconds: number) => Promise<void>,
    private readonly tell: (happened: Happened) => Promise<void>,
  ) {}

  changed(sheet: string, address: string): void {
    const known = this.#cells.get(sheet);
    if (known) known.add(address);
    else this.#cells.set(sheet, new Set([address]));
    void this.#soon();
  }

  sheetsChanged(): void {
    this.#sheets = true;
    void this.#soon();
  }

  selected(): void {
    this.#selection = true;
    void this.#soon();
  }

  async #soon(): Promise<void> {
    if (this.#isTelling) return;
    this.#isTelling = true;
    try {
      while (this.#cells.size > 0 || this.#sheets || this.#selection) {
        await this.wait(TOGETHER);
        await this.tell(this.#take());
      }
    } finally {
      this.#isTelling = false;
    }
  }

  #take(): Happened {
    const taken = { cells: this.#cells, sheets: this.#sheets, selection: this.#selection };
    this.#cells = new Map();
    this.#sheets = false;
    this.#selection = false;
    return taken;
  }
}
