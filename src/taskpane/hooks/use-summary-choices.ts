import { useCallback, useState } from 'react';
import type { Locale } from '../../core/model/locale';
import { useServices } from '../services';
import type { SummaryOffer } from '../work/summary-options';
import type { SummaryRequest } from '../work/summary-request';
import type { FileBytes } from '../work/file-bytes';
import { useAction } from './use-action';

/** What a person has chosen for the summary, of what the workbook offers. */
export interface SummaryChosen {
  /** What can be chosen; null until the workbook has been read. */
  readonly offer: SummaryOffer | null;
  readonly request: SummaryRequest;
  /** Editions that were sent before. */
  readonly earlier: readonly FileBytes[];
  /** Reads the workbook for what it offers. */
  readonly look: () => Promise<void>;
  readonly choose: (change: Partial<SummaryRequest>) => void;
  readonly setEarlier: (files: readonly FileBytes[]) => void;
}

const FIRST: SummaryRequest = {
  audience: 'own',
  locale: null,
  period: '',
  leftOut: [],
  withAnalyses: false,
  k: 5,
  recipient: '',
  approvedBy: '',
};

export function useSummaryChoices(locale: Locale): SummaryChosen {
  const { workbook, work } = useServices();
  const { run } = useAction();
  const [offer, setOffer] = useState<SummaryOffer | null>(null);
  const [request, setRequest] = useState(FIRST);
  const [earlier, setEarlier] = useState<readonly FileBytes[]>([]);

  const look = useCallback(async () => {
    const found = await run('looking', async () => {
      const read = await workbook.read();
      return read.ok ? work.run('summaryOffer', { workbook: read.value, locale }) : read;
    });
    setOffer(found);
  }, [run, workbook, work, locale]);

  const choose = useCallback(
    (change: Partial<SummaryRequest>) => setRequest((before) => ({ ...before, ...change })),
    [],
  );
  return { offer, request, earlier, look, choose, setEarlier };
}
