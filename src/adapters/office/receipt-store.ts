import type { Receipt } from '../../core/model/receipt';

/** Where texts outlive a reload of the pane: the page's `localStorage`. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/**
 * Receipts of one document, newest first.
 *
 * They are kept beside the document and not in it: a receipt tells what cells held before, and what was taken
 * out of a workbook must not travel with it.
 */
export class ReceiptStore {
  readonly #key: string;
  #receipts: readonly Receipt[];

  constructor(
    private readonly texts: TextStore,
    document: string,
  ) {
    this.#key = `samverka.receipts ${document}`;
    this.#receipts = stored(texts.getItem(this.#key));
  }

  get all(): readonly Receipt[] {
    return this.#receipts;
  }

  /** Counted on from the newest, so that no clock is asked. */
  nextId(): string {
    return String(1 + Math.max(0, ...this.#receipts.map(({ id }) => Number(id))));
  }

  add(receipt: Receipt): void {
    this.#keep([receipt, ...this.#receipts]);
  }

  drop(receipt: Receipt): void {
    this.#keep(this.#receipts.filter(({ id }) => id !== receipt.id));
  }

  /** When there is no room for all, the oldest are not there any more after a reload. */
  #keep(receipts: readonly Receipt[]): void {
    this.#receipts = receipts;
    for (let count = receipts.length; count >= 0; count--) {
      try {
        this.texts.setItem(this.#key, JSON.stringify(receipts.slice(0, count)));
        return;
      } catch (error) {
        if (count === 0 || !isFull(error)) throw error;
      }
    }
  }
}

function isFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

function stored(text: string | null): readonly Receipt[] {
  return text === null ? [] : (JSON.parse(text) as readonly Receipt[]);
}
