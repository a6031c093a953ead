import { HIDDEN_MARK } from '../../disclosure/marks';
import type { ReleasedFigure } from '../../disclosure/editions';
import { cellIndex, valueAt, type CellValue } from '../../model/cells';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { LOG_TABLE } from './certificate-sheet';
import type { EarlierEdition, LogLine } from './edition';
import { FIGURES_TABLE } from './figures-sheet';

/** What an edition said that was sent before; null for a workbook that is none. */
export function readEdition(snapshot: WorkbookSnapshot): EarlierEdition | null {
  const rows = rowsOf(snapshot, FIGURES_TABLE);
  if (!rows) return null;
  const figures = rows.flatMap(([indicator, , partner, , ...rest]): ReleasedFigure[] => {
    const [period, value] = rest.slice(-2);
    // Only editions with groups have a column for them.
    const group = rest.length > 2 ? textOf(rest[0]) : '';
    const number = numberOf(value);
    if (number === null && textOf(value) !== HIDDEN_MARK) return [];
    return [
      {
        indicator: textOf(indicator),
        partner: textOf(partner),
        ...(group === '' ? {} : { group }),
        period: textOf(period),
        value: number,
      },
    ];
  });
  const log = (rowsOf(snapshot, LOG_TABLE) ?? []).map(
    ([date, recipient, approvedBy, k, count, hidden]): LogLine => ({
      date: textOf(date),
      recipient: textOf(recipient),
      k: numberOf(k) ?? 0,
      figures: numberOf(count) ?? 0,
      hidden: numberOf(hidden) ?? 0,
      approvedBy: textOf(approvedBy),
    }),
  );
  return { file: snapshot.file, date: log.at(-1)?.date ?? '', figures, log };
}

type Row = readonly (CellValue | null)[];

/** The rows below a table's headings; null when no sheet has such a table. */
function rowsOf({ sheets }: WorkbookSnapshot, name: string): Row[] | null {
  for (const { tables, cells } of sheets) {
    const range = tables.find((table) => table.name === name)?.range;
    if (!range) continue;
    const width = range.right - range.left + 1;
    return Array.from({ length: range.bottom - range.top }, (_, r) =>
      Array.from({ length: width }, (_, c) => {
        const at = cellIndex(cells, range.top + 1 + r, range.left + c);
        return at < 0 ? null : valueAt(cells, at);
      }),
    );
  }
  return null;
}

function textOf(value: CellValue | null | undefined): string {
  if (!value) return '';
  return 'text' in value ? value.text : 'number' in value ? String(value.number) : '';
}

function numberOf(value: CellValue | null | undefined): number | null {
  return value && 'number' in value ? value.number : null;
}
