import { done, type Result } from '../../src/core/issues/refusal';
import type { WorkbookExchange } from '../../src/ports/workbook-exchange';

/** Keeps what would be opened as new workbooks, and gives what it is told the open one's file is. */
export class MemoryExchange implements WorkbookExchange {
  readonly opened: Uint8Array[] = [];

  constructor(public file = new Uint8Array()) {}

  bytes(): Promise<Result<Uint8Array>> {
    return Promise.resolve(done(this.file));
  }

  openNew(bytes: Uint8Array): Promise<Result<void>> {
    this.opened.push(bytes);
    return Promise.resolve(done(undefined));
  }
}
