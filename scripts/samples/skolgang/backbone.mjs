import { book, serial } from '../book.mjs';
import { grid, putTable, widthsOf } from '../table.mjs';
import {
  agendaFields,
  indicatorColumns,
  outcomeColumns,
  stakeholderColumns,
  strategyColumns,
  targetColumns,
} from './backbone-columns.mjs';

const teal = '#0B5351';
const heading = { bold: true, color: '#FFFFFF', fill: teal, wrap: true, vertical: 'center' };
const body = { border: grid('#B7D3D2'), vertical: 'top', wrap: true };
const title = { bold: true, size: 16, color: teal };

/** The backbone's own workbook: what all have agreed on, kept with care but by hand. */
export function backbone(truth) {
  const made = book(
    { font: 'Calibri', size: 11 },
    { creator: 'Stiftelsen Skolvägen', created: '2024-11-22T09:00:00Z', modified: '2026-01-07T13:45:00Z' },
  );
  putAgenda(made, truth.agenda);
  const put = (name, text, columns, records) => {
    const sheet = made.sheet(name, {
      widths: widthsOf(columns),
      tabColor: teal,
      freezeAt: { row: 5, column: 3 },
      rowHeights: [{ row: 4, points: 45 }, ...heightsOf(columns, records)],
      print: { orientation: 'landscape', fit: { width: 1, height: 0 }, titleRows: [4, 4] },
    });
    sheet.put(1, 1, text, title);
    sheet.put(2, 1, 'Tillsammans för skolgång · Stiftelsen Skolvägen · version 1.1', {
      italic: true,
      color: '#595959',
    });
    putTable(sheet, { top: 4, columns, records, heading, body });
  };
  put('Effekter', 'Effekter', outcomeColumns(truth), truth.outcomes);
  put('Strategier', 'Strategier', strategyColumns(truth), truth.strategies);
  put('Indikatorer', 'Gemensamma indikatorer', indicatorColumns(truth), truth.indicators);
  put('Målvärden', 'Målvärden 2025', targetColumns(truth), truth.targets);
  put('Intressenter', 'Intressenter', stakeholderColumns, truth.stakeholders);
  return [{ file: 'Styrdokument Tillsammans för skolgång.xlsx', plan: made.plan() }];
}

/** Rows high enough for their longest text, as a double click on the row's edge makes them. */
const heightsOf = (columns, records) =>
  records.map((record, i) => {
    const lines = columns.map(([, of, width]) => {
      const value = typeof of === 'function' ? of(record) : record[of];
      return Math.ceil(String(value ?? '').length / (width * 1.05));
    });
    return { row: 5 + i, points: 15 * Math.max(1, ...lines) };
  });

/** A form: headings on the left, answers on the right. */
function putAgenda(made, agenda) {
  const long = agendaFields.flatMap(([, field], i) =>
    String(agenda[field]).length > 85 ? [{ row: 4 + i, points: 30 }] : [],
  );
  const sheet = made.sheet('Gemensam agenda', {
    widths: [28, 90],
    rowHeights: long,
    tabColor: teal,
    showGridlines: false,
  });
  sheet.put(1, 1, 'Tillsammans för skolgång', title);
  sheet.put(2, 1, 'Gemensam agenda, beslutad av styrgruppen', { italic: true, color: '#595959' });
  agendaFields.forEach(([text, field], i) => {
    const value = field === 'decided_on' || field === 'next_review' ? serial(agenda[field]) : agenda[field];
    const format = typeof value === 'number' && value > 9999 ? { numberFormat: 'yyyy-mm-dd' } : {};
    sheet.put(4 + i, 1, text, { ...body, bold: true, fill: '#E3EFEE' });
    sheet.put(4 + i, 2, value, { ...body, ...format, horizontal: 'left' });
  });
}
