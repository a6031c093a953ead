import type { RefusalCode } from '../../../core/issues/refusal';

/** Leaves the reader from any depth; `readWorkbook` alone catches it and returns a refusal. */
export class ReadRefusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly params?: Readonly<Record<string, string | number>>,
  ) {
    super(code);
  }
}
