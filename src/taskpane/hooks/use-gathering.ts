import { startTransition, useCallback, useRef, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { useServices } from '../services';
import type { Answer } from '../work/answers';
import type { Gathering } from '../work/gather-files';
import { useAction, type Action } from './use-action';

/** What bringing the files together will do, with the answers that were given. */
export interface GatheringState {
  readonly action: Action;
  readonly planned: Planned | null;
  /** How many answers were given since the pane was opened. */
  readonly answered: number;
  /** Looks at the workbook and brings the files together anew. */
  readonly gather: () => Promise<void>;
  readonly forget: () => void;
  readonly answer: (answers: readonly Answer[]) => Promise<void>;
  readonly takeBack: () => Promise<void>;
  readonly openAnswers: (file: File) => Promise<void>;
}

export interface Planned {
  readonly gathering: Gathering;
  readonly basis: WorkbookSnapshot;
}

/** Each step is a list: a file of answers, one answer, or a yes to several questions. */
type Steps = readonly (readonly Answer[])[];

/** @param isApplied whether the workbook has changed since, by what was put in. */
export function useGathering(locale: Locale, isApplied: boolean): GatheringState {
  const { workbook, work, today } = useServices();
  const action = useAction();
  const [planned, setPlanned] = useState<Planned | null>(null);
  const [steps, setSteps] = useState<Steps>([]);
  const latest = useRef(0);
  const { run } = action;

  /** Answers need no new look at the workbook: what was planned from is compared before it is written. */
  const plan = useCallback(
    async (said: Steps, known: WorkbookSnapshot | null) => {
      const own = ++latest.current;
      const made = await run('merging', async ({ onProgress }) => {
        const read = known ? done(known) : await workbook.read();
        if (!read.ok) return read;
        const basis = read.value;
        const input = { workbook: basis, locale, answers: said.flat(), today: today() };
        const gathered = await work.run('gather', input, onProgress);
        return gathered.ok ? done({ gathering: gathered.value, basis }) : gathered;
      });
      if (own === latest.current) startTransition(() => setPlanned(made));
    },
    [run, workbook, work, locale, today],
  );

  const gather = useCallback(() => plan(steps, null), [plan, steps]);
  const forget = useCallback(() => setPlanned(null), []);
  const say = useCallback(
    async (said: Steps) => {
      setSteps(said);
      await plan(said, isApplied ? null : (planned?.basis ?? null));
    },
    [plan, isApplied, planned],
  );
  const answer = useCallback((answers: readonly Answer[]) => say([...steps, answers]), [say, steps]);
  const takeBack = useCallback(() => say(steps.slice(0, -1)), [say, steps]);
  const openAnswers = useCallback(
    async (file: File) => {
      const known = await run('reading', async () =>
        work.run('answers', { file: file.name, text: await file.text() }),
      );
      if (known) await say([...steps, [{ kind: 'file', known }]]);
    },
    [run, work, say, steps],
  );
  return { action, planned, answered: steps.length, gather, forget, answer, takeBack, openAnswers };
}
