import { useCallback, useEffect, useState } from 'react';
import type { Receipt, UndoOutcome } from '../../core/model/receipt';
import type { WorkbookChange } from '../../ports/workbook-port';
import { useServices } from '../services';
import { useAction, type Action } from './use-action';

/** What was done to the workbook, and taking it back. */
export interface Changes {
  readonly action: Action;
  /** The latest that can be undone. */
  readonly latest: Receipt | null;
  /** How the last undo went, with the receipt it was of. */
  readonly outcome: { readonly receipt: Receipt; readonly result: UndoOutcome } | null;
  /** Gives whether it was done. */
  apply(change: WorkbookChange): Promise<boolean>;
  undo(receipt: Receipt, reach: 'all' | 'unchanged'): Promise<void>;
  dismiss(): void;
}

export function useChanges(): Changes {
  const { workbook } = useServices();
  const action = useAction();
  const [latest, setLatest] = useState<Receipt | null>(null);
  const [outcome, setOutcome] = useState<Changes['outcome']>(null);
  const { run } = action;

  const refresh = useCallback(async () => {
    const [newest] = await workbook.receipts();
    setLatest(newest ?? null);
  }, [workbook]);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  const apply = useCallback(
    async (change: WorkbookChange) => {
      setOutcome(null);
      const receipt = await run('writing', (control) => workbook.apply(change, control));
      if (receipt) setLatest(receipt);
      return receipt !== null;
    },
    [run, workbook],
  );

  const undo = useCallback(
    async (receipt: Receipt, reach: 'all' | 'unchanged') => {
      const result = await run('writing', () => workbook.undo(receipt, reach));
      if (result) setOutcome({ receipt, result });
      await refresh();
    },
    [run, workbook, refresh],
  );

  const dismiss = useCallback(() => {
    setOutcome(null);
    setLatest(null);
  }, []);
  return { action, latest, outcome, apply, undo, dismiss };
}
