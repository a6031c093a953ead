import type { AuditFinding } from '../issues/audit-codes';
import { formatAddress } from '../model/address';
import { Kind, type CellTable } from '../model/cells';
import type { WorkbookSnapshot } from '../model/snapshot';
import type { WorkbookTraces } from '../model/workbook-traces';
import { finding } from './finding';
import { personalDataIn, type PersonalData } from './personal-data';

/** Personal numbers, addresses and telephones, in cells and in what charts remember. */
export function auditPeople({ sheets }: WorkbookSnapshot, { charts }: WorkbookTraces): AuditFinding[] {
  const known = new Map<string, readonly PersonalData[]>();
  const kindsOf = (text: string) => {
    const kinds = known.get(text) ?? [...new Set(personalDataIn(text).map(({ kind }) => kind))];
    known.set(text, kinds);
    return kinds;
  };
  const inSheets = sheets.flatMap(({ name, cells }) => {
    const found = new Map<PersonalData, { first: number; count: number }>();
    for (let i = 0; i < cells.size; i++) {
      const text = textToSearch(cells, i);
      for (const kind of text === '' ? [] : kindsOf(text)) {
        const before = found.get(kind);
        found.set(kind, { first: before?.first ?? i, count: (before?.count ?? 0) + 1 });
      }
    }
    return [...found].map(([kind, { first, count }]) => {
      const at = { row: cells.rows[first] ?? 0, column: cells.columns[first] ?? 0 };
      return finding(kind, { sheet: name, address: formatAddress(at), count });
    });
  });
  const inCharts = charts.flatMap(({ name, part, caches }) => {
    const kinds = new Set(caches.flatMap(({ points }) => points.flatMap(({ text }) => kindsOf(text))));
    return [...kinds].map((kind) => finding(kind, { detail: name || part }));
  });
  return [...inSheets, ...inCharts];
}

/** Numbers are searched only where they are as long as a personal number with its century. */
function textToSearch(cells: CellTable, i: number): string {
  const number = cells.numbers[i] ?? 0;
  if (cells.kinds[i] === Kind.text) return cells.texts[number] ?? '';
  return cells.kinds[i] === Kind.number && number >= 190001010000 && number < 209912320000
    ? String(number)
    : '';
}
