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
  readonly apply: (change: WorkbookChange) => Promise<boolean>;
  readonly undo: (receipt: Receipt, reach: 'all' | 'unchanged') => Promise<void>;
  readonly dismiss: () => void;
}

export function useChanges(): Changes {
  const { workbook } = useServices();
  const action = useAction();
  const [latest, setLatest] = useState<Receipt | null>(null);
  const [outcome, setOutcome] = useState<Changes['outcome']>(null);
  const { run } = action;
  const isBusy = action.busy !== null;

  const newest = useCallback(async () => (await workbook.receipts())[0] ?? null, [workbook]);

  useEffect(() => {
    void newest().then(setLatest);
  }, [newest]);

  const apply = useCallback(
    async (change: WorkbookChange) => {
      if (isBusy) return false;
      setOutcome(null);
      const receipt = await run('writing', (control) => workbook.apply(change, control));
      if (receipt) setLatest(receipt);
      return receipt !== null;
    },
    [run, isBusy, workbook],
  );

  const undo = useCallback(
    async (receipt: Receipt, reach: 'all' | 'unchanged') => {
      const result = await run('writing', () => workbook.undo(receipt, reach));
      if (result) setOutcome({ receipt, result });
      setLatest(await newest());
    },
    [run, workbook, newest],
  );

  const dismiss = useCallback(() => {
    setOutcome(null);
    setLatest(null);
  }, []);
  return { action, latest, outcome, apply, undo, dismiss };
}
