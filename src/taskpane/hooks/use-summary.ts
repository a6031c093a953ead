import { startTransition, useCallback, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { useServices } from '../services';
import type { SummaryBuild } from '../work/build-summary';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';
import { useSummaryChoices, type SummaryChosen } from './use-summary-choices';

/** Choosing what a summary tells and to whom, seeing what it will hold, and making it. */
export interface SummaryState extends SummaryChosen {
  readonly action: Action;
  readonly build: SummaryBuild | null;
  readonly isApplied: boolean;
  readonly plan: () => Promise<void>;
  /** To the choices again. */
  readonly back: () => void;
  readonly apply: () => Promise<void>;
}

export function useSummary(locale: Locale, changes: Changes): SummaryState {
  const { workbook, work, exchange } = useServices();
  const action = useAction();
  const chosen = useSummaryChoices(locale);
  const [planned, setPlanned] = useState<{ build: SummaryBuild; basis: WorkbookSnapshot } | null>(null);
  const [isApplied, setIsApplied] = useState(false);
  const { run } = action;
  const { request, earlier } = chosen;

  const plan = useCallback(async () => {
    setIsApplied(false);
    const found = await run('looking', async () => {
      const read = await workbook.read();
      if (!read.ok) return read;
      const build = await work.run('summary', { workbook: read.value, request, earlier, locale });
      return build.ok ? done({ build: build.value, basis: read.value }) : build;
    });
    startTransition(() => setPlanned(found));
  }, [run, workbook, work, request, earlier, locale]);

  const back = useCallback(() => {
    setPlanned(null);
    setIsApplied(false);
  }, []);

  const apply = useCallback(async () => {
    if (!planned) return;
    const { build, basis } = planned;
    if (build.kind === 'edition') {
      const opened = await run('writing', async () => {
        const result = await exchange.openNew(build.bytes);
        return result.ok ? done(true) : result;
      });
      return setIsApplied(opened === true);
    }
    const names = build.pages.map(({ name }) => name);
    setIsApplied(await changes.apply({ patch: build.patch, basis, deed: { kind: 'summary-built', names } }));
  }, [planned, run, exchange, changes]);

  return { ...chosen, action, build: planned?.build ?? null, isApplied, plan, back, apply };
}
