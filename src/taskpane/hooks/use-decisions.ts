import { useCallback } from 'react';
import { useServices } from '../services';
import type { Answer } from '../work/answers';
import type { GatheredFile } from '../work/gather-files';

/** What can be decided about a whole file. */
export type FileDecision =
  | { readonly kind: 'submission'; readonly choice: 'count' | 'exclude' }
  | { readonly kind: 'sign-off'; readonly choice: 'signed' | 'withdrawn'; readonly by: string };

/** What is decided unasked, about files and periods. */
export interface Decisions {
  /** Leaves a file out, counts it again, or says who has signed it off. */
  readonly decide: (file: GatheredFile, decision: FileDecision) => Promise<void>;
  /** Keeps the figures of a period as the workbook's master has them, or lets them change again. */
  readonly lock: (period: string, isLocked: boolean) => Promise<void>;
}

/** What the pane does not ask about a decision. */
const UNSAID = { template: '', other: '', by: '', why: '' } as const;

export function useDecisions(answer: (answers: readonly Answer[]) => Promise<void>): Decisions {
  const { today } = useServices();
  const decide = useCallback(
    (file: GatheredFile, { kind, choice, ...by }: FileDecision) => {
      const other = kind === 'sign-off' ? file.id : '';
      const decision = { ...UNSAID, kind, subject: file.file, other, choice, on: today(), ...by };
      return answer([{ kind: 'decision', decision }]);
    },
    [answer, today],
  );
  const lock = useCallback(
    (subject: string, isLocked: boolean) => {
      const choice = isLocked ? 'locked' : 'open';
      const decision = { ...UNSAID, kind: 'period', subject, choice, on: today() } as const;
      return answer([{ kind: 'decision', decision }]);
    },
    [answer, today],
  );
  return { decide, lock };
}
