import { useCallback, useMemo, useState } from 'react';
import { done } from '../../core/issues/refusal';
import type { IssueCode } from '../../core/issues/codes';
import type { Severity } from '../../core/issues/severity';
import type { Locale } from '../../core/model/locale';
import type { DeedKind } from '../../core/model/receipt';
import { useServices } from '../services';
import type { CheckDeed } from '../work/check-deed';
import type { Checked, Finding } from '../work/findings';
import type { ChosenFix } from '../work/safe-offers';
import { useAction, type Action } from './use-action';
import type { Changes } from './use-changes';

/** What can be done about findings; each is one change of the workbook that can be undone. */
export interface CheckDeeds {
  /** Its own: a check that an edit starts must not put an end to it. */
  readonly action: Action;
  readonly mend: (chosen: readonly ChosenFix[]) => Promise<void>;
  /** @param until ISO date, the last day it holds. */
  readonly accept: (finding: Finding, reason: { who: string; why: string; until: string }) => Promise<void>;
  readonly end: (finding: Finding) => Promise<void>;
  readonly weigh: (code: IssueCode, severity: Severity | null) => Promise<void>;
  /** Writes all findings on a sheet. */
  readonly list: () => Promise<void>;
  /** Who accepted a finding last: it is mostly the same person. */
  readonly who: string;
}

interface Given {
  readonly checked: Checked | null;
  readonly show: (found: Checked) => void;
  readonly check: (sheets: readonly string[] | null) => Promise<unknown>;
  readonly changes: Changes;
  readonly locale: Locale;
}

const DEEDS: Readonly<Record<CheckDeed['kind'], DeedKind>> = {
  mend: 'cells-mended',
  accept: 'finding-accepted',
  end: 'acceptance-ended',
  weigh: 'severity-set',
  list: 'findings-listed',
};

export function useCheckDeeds({ checked, show, check, changes, locale }: Given): CheckDeeds {
  const { workbook, work, today } = useServices();
  const action = useAction();
  const [who, setWho] = useState('');
  const { run } = action;
  const { apply } = changes;

  const carryOut = useCallback(
    async (deed: CheckDeed, findings: readonly Finding[], names: readonly string[]) => {
      // What is changed is read again first: the change is made from what stands there now.
      const own = findings.flatMap(({ sheet }) => sheet ?? []);
      const sheets = [...new Set([...own, ...(checked?.checkSheets ?? [])])];
      const made = await run('looking', async ({ onProgress }) => {
        const read = await workbook.read(sheets);
        if (!read.ok) return read;
        const request = { workbook: read.value, sheets, today: today(), locale, deed };
        return done({ basis: read.value, ...(await work.run('checkDeed', request, onProgress)) });
      });
      if (!made) return;
      const { patch, basis } = made;
      show(made.checked);
      if (patch === null) return;
      const isDone = await apply({ patch, basis, deed: { kind: DEEDS[deed.kind], names } });
      // Hosts do not tell of rules that cells are given.
      if (isDone) await check((patch.addSheets ?? []).length > 0 ? null : sheets);
    },
    [run, workbook, work, today, locale, show, apply, check, checked],
  );

  return useMemo(() => {
    const named = (ids: ReadonlySet<string>) => (checked?.findings ?? []).filter(({ id }) => ids.has(id));
    const places = (findings: readonly Finding[]) => findings.map(({ place }) => place);
    return {
      action,
      who,
      mend: (chosen) => {
        const findings = named(new Set(chosen.map(({ id }) => id)));
        return carryOut({ kind: 'mend', chosen }, findings, places(findings));
      },
      accept: (finding, { who: decides, why, until }) => {
        setWho(decides);
        const waiver = { who: decides, when: today(), until, why };
        return carryOut({ kind: 'accept', id: finding.id, waiver }, [finding], [finding.place]);
      },
      end: (finding) => carryOut({ kind: 'end', id: finding.id }, [finding], [finding.place]),
      weigh: (code, severity) => carryOut({ kind: 'weigh', code, severity }, [], [code]),
      list: () => carryOut({ kind: 'list' }, [], []),
    };
  }, [action, carryOut, checked, who, today]);
}
