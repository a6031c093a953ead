import { startTransition, useCallback, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { useServices } from '../services';
import type { TableMatches } from '../work/column-matches';
import type { Gathering } from '../work/gather-files';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';

/** Adding partners' files, seeing what becomes of them, and putting the result into the workbook. */
export interface Gather {
  readonly action: Action;
  readonly gathering: Gathering | null;
  readonly files: readonly string[];
  readonly isApplied: boolean;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly remove: (names: readonly string[]) => Promise<void>;
  readonly matches: (file: string) => Promise<readonly TableMatches[]>;
  readonly apply: () => Promise<void>;
}

export function useGather(locale: Locale, changes: Changes): Gather {
  const { workbook, work } = useServices();
  const action = useAction();
  const [files, setFiles] = useState<readonly string[]>([]);
  const [planned, setPlanned] = useState<{ gathering: Gathering; basis: WorkbookSnapshot } | null>(null);
  const [isApplied, setIsApplied] = useState(false);
  const { run } = action;

  const gather = useCallback(async () => {
    setIsApplied(false);
    const plan = await run('merging', async ({ onProgress }) => {
      const read = await workbook.read();
      if (!read.ok) return read;
      const gathered = await work.run('gather', { workbook: read.value, locale }, onProgress);
      return gathered.ok ? done({ gathering: gathered.value, basis: read.value }) : gathered;
    });
    startTransition(() => setPlanned(plan));
  }, [run, workbook, work, locale]);

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
      else setPlanned(null);
    },
    [work, files, gather],
  );

  const matches = useCallback((file: string) => work.run('matches', { file, locale }), [work, locale]);

  const apply = useCallback(async () => {
    if (!planned) return;
    const { gathering, basis } = planned;
    const deed = { kind: 'files-brought-in', names: gathering.files.map(({ file }) => file) } as const;
    setIsApplied(await changes.apply({ patch: gathering.patch, basis, deed }));
  }, [planned, changes]);

  const gathering = planned?.gathering ?? null;
  return { action, gathering, files, isApplied, add, remove, matches, apply };
}
