import type { OnProgress, PaneWork, TaskInput, TaskName, TaskOutput } from '../work/tasks';
import type { WorkerAnswer, WorkerCall } from './messages';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/** Has tasks carried out by a worker, which is started at the first of them. */
export class WorkerWork implements PaneWork {
  #worker: Worker | null = null;
  #lastId = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(private readonly createWorker: () => Worker) {}

  run<Name extends TaskName>(
    task: Name,
    input: TaskInput<Name>,
    onProgress?: OnProgress,
  ): Promise<TaskOutput<Name>> {
    const id = ++this.#lastId;
    const call: WorkerCall<Name> = { id, task, input };
    return new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, onProgress });
      (this.#worker ??= this.#start()).postMessage(call);
    }) as Promise<TaskOutput<Name>>;
  }

  #start(): Worker {
    const worker = this.createWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => this.#hear(data));
    worker.addEventListener('error', ({ message }) => this.#fail(new Error(message)));
    return worker;
  }

  #hear(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    if (!waiting) return;
    if (answer.kind === 'progress') return waiting.onProgress?.(...answer.progress);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'done') return waiting.resolve(answer.value);
    const error = new Error(answer.message);
    error.stack = answer.stack;
    waiting.reject(error);
  }

  /** The worker itself broke: all that wait for it end, and the next task starts a new one. */
  #fail(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
