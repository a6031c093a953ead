import { fixesOf } from '../../core/fixes/fixes-of';
import type { Catalog } from '../../core/i18n/catalog';
import type { IssueCode } from '../../core/issues/codes';
import type { Issue } from '../../core/issues/issue';
import type { Severity } from '../../core/issues/severity';
import type { Waiver } from '../../core/issues/waiver';
import type { CellPatch, Patch } from '../../core/model/patch';
import { waiversOf } from '../../core/validation/waivers';
import { endedWaiversPatch, severitiesPatch, waiverPatch } from '../../usecases/check-sheets';
import { checkedPatch } from '../../usecases/validate-copy';
import type { CheckState } from './check-workbook';
import { fixContext, idOf } from './findings';
import type { ChosenFix } from './safe-offers';

/** What somebody wants done about findings. */
export type CheckDeed =
  | { readonly kind: 'mend'; readonly chosen: readonly ChosenFix[] }
  | { readonly kind: 'accept'; readonly id: string; readonly waiver: Waiver }
  | { readonly kind: 'end'; readonly id: string }
  /** null takes away what the initiative has set. */
  | { readonly kind: 'weigh'; readonly code: IssueCode; readonly severity: Severity | null }
  | { readonly kind: 'list' };

/** The changes that do it; null when there is nothing left to do. */
export function patchOf(state: CheckState, deed: CheckDeed, catalog: Catalog): Patch | null {
  const { whole, report, waivers, today } = state;
  const issue = 'id' in deed ? report.issues.find((one) => idOf(one) === deed.id) : undefined;
  switch (deed.kind) {
    case 'mend':
      return mended(state, deed.chosen);
    case 'accept':
      return issue ? waiverPatch(whole, issue, deed.waiver, catalog) : null;
    case 'end':
      return issue ? filled(endedWaiversPatch(waiversOf(issue, waivers, today))) : null;
    case 'weigh':
      return filled(severitiesPatch(whole, { [deed.code]: deed.severity }, catalog));
    case 'list':
      return checkedPatch(whole, { report, catalog, marks: false });
  }
}

/** Chosen fixes together; of two that would write in one cell the first counts. */
function mended(state: CheckState, chosen: readonly ChosenFix[]): Patch | null {
  const issues = new Map<string, Issue>();
  for (const issue of state.report.issues) if (!issues.has(idOf(issue))) issues.set(idOf(issue), issue);
  const context = fixContext(state);
  const taken = new Set<string>();
  const keyOf = ({ sheet, row, column }: CellPatch) => `${sheet} ${row} ${column}`;
  const fixes = chosen.flatMap(({ id, kind, value }) => {
    const issue = issues.get(id);
    const fix = issue && fixesOf(issue, context).find((one) => one.kind === kind && one.value === value);
    if (!fix || fix.cells.some((cell) => taken.has(keyOf(cell)))) return [];
    for (const cell of fix.cells) taken.add(keyOf(cell));
    return [fix];
  });
  return filled({
    cells: fixes.flatMap(({ cells }) => cells),
    validations: fixes.flatMap(({ validations }) => validations),
  });
}

function filled(patch: Patch): Patch | null {
  const isEmpty = (list: Patch[keyof Patch]) =>
    list === undefined || (Array.isArray(list) && list.length === 0);
  return Object.values(patch).every(isEmpty) ? null : patch;
}
