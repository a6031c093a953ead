import { LocalWork } from '../work/local-work';
import type { TaskName } from '../work/tasks';
import type { WorkerAnswer, WorkerCall } from './messages';
import { sha256 } from './sha256';

const work = new LocalWork(sha256);

/** One task after the other: they share what was read. */
let last: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<WorkerCall<TaskName>>) => {
  last = last.then(() => carryOut(data));
});

async function carryOut({ id, task, input }: WorkerCall<TaskName>): Promise<void> {
  try {
    const value = await work.run(task, input, (...progress) => answer({ id, kind: 'progress', progress }));
    answer({ id, kind: 'done', value });
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    answer({ id, kind: 'failed', message, stack: stack ?? '' });
  }
}

function answer(message: WorkerAnswer): void {
  postMessage(message);
}
