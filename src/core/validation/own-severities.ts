import { catalogs } from '../i18n/catalogs';
import { ISSUE_SEVERITIES } from '../issues/codes';
import type { Severity } from '../issues/severity';
import type { WorkbookSnapshot } from '../model/snapshot';
import { CHECK_TABLES, checkRows } from './check-sheets';
import type { Severities } from './to-issues';

/** The columns of the table of severities, in their order. */
export const SEVERITY_COLUMNS = ['code', 'level'] as const;

/** The severities an initiative has set itself and keeps in its workbook; words of any of our languages are understood. */
export function readSeverities(workbook: WorkbookSnapshot): Severities {
  const set = checkRows(workbook, CHECK_TABLES.severities).flatMap(({ texts: [code = '', level = ''] }) => {
    const severity = severityNamed(level);
    return code in ISSUE_SEVERITIES && severity ? [[code, severity] as const] : [];
  });
  return Object.fromEntries(set);
}

function severityNamed(word: string): Severity | null {
  const folded = word.toLowerCase();
  for (const severity of ['error', 'warning', 'info'] as const) {
    const words = Object.values(catalogs).map(({ consolidation }) => consolidation.severities[severity]);
    if ([severity, ...words].some((known) => known.toLowerCase() === folded)) return severity;
  }
  return null;
}
