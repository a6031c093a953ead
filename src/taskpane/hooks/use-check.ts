import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import { useServices } from '../services';
import type { Checked, Finding } from '../work/findings';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';
import { useCheckDeeds, type CheckDeeds } from './use-check-deeds';
import { useRecheck } from './use-recheck';

/** Checking the workbook, going to what was found, mending it, and checking again what changes. */
export interface Check {
  readonly action: Action;
  readonly checked: Checked | null;
  readonly deeds: CheckDeeds;
  /** The finding gone to last. */
  readonly current: string | null;
  readonly start: () => Promise<Checked | null>;
  readonly goTo: (finding: Finding) => Promise<void>;
  /** Goes to the finding after the current one among these. */
  readonly goToNext: (findings: readonly Finding[]) => Promise<void>;
}

export function useCheck(locale: Locale, changes: Changes): Check {
  const { workbook, work, today } = useServices();
  const action = useAction();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const isOn = useRef(false);
  const { run } = action;

  // Thousands of findings are drawn in slices, so that the pane answers meanwhile.
  const show = useCallback((found: Checked) => startTransition(() => setChecked(found)), []);

  const check = useCallback(
    async (sheets: readonly string[] | null) => {
      const found = await run('looking', async ({ onProgress }) => {
        const read = await (sheets === null ? workbook.read() : workbook.read(sheets));
        if (!read.ok) return read;
        const request = { workbook: read.value, sheets, today: today(), locale };
        return done(await work.run('check', request, onProgress));
      });
      if (found) show(found);
      return found;
    },
    [run, show, workbook, work, today, locale],
  );

  const start = useCallback(() => {
    isOn.current = true;
    return check(null);
  }, [check]);

  // Also what tells of no change, such as a list that an undo has taken away again.
  useEffect(() => {
    if (isOn.current) void check(null);
  }, [check, changes.outcome]);

  useRecheck(isOn, check);
  const deeds = useCheckDeeds({ action, checked, show, check, changes, locale });

  const goTo = useCallback(
    async ({ id, sheet, address }: Finding) => {
      setCurrent(id);
      if (sheet === null) return;
      const place = address === null ? { sheet } : { sheet, address };
      await run('looking', () => workbook.reveal(place));
    },
    [run, workbook],
  );

  const goToNext = useCallback(
    async (findings: readonly Finding[]) => {
      const placed = findings.filter(({ sheet }) => sheet !== null);
      const next = placed[(placed.findIndex(({ id }) => id === current) + 1) % placed.length];
      if (next) await goTo(next);
    },
    [current, goTo],
  );

  return { action, checked, deeds, current, start, goTo, goToNext };
}
