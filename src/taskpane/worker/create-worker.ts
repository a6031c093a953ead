/** Starts the pane's worker; the bundler makes a file of its own from it. */
export function createWorker(): Worker {
  return new Worker(new URL('./pane-worker.ts', import.meta.url));
}
