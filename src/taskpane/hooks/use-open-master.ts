import { useCallback } from 'react';
import { done } from '../../core/issues/refusal';
import { useServices } from '../services';
import type { Action } from './use-action';

/** Opens the master of the last gathering as a workbook of its own; gives whether it was done. */
export function useOpenMaster({ run }: Action): () => Promise<boolean> {
  const { work, exchange } = useServices();
  return useCallback(async () => {
    const opened = await run('writing', async () => {
      const master = await work.run('masterBytes', {});
      if (!master.ok) return master;
      const opening = await exchange.openNew(master.value);
      return opening.ok ? done(true) : opening;
    });
    return opened === true;
  }, [run, work, exchange]);
}
