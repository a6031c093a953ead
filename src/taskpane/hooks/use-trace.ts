import { useCallback, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import { useServices } from '../services';
import type { Trace } from '../work/trace-row';
import { useAction, type Action } from './use-action';

/** Where the selected row came from. */
export interface TraceState {
  readonly action: Action;
  readonly found: { readonly place: string; readonly trace: Trace } | null;
  readonly start: () => Promise<void>;
  readonly close: () => void;
}

export function useTrace(locale: Locale): TraceState {
  const { workbook, work } = useServices();
  const action = useAction();
  const [found, setFound] = useState<TraceState['found']>(null);
  const { run } = action;
  const start = useCallback(async () => {
    const result = await run('looking', async () => {
      const selected = await workbook.selection();
      if (!selected.ok) return selected;
      const { sheet, address = 'A1' } = selected.value;
      const look = await workbook.read([sheet]);
      if (!look.ok) return look;
      const needed = await work.run('traceSheets', { workbook: look.value, sheet });
      const read = needed.length > 1 ? await workbook.read(needed) : look;
      if (!read.ok) return read;
      const trace = await work.run('trace', { workbook: read.value, sheet, address, locale });
      return done({ place: `${sheet} ${address}`, trace });
    });
    setFound(result);
  }, [run, workbook, work, locale]);
  const close = useCallback(() => setFound(null), []);
  return { action, found, start, close };
}
