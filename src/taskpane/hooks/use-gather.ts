import { useCallback, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import { useServices } from '../services';
import type { Named, TableMatches } from '../work/column-matches';
import type { Gathering } from '../work/gather-files';
import { type Decisions, useDecisions } from './use-decisions';
import { useOpenMaster } from './use-open-master';
import type { Changes } from './use-changes';
import { useGathering, type GatheringState } from './use-gathering';

/** Adding partners' files, seeing what becomes of them, answering questions, and putting the result into the workbook. */
export interface Gather
  extends Decisions, Pick<GatheringState, 'action' | 'answered' | 'answer' | 'takeBack' | 'openAnswers'> {
  readonly gathering: Gathering | null;
  readonly files: readonly string[];
  readonly isApplied: boolean;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
  readonly matches: (file: string) => Promise<readonly TableMatches[]>;
  readonly matchable: () => Promise<readonly Named[]>;
  readonly apply: () => Promise<void>;
}

export function useGather(locale: Locale, changes: Changes): Gather {
  const { work } = useServices();
  const [files, setFiles] = useState<readonly string[]>([]);
  const [applied, setApplied] = useState<Gathering | null>(null);
  const state = useGathering(locale, applied !== null);
  const { action, planned, answered, gather, forget, answer, takeBack, openAnswers } = state;
  const { run } = action;
  const openMaster = useOpenMaster(action);

  const add = useCallback(
    async (chosen: readonly File[]) => {
      if (chosen.length === 0) return;
      const added = await run('reading', async ({ onProgress, signal }) => {
        const names: string[] = [];
        for (const [i, file] of chosen.entries()) {
          if (signal.aborted) break;
          onProgress('reading', i, chosen.length, file.name);
          const bytes = new Uint8Array(await file.arrayBuffer());
          names.push(...(await work.run('addFiles', { files: [{ name: file.name, bytes }] })));
        }
        return done(names);
      });
      if (!added) return;
      setFiles((before) => [...before, ...added]);
      await gather();
    },
    [run, work, gather],
  );

  const remove = useCallback(
    async (names: readonly string[]) => {
      await work.run('removeFiles', { names });
      const left = files.filter((name) => !names.includes(name));
      setFiles(left);
      if (left.length > 0) await gather();
      else forget();
    },
    [work, files, gather, forget],
  );

  const apply = useCallback(async () => {
    if (!planned) return;
    const { gathering, basis } = planned;
    if (gathering.isApart) {
      if (await openMaster()) setApplied(gathering);
      return;
    }
    const deed = { kind: 'files-brought-in', names: gathering.files.map(({ file }) => file) } as const;
    if (await changes.apply({ patch: gathering.patch, basis, deed })) setApplied(gathering);
    // The workbook may not be what the plan was made for.
    else await gather();
  }, [planned, changes, gather, openMaster]);

  const decisions = useDecisions(answer);
  const matches = useCallback((file: string) => work.run('matches', { file, locale }), [work, locale]);
  const matchable = useCallback(() => work.run('matchable', { locale }), [work, locale]);
  const gathering = planned?.gathering ?? null;
  const isApplied = gathering !== null && applied === gathering;
  return {
    ...{ action, answered, answer, takeBack, openAnswers },
    ...{ gathering, files, isApplied },
    ...{ add, remove, matches, matchable, apply, ...decisions },
  };
}
