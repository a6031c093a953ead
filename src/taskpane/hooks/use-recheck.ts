import { useEffect, type RefObject } from 'react';
import { useServices } from '../services';

/** Milliseconds after the last change before what changed is checked again. */
const QUIET = 600;

/** Checks sheets again when somebody has written in them; all of them when sheets came or went. */
export function useRecheck(
  isOn: RefObject<boolean>,
  check: (sheets: readonly string[] | null) => Promise<unknown>,
): void {
  const { workbook } = useServices();
  useEffect(() => {
    const changed = new Set<string>();
    let isWhole = false;
    let timer = 0;
    const watching = workbook.watch((event) => {
      if (!isOn.current || event.kind === 'selection') return;
      if (event.kind === 'cells') changed.add(event.sheet);
      else isWhole = true;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        void check(isWhole ? null : [...changed]);
        changed.clear();
        isWhole = false;
      }, QUIET);
    });
    return () => {
      window.clearTimeout(timer);
      void watching.then((unwatch) => unwatch());
    };
  }, [workbook, isOn, check]);
}
