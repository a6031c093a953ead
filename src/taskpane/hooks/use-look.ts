import { useCallback, useEffect, useState } from 'react';
import { useServices } from '../services';
import type { Look } from '../work/look-at';

/** What kind of workbook is open; null until that is known. */
export function useLook(): Look | null {
  const { workbook, work } = useServices();
  const [look, setLook] = useState<Look | null>(null);
  const refresh = useCallback(async () => {
    const read = await workbook.read([]);
    if (read.ok) setLook(await work.run('look', { workbook: read.value }));
  }, [workbook, work]);
  useEffect(() => {
    void refresh();
    const watching = workbook.watch(({ kind }) => {
      if (kind === 'sheets') void refresh();
    });
    return () => void watching.then((unwatch) => unwatch());
  }, [workbook, refresh]);
  return look;
}
