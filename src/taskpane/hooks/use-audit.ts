import { useCallback, useState } from 'react';
import type { Locale } from '../../core/model/locale';
import { useServices } from '../services';
import type { AuditResult } from '../work/audit-items';
import { useAction, type Action } from './use-action';

/** Whether the open workbook is safe to send. */
export interface AuditState {
  readonly action: Action;
  readonly result: AuditResult | null;
  readonly start: () => Promise<void>;
}

/** Audits the open workbook from the bytes of its file. */
export function useAudit(locale: Locale, k: number): AuditState {
  const { exchange, work } = useServices();
  const action = useAction();
  const [result, setResult] = useState<AuditResult | null>(null);
  const { run } = action;
  const start = useCallback(async () => {
    const found = await run('looking', async () => {
      const bytes = await exchange.bytes();
      return bytes.ok ? work.run('audit', { bytes: bytes.value, file: '', k, locale }) : bytes;
    });
    setResult(found);
  }, [run, exchange, work, k, locale]);
  return { action, result, start };
}
