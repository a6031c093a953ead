/** Told what is being done, so that a person can see that work goes on. */
export interface Progress {
  /** @param detail what is being worked on now, such as a file's name. */
  report(step: ProgressStep, done: number, total: number, detail?: string): void;
}

export type ProgressStep = 'reading' | 'matching' | 'checking' | 'merging' | 'writing';
