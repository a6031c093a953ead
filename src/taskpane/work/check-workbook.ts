import { describeIssue } from '../../core/i18n/describe-issue';
import type { Catalog } from '../../core/i18n/catalog';
import type { Issue } from '../../core/issues/issue';
import type { Severity } from '../../core/issues/severity';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { readTables } from '../../core/reading/read-workbook-tables';
import { templates } from '../../core/templates/all-templates';
import { validate } from '../../core/validation/validate';
import { KIND_OF, type FindingKind } from './finding-kinds';
import { generatedSheets } from './own-sheets';

/** A finding in words, with the place to jump to. */
export interface Finding {
  /** The same finding at the same place has the same id, check after check. */
  readonly id: string;
  readonly severity: Severity;
  readonly kind: FindingKind;
  readonly place: string;
  readonly what: string;
  readonly next: string;
  /** null when the finding is about the workbook as a whole. */
  readonly sheet: string | null;
  readonly address: string | null;
}

export interface Checked {
  readonly counts: Readonly<Record<Severity, number>>;
  /** In the order of the sheets and their cells, as far as they were kept. */
  readonly findings: readonly Finding[];
  readonly truncated: boolean;
}

/** @param today ISO date. */
export function checkWorkbook(workbook: WorkbookSnapshot, today: string, catalog: Catalog): Checked {
  const generated = generatedSheets(workbook);
  const sheets = workbook.sheets.filter(({ name }) => !generated.has(name));
  const { tables, matches } = readTables({ ...workbook, sheets }, templates);
  const report = validate([{ file: workbook.file, sheets, tables, matches }], { today });
  return {
    counts: report.counts,
    findings: report.issues.map((issue) => toFinding(issue, catalog)),
    truncated: report.truncated,
  };
}

function toFinding(issue: Issue, catalog: Catalog): Finding {
  const { code, severity, at } = issue;
  return {
    id: [code, at.sheet ?? '', at.address ?? '', issue.rule ?? ''].join('|'),
    severity,
    kind: KIND_OF[code],
    ...describeIssue(issue, catalog),
    sheet: at.sheet ?? null,
    address: at.address ?? null,
  };
}
