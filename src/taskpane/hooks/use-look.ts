import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../services';
import type { Look } from '../work/look-at';

/**
 * What kind of workbook is open; null until that is known.
 *
 * @param deed what was done last: sheets that were made anew are not told of by Excel.
 */
export function useLook(deed: unknown): Look | null {
  const { workbook, work, today } = useServices();
  const [look, setLook] = useState<Look | null>(null);
  const see = useCallback(async () => {
    const read = await workbook.read([]);
    return read.ok ? work.run('look', { workbook: read.value, today: today() }) : null;
  }, [workbook, work, today]);
  useEffect(() => {
    let isCurrent = true;
    void see().then((seen) => isCurrent && setLook(seen));
    return () => void (isCurrent = false);
  }, [see, deed]);
  useEffect(() => {
    const watching = workbook.watch(({ kind }) => {
      if (kind === 'sheets') void see().then(setLook);
    });
    return () => void watching.then((unwatch) => unwatch());
  }, [workbook, see]);
  return look;
}
