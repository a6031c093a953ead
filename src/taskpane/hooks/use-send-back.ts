import { useCallback, useState } from 'react';
import { done } from '../../core/issues/refusal';
import { useServices, useTexts } from '../services';
import type { ReturnPack } from '../work/return-pack';
import { useAction, type Action } from './use-action';

/** Opening copies of the partners' files with the findings about them. */
export interface SendBack {
  readonly action: Action;
  /** The file whose copy was opened last. */
  readonly opened: { readonly file: string; readonly isApart: ReturnPack['isApart'] } | null;
  readonly open: (file: string) => Promise<void>;
}

export function useSendBack(): SendBack {
  const { work, exchange } = useServices();
  const { locale } = useTexts();
  const action = useAction();
  const [opened, setOpened] = useState<SendBack['opened']>(null);
  const { run } = action;
  const open = useCallback(
    async (file: string) => {
      setOpened(null);
      const sent = await run('writing', async () => {
        const pack = await work.run('returnPack', { file, locale });
        if (!pack.ok) return pack;
        const opening = await exchange.openNew(pack.value.bytes);
        return opening.ok ? done({ file, isApart: pack.value.isApart }) : opening;
      });
      setOpened(sent);
    },
    [run, work, exchange, locale],
  );
  return { action, opened, open };
}
