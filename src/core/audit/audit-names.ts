import type { AuditFinding } from '../issues/audit-codes';
import { contains, formatRange } from '../model/address';
import type { DefinedName, WorkbookSnapshot } from '../model/snapshot';
import { finding } from './finding';
import { readReference } from './reference';

/** Names that Excel hides for its own use on sheets with a filter. */
const OWN = /^_xlnm\._FilterDatabase$/i;

/** Hidden names, names that lead out of the file, and cells that the print area leaves out. */
export function auditNames(snapshot: WorkbookSnapshot): AuditFinding[] {
  const { names } = snapshot;
  const hidden = names.filter((each) => each.hidden && !OWN.test(each.name)).map(({ name }) => name);
  const leading = names.filter(({ formula }) => /\[[^\]]+\]/.test(formula));
  return [
    // One name can be there once for each sheet.
    ...[...new Set(hidden)].map((detail) =>
      finding('hidden-name', { detail, count: hidden.filter((each) => each === detail).length }),
    ),
    ...leading.map(({ name }) => finding('external-link', { detail: name })),
    ...names.flatMap((each) => outsidePrintArea(snapshot, each)),
  ];
}

function outsidePrintArea({ sheets }: WorkbookSnapshot, { name, formula }: DefinedName): AuditFinding[] {
  const area = /Print_Area$/i.test(name) ? readReference(formula) : null;
  const sheet = sheets.find((each) => each.name === area?.sheet);
  if (!area || !sheet) return [];
  let count = 0;
  for (let i = 0; i < sheet.cells.size; i++) {
    const at = { row: sheet.cells.rows[i] ?? 0, column: sheet.cells.columns[i] ?? 0 };
    if (!contains(area.range, at)) count++;
  }
  return count === 0
    ? []
    : [finding('outside-print-area', { sheet: sheet.name, address: formatRange(area.range), count })];
}
