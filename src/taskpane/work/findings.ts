import type { Fix } from '../../core/fixes/fix';
import type { FixContext } from '../../core/fixes/fixed-place';
import { fixesOf } from '../../core/fixes/fixes-of';
import { describeIssue } from '../../core/i18n/describe-issue';
import type { Catalog } from '../../core/i18n/catalog';
import type { IssueCode } from '../../core/issues/codes';
import type { FixKind } from '../../core/issues/fix-kind';
import type { Issue } from '../../core/issues/issue';
import type { Severity } from '../../core/issues/severity';
import { isCheckSheet } from '../../core/validation/check-sheets';
import type { Severities } from '../../core/validation/to-issues';
import type { CheckState } from './check-workbook';
import { KIND_OF, type FindingKind } from './finding-kinds';

/** A finding in words, with the place to jump to and the ways to mend it. */
export interface Finding {
  /** The same finding at the same place has the same id, check after check. */
  readonly id: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly place: string;
  readonly what: string;
  readonly next: string;
  /** null when the finding is about the workbook as a whole. */
  readonly sheet: string | null;
  readonly address: string | null;
  readonly offers: readonly Offer[];
  /** Somebody has accepted it as it is. */
  readonly isAccepted: boolean;
}

/** A way to mend a finding, by what is on its button. */
export interface Offer {
  readonly kind: FixKind;
  readonly value: string;
  readonly label: string;
}

export interface Checked {
  /** Without what has been accepted. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** In the order of the sheets and their cells, as far as they were kept. */
  readonly findings: readonly Finding[];
  readonly truncated: boolean;
  /** Severities that the initiative has set itself. */
  readonly severities: Severities;
  /** Sheets that a check has written. */
  readonly checkSheets: readonly string[];
}

/** Ways to mend are worked out for so many findings; the others get theirs when these are gone. */
const MOST_OFFERED = 1000;

/** What was found, in words. */
export function toldFindings(state: CheckState, catalog: Catalog): Checked {
  const { report, checked, whole } = state;
  const context = fixContext(state);
  let left = MOST_OFFERED;
  const findings = report.issues.map((issue) => {
    const fixes = issue.waiver === undefined && left > 0 ? fixesOf(issue, context) : [];
    if (fixes.length > 0) left--;
    return toFinding(issue, fixes, catalog);
  });
  const accepted = findings.filter(({ isAccepted }) => isAccepted).length;
  return {
    counts: { ...report.counts, info: report.counts.info - accepted },
    findings,
    truncated: report.truncated,
    severities: checked.workbook.severities ?? {},
    checkSheets: whole.sheets.filter(isCheckSheet).map(({ name }) => name),
  };
}

/** What the ways to mend the findings of a check are worked out from. */
export function fixContext({ workbook, reading: { tables }, today }: CheckState): FixContext {
  return { workbook, tables, today };
}

/** The finding's id among those of its workbook. */
export function idOf({ code, at, rule }: Issue): string {
  return [code, at.sheet ?? '', at.address ?? '', rule ?? ''].join('|');
}

function toFinding(issue: Issue, fixes: readonly Fix[], catalog: Catalog): Finding {
  const { code, severity, at } = issue;
  return {
    id: idOf(issue),
    code,
    severity,
    kind: KIND_OF[code],
    ...describeIssue(issue, catalog),
    sheet: at.sheet ?? null,
    address: at.address ?? null,
    offers: fixes.map(({ kind, value }) => ({ kind, value, label: catalog.findings.fixes[kind](value) })),
    isAccepted: issue.waiver !== undefined,
  };
}
