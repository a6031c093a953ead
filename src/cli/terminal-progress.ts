import type { Catalog } from '../core/i18n/catalog';
import type { Progress, ProgressStep } from '../ports/progress';

/** One line that is written over again on a terminal; silent when nobody watches. */
export class TerminalProgress implements Progress {
  private shown = 0;

  constructor(
    private readonly catalog: Catalog,
    private readonly stream: { isTTY?: boolean; columns?: number; write(text: string): unknown },
  ) {}

  report(step: ProgressStep, done: number, total: number, detail = ''): void {
    if (!this.stream.isTTY) return;
    const line = `${this.catalog.cli.progress[step]} ${done}/${total} ${detail}`;
    const text = line.slice(0, (this.stream.columns ?? 80) - 1);
    this.stream.write(`\r${text.padEnd(this.shown)}`);
    this.shown = text.length;
  }

  /** Takes the line away before other words are written. */
  clear(): void {
    if (this.shown === 0) return;
    this.stream.write(`\r${' '.repeat(this.shown)}\r`);
    this.shown = 0;
  }
}
