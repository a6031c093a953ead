import type { Trip } from '../session';

/** One thing to do on a trip, and about how many bytes of the request it takes. */
export interface Task {
  readonly bytes: number;
  readonly queue: (trip: Trip) => void;
}

/** What a call with its object's path takes in a request, with a third to spare: 140 in all templates together. */
const BYTES_A_CALL = 200;

/** Bytes of a request that Excel on the web takes with certainty; its limit is 5 MB. */
const BYTES_A_TRIP = 3_500_000;

/** @param calls how many members of Office.js it uses, about. */
export function task(queue: (trip: Trip) => void, calls = 1, bytes = 0): Task {
  return { queue, bytes: calls * BYTES_A_CALL + bytes };
}

/** The tasks in order, put together so that each load fits into one request. */
export function loads(tasks: readonly Task[]): Task[][] {
  const all: Task[][] = [];
  let room = 0;
  for (const next of tasks) {
    const last = all.at(-1);
    if (last !== undefined && next.bytes <= room) {
      last.push(next);
      room -= next.bytes;
    } else {
      all.push([next]);
      room = BYTES_A_TRIP - next.bytes;
    }
  }
  return all;
}
