import type { OnProgress, TaskInput, TaskName } from '../work/tasks';

/** What the page asks of the worker. */
export interface WorkerCall<Name extends TaskName> {
  readonly id: number;
  readonly task: Name;
  readonly input: TaskInput<Name>;
}

/** What the worker says: how far it has come, then one end. */
export type WorkerAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly progress: Parameters<OnProgress> }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string; readonly stack: string };
