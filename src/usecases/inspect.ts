import { columnLetters, formatAddress, formatRange } from '../core/model/address';
import { Kind, valueAt, type CellTable } from '../core/model/cells';
import { serialToIso } from '../core/model/dates';
import type { WorkbookSnapshot } from '../core/model/snapshot';
import { readTables } from '../core/reading/read-workbook-tables';
import type { ColumnMatch, TableMatch } from '../core/reading/table';
import { templates } from '../core/templates/all-templates';
import type {
  InspectDocument,
  InspectedCell,
  InspectedColumn,
  InspectedRegion,
  InspectedSheet,
} from './inspect-document';

/** What Samverka sees in a workbook: its cells when asked for, the tables found and what their columns were taken for. */
export function inspect(workbook: WorkbookSnapshot, options: { readonly cells: boolean }): InspectDocument {
  const date1904 = workbook.date1904 === true;
  const { matches } = readTables(workbook, templates);
  const sheets = workbook.sheets.map((sheet, index): InspectedSheet => {
    return {
      name: sheet.name,
      state: sheet.state,
      dimension: sheet.dimension && formatRange(sheet.dimension),
      ...(options.cells ? { cells: cellsOf(sheet.cells, date1904) } : {}),
      merges: sheet.merges.map(formatRange),
      tables: sheet.tables.map((table) => ({ name: table.name, range: formatRange(table.range) })),
      regions: (matches[index] ?? []).map(inspectRegion),
    };
  });
  return { file: workbook.file, format: workbook.format, date1904, sheets };
}

function cellsOf(cells: CellTable, date1904: boolean): InspectedCell[] {
  const list: InspectedCell[] = [];
  for (let i = 0; i < cells.size; i++) {
    const address = formatAddress({ row: cells.rows[i] ?? 0, column: cells.columns[i] ?? 0 });
    const value = valueAt(cells, i);
    switch (value.kind) {
      case Kind.text:
        list.push([address, 's', value.text]);
        break;
      case Kind.error:
        list.push([address, 'e', value.error]);
        break;
      case Kind.number:
        list.push([address, 'n', value.number]);
        break;
      case Kind.boolean:
        list.push([address, 'b', value.boolean]);
        break;
      case Kind.date: {
        const iso = serialToIso(value.serial, date1904);
        list.push(iso === null ? [address, 'n', value.serial] : [address, 'd', iso, value.serial]);
      }
    }
  }
  return list;
}

function inspectRegion({ region, template, columns }: TableMatch): InspectedRegion {
  return {
    range: formatRange(region.range),
    orientation: region.orientation,
    headerRows: region.headerRows,
    totalRows: region.totalRows,
    template,
    columns: columns.map(inspectColumn),
  };
}

function inspectColumn({
  column,
  heading,
  field,
  score,
  by,
  template,
  period,
}: ColumnMatch): InspectedColumn {
  return {
    column: columnLetters(column),
    heading,
    field,
    score: Math.round(score * 100) / 100,
    by,
    ...(template === undefined ? {} : { template }),
    ...(period === undefined ? {} : { period }),
  };
}
