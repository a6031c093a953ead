import { useMemo } from 'react';
import type { SpreadsheetVoice } from '../grid/spreadsheet';
import type { Asked } from './Question';

/** The spreadsheet says what it has to say in the workbench's own dialogs and status bar. */
export function useVoice(tell: (text: string) => void, ask: (asked: Asked) => void): SpreadsheetVoice {
  return useMemo(
    () => ({
      tell,
      refuse: (text, yes) => ask({ text, yes }),
      ask: (text, yes, no) => ask({ text, yes, no }),
    }),
    [tell, ask],
  );
}
