import { useCallback, useEffect, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { useServices, useTexts } from '../services';
import type { UpgradePlan } from '../work/upgrade-sheets';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';

/** Seeing what bringing older sheets up to date will do, and doing it. */
export interface UpgradeState {
  readonly action: Action;
  readonly plan: UpgradePlan | null;
  /** Gives whether it was done. */
  readonly apply: () => Promise<boolean>;
}

export function useUpgrade(changes: Changes): UpgradeState {
  const { workbook, work } = useServices();
  const { locale } = useTexts();
  const action = useAction();
  const [planned, setPlanned] = useState<{ plan: UpgradePlan; basis: WorkbookSnapshot } | null>(null);
  const { run } = action;

  useEffect(() => {
    void run('looking', async () => {
      const read = await workbook.read();
      if (!read.ok) return read;
      const plan = await work.run('upgrade', { workbook: read.value, locale });
      return plan.ok ? done({ plan: plan.value, basis: read.value }) : plan;
    }).then(setPlanned);
  }, [run, workbook, work, locale]);

  const apply = useCallback(async () => {
    if (!planned) return false;
    const { plan, basis } = planned;
    const names = plan.sheets.map(({ name }) => name);
    return changes.apply({ patch: plan.patch, basis, deed: { kind: 'sheets-upgraded', names } });
  }, [planned, changes]);

  return { action, plan: planned?.plan ?? null, apply };
}
