import { startTransition, useCallback, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { useServices } from '../services';
import type { SummaryBuild } from '../work/build-summary';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';

/** Seeing what a summary of the workbook will hold, and building it into the workbook. */
export interface SummaryState {
  readonly action: Action;
  readonly build: SummaryBuild | null;
  readonly isApplied: boolean;
  readonly plan: () => Promise<void>;
  readonly apply: () => Promise<void>;
}

export function useSummary(locale: Locale, changes: Changes): SummaryState {
  const { workbook, work } = useServices();
  const action = useAction();
  const [planned, setPlanned] = useState<{ build: SummaryBuild; basis: WorkbookSnapshot } | null>(null);
  const [isApplied, setIsApplied] = useState(false);
  const { run } = action;

  const plan = useCallback(async () => {
    setIsApplied(false);
    const found = await run('looking', async () => {
      const read = await workbook.read();
      if (!read.ok) return read;
      const build = await work.run('summary', { workbook: read.value, locale });
      return build.ok ? done({ build: build.value, basis: read.value }) : build;
    });
    startTransition(() => setPlanned(found));
  }, [run, workbook, work, locale]);

  const apply = useCallback(async () => {
    if (!planned) return;
    const { build, basis } = planned;
    const deed = { kind: 'summary-built', names: build.sheets } as const;
    setIsApplied(await changes.apply({ patch: build.patch, basis, deed }));
  }, [planned, changes]);

  return { action, build: planned?.build ?? null, isApplied, plan, apply };
}
