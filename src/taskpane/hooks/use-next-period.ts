import { useCallback, useEffect, useRef, useState } from 'react';
import { done } from '../../core/issues/refusal';
import { useServices, useTexts } from '../services';
import type { NextPeriod } from '../work/next-workbooks';
import { useAction, type Action } from './use-action';

/** Seeing what the next period's workbook asks for, and opening it. */
export interface NextPeriodState {
  readonly action: Action;
  readonly next: NextPeriod | null;
  readonly isOpened: boolean;
  /** An empty period is the next one; gives whether the period was understood. */
  readonly show: (period: string) => Promise<boolean>;
  readonly open: () => Promise<void>;
}

export function useNextPeriod(): NextPeriodState {
  const { workbook, work, exchange } = useServices();
  const { locale } = useTexts();
  const action = useAction();
  const [next, setNext] = useState<NextPeriod | null>(null);
  const [isOpened, setIsOpened] = useState(false);
  const { run } = action;

  // What was asked for last is asked again in the other language.
  const asked = useRef('');
  const ask = useCallback(
    (period: string) => {
      asked.current = period;
      return run('looking', async () => {
        const read = await workbook.read();
        return read.ok ? work.run('nextPeriod', { workbook: read.value, period, locale }) : read;
      });
    },
    [run, workbook, work, locale],
  );

  useEffect(() => void ask(asked.current).then(setNext), [ask]);

  const show = useCallback(
    async (period: string) => {
      const found = await ask(period);
      setIsOpened(false);
      setNext(found);
      return found !== null;
    },
    [ask],
  );

  const open = useCallback(async () => {
    if (!next) return;
    const opening = await run('writing', async () => {
      const opened = await exchange.openNew(next.bytes);
      return opened.ok ? done(true) : opened;
    });
    setIsOpened(opening === true);
  }, [run, exchange, next]);

  return { action, next, isOpened, show, open };
}
