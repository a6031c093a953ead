/** Lets one piece of work run at a time, in the order asked: what reads never sees a change half made. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  take<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(work);
    // What fails is told to whoever asked for it; the next one has its turn all the same.
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
