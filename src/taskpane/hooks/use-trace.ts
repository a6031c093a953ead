import { useCallback, useState } from 'react';
import { done } from '../../core/issues/refusal';
import { useServices } from '../services';
import type { Trace } from '../work/trace-row';
import { useAction, type Action } from './use-action';

/** Where the selected row came from. */
export interface TraceState {
  readonly action: Action;
  readonly found: { readonly sheet: string; readonly trace: Trace } | null;
  readonly start: () => Promise<void>;
  readonly close: () => void;
}

export function useTrace(): TraceState {
  const { workbook, work } = useServices();
  const action = useAction();
  const [found, setFound] = useState<TraceState['found']>(null);
  const { run } = action;
  const start = useCallback(async () => {
    const result = await run('looking', async () => {
      const selected = await workbook.selection();
      if (!selected.ok) return selected;
      const { sheet, address = 'A1' } = selected.value;
      const read = await workbook.read([sheet]);
      if (!read.ok) return read;
      return done({ sheet, trace: await work.run('trace', { workbook: read.value, sheet, address }) });
    });
    setFound(result);
  }, [run, workbook, work]);
  const close = useCallback(() => setFound(null), []);
  return { action, found, start, close };
}
