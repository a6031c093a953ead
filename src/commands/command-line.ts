import type { CommandName } from './command-names';

/** Takes commands from the ribbon to whoever shows the pane; what comes before somebody listens waits. */
export class CommandLine {
  #listener: ((command: CommandName) => void) | null = null;
  readonly #waiting: CommandName[] = [];

  send(command: CommandName): void {
    if (this.#listener) this.#listener(command);
    else this.#waiting.push(command);
  }

  /** Listens until the function that comes back is called. */
  listen(listener: (command: CommandName) => void): () => void {
    this.#listener = listener;
    for (const command of this.#waiting.splice(0)) listener(command);
    return () => {
      if (this.#listener === listener) this.#listener = null;
    };
  }
}
