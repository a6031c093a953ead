import { useCallback, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../core/model/locale';
import { useServices, useTexts } from '../services';
import type { PartnerChoices } from '../work/next-workbooks';
import { useAction, type Action } from './use-action';

/** Choosing a period, seeing what each partner is asked for, and opening a partner's workbook. */
export interface PartnerPacks {
  readonly action: Action;
  readonly choices: PartnerChoices | null;
  /** Codes of the partners whose workbook was opened. */
  readonly opened: ReadonlySet<string>;
  /** An empty period is the next one; gives whether the period was understood. */
  readonly show: (period: string) => Promise<boolean>;
  readonly open: (partner: string, language: Locale) => Promise<void>;
}

export function usePartnerPacks(): PartnerPacks {
  const { workbook, work, exchange } = useServices();
  const { locale } = useTexts();
  const action = useAction();
  const [choices, setChoices] = useState<PartnerChoices | null>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const { run } = action;

  // What was asked for last is asked again in the other language.
  const asked = useRef('');
  const ask = useCallback(
    (period: string) => {
      asked.current = period;
      return run('looking', async () => {
        const read = await workbook.read();
        return read.ok ? work.run('partners', { workbook: read.value, period, locale }) : read;
      });
    },
    [run, workbook, work, locale],
  );

  useEffect(() => void ask(asked.current).then(setChoices), [ask]);

  const show = useCallback(
    async (period: string) => {
      const found = await ask(period);
      setOpened(new Set());
      setChoices(found);
      return found !== null;
    },
    [ask],
  );

  const open = useCallback(
    async (partner: string, language: Locale) => {
      if (!choices) return;
      const { period } = choices;
      const isOpened = await run('writing', async () => {
        const read = await workbook.read();
        if (!read.ok) return read;
        const request = { workbook: read.value, period, partner, locale: language };
        const made = await work.run('partnerPack', request);
        if (!made.ok) return made;
        const opening = await exchange.openNew(made.value.bytes);
        return opening.ok ? made : opening;
      });
      if (isOpened) setOpened((before) => new Set(before).add(partner));
    },
    [run, workbook, work, exchange, choices],
  );

  return { action, choices, opened, show, open };
}
