import { useEffect, useRef } from 'react';
import type { SpreadsheetModel } from '../../emulator/document/grid-types';
import { showSpreadsheet, type SpreadsheetVoice } from './spreadsheet';

interface SheetViewProps {
  readonly model: SpreadsheetModel;
  readonly isDark: boolean;
  readonly voice: SpreadsheetVoice;
  readonly className: string;
}

/**
 * The spreadsheet itself: it is no React component and draws into an element of its own. The next workbook is shown
 * in the same place, because a spreadsheet that is still being drawn must not lose the page under it.
 */
export function SheetView({ model, isDark, voice, className }: SheetViewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const target = document.createElement('div');
    target.style.height = '100%';
    place.current?.append(target);
    const shown = showSpreadsheet(target, model, { isDark, voice });
    return () => {
      void shown.then((hide) => {
        hide();
        target.remove();
      });
    };
  }, [model, isDark, voice]);
  return <div ref={place} className={className} />;
}
