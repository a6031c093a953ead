import { useCallback, useRef, useState } from 'react';
import type { Refusal, Result } from '../../core/issues/refusal';
import type { ProgressStep } from '../../ports/progress';
import type { Control } from '../../ports/workbook-port';
import type { OnProgress } from '../work/tasks';

/** What is being done, for the eye. */
export interface Busy {
  readonly step: ProgressStep | 'looking';
  readonly done: number;
  readonly total: number;
}

/** One thing at a time that may take a while, be stopped or be refused. */
export interface Action {
  readonly busy: Busy | null;
  readonly refusal: Refusal | null;
  /** Gives the value, or null when it was refused or stopped. */
  readonly run: <T>(
    step: Busy['step'],
    work: (control: ActionControl) => Promise<Result<T>>,
  ) => Promise<T | null>;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

export interface ActionControl extends Required<Pick<Control, 'progress' | 'signal'>> {
  readonly onProgress: OnProgress;
}

/** Keeps busy state and refusal of one kind of work; a defect goes to the error boundary. */
export function useAction(): Action {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [, throwInRender] = useState(null);
  const current = useRef<AbortController | null>(null);

  const run = useCallback<Action['run']>(async (step, work) => {
    current.current?.abort();
    const own = new AbortController();
    current.current = own;
    setRefusal(null);
    setBusy({ step, done: 0, total: 0 });
    const onProgress: OnProgress = (now, done, total) => {
      if (current.current === own) setBusy({ step: now, done, total });
    };
    try {
      const result = await work({ onProgress, progress: { report: onProgress }, signal: own.signal });
      if (own.signal.aborted) return null;
      if (result.ok) return result.value;
      setRefusal(result.refusal);
      return null;
    } catch (error) {
      throwInRender(() => {
        throw error;
      });
      return null;
    } finally {
      if (current.current === own) {
        current.current = null;
        setBusy(null);
      }
    }
  }, []);

  const stop = useCallback(() => {
    current.current?.abort();
    current.current = null;
    setBusy(null);
  }, []);
  const dismiss = useCallback(() => setRefusal(null), []);
  return { busy, refusal, run, stop, dismiss };
}
