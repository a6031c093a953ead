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
  /** A check that somebody asked for. */
  readonly action: Action;
  /** What is done meanwhile: only when it is refused is it told of, so that the list does not jump. */
  readonly quiet: Action;
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
  const quiet = useAction();
  const [checked, setChecked] = useState<Checked | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const isOn = useRef(false);
  const { run } = action;
  const { run: runQuietly } = quiet;

  // Thousands of findings are drawn in slices, so that the pane answers meanwhile.
  const show = useCallback((found: Checked) => startTransition(() => setChecked(found)), []);

  const checkBy = useCallback(
    async (by: Action['run'], sheets: readonly string[] | null) => {
      const found = await by('looking', async ({ onProgress }) => {
        const read = await (sheets === null ? workbook.read() : workbook.read(sheets));
        if (!read.ok) return read;
        const request = { workbook: read.value, sheets, today: today(), locale };
        return done(await work.run('check', request, onProgress));
      });
      if (found) show(found);
      return found;
    },
    [show, workbook, work, today, locale],
  );
  const check = useCallback(
    (sheets: readonly string[] | null) => checkBy(runQuietly, sheets),
    [checkBy, runQuietly],
  );

  const start = useCallback(() => {
    isOn.current = true;
    return checkBy(run, null);
  }, [checkBy, run]);

  // Also what tells of no change, such as a list that an undo has taken away again.
  useEffect(() => {
    if (isOn.current) void check(null);
  }, [check, changes.outcome]);

  useRecheck(isOn, check);
  const deeds = useCheckDeeds({ checked, show, check, changes, locale });

  const goTo = useCallback(
    async ({ id, sheet, address }: Finding) => {
      setCurrent(id);
      if (sheet === null) return;
      const place = address === null ? { sheet } : { sheet, address };
      await runQuietly('looking', () => workbook.reveal(place));
    },
    [runQuietly, workbook],
  );

  const goToNext = useCallback(
    async (findings: readonly Finding[]) => {
      const placed = findings.filter(({ sheet }) => sheet !== null);
      const next = placed[(placed.findIndex(({ id }) => id === current) + 1) % placed.length];
      if (next) await goTo(next);
    },
    [current, goTo],
  );

  return { action, quiet, checked, deeds, current, start, goTo, goToNext };
}
