import { useEffect, useState } from 'react';
import { unknownToUndo } from '../../core/model/known-furniture';
import type { Patch } from '../../core/model/patch';
import { useServices } from '../services';

/** Sheets that go with a patch and of which an undo would not bring back everything. */
export function useForgotten(patch: Patch): readonly string[] {
  const { workbook } = useServices();
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void workbook.receipts().then((receipts) => {
      if (isCurrent) setForgotten(unknownToUndo(patch, receipts));
    });
    return () => void (isCurrent = false);
  }, [workbook, patch]);
  return forgotten;
}
