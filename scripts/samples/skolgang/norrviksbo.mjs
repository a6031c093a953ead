import { book, serial } from '../book.mjs';
import { grid, putTable, widthsOf } from '../table.mjs';
import { statusWords } from './words.mjs';

const partner = 'PRT-008';
const heading = { bold: true, fill: '#BDD7EE', border: grid('#2F5597') };
const body = { border: grid('#2F5597') };
const bold = { ...body, bold: true };

/** What a total should be and what was typed: two digits changed places. */
const typedTotal = 389;

/** The housing company: a column of its own, a total typed wrong, costs in tkr; and the same file sent twice. */
export function norrviksbo(truth) {
  const made = book(
    { font: 'Calibri', size: 11 },
    { creator: 'Norrviksbo AB', created: '2026-01-08T07:55:00Z', modified: '2026-01-09T15:31:00Z' },
  );
  putFigures(made, truth);
  made.sheet('Blad2');
  putCosts(made, truth);
  putActivities(made, truth);
  const plan = made.plan();
  return [
    { file: 'Norrviksbo uppföljning 2025.xlsx', plan },
    { file: 'Kopia av Norrviksbo uppföljning 2025.xlsx', plan },
  ];
}

const periodOf = (each) => `Q${each.period.slice(-1)}-25`;

function putFigures(made, truth) {
  const columns = [
    ['Ansvarskod', () => '4410', 11, { numberFormat: '@' }],
    ['Indikator', 'indicator_id', 10],
    ['Benämning', (each) => truth.indicatorName(each.indicator_id), 30],
    ['Period', periodOf, 9],
    ['Utfall', 'value', 9],
  ];
  const sheet = made.sheet('Blad1', { widths: widthsOf(columns) });
  sheet.row(1, 1, ['Part', 'Norrviksbo AB'], [{ bold: true }, {}]);
  sheet.row(
    2,
    1,
    ['Datum', serial('2026-01-09')],
    [{ bold: true }, { numberFormat: 'yyyy-mm-dd', horizontal: 'left' }],
  );
  const sessions = truth.observationsOf(partner, 'IND-03');
  const row = putTable(sheet, { top: 4, columns, records: sessions, heading, body });
  sheet.row(row, 1, ['Totalt', null, null, null, typedTotal], bold);
  truth.observationsOf(partner, 'IND-07').forEach((each, i) => {
    sheet.row(
      row + 1 + i,
      1,
      columns.map(([, of]) => (typeof of === 'function' ? of(each) : each[of])),
      columns.map(([, , , look]) => ({ ...body, ...look })),
    );
  });
}

function putCosts(made, truth) {
  const tkr = { numberFormat: '#,##0.0' };
  const columns = [
    ['Indikator', 'indicator_id', 10],
    ['Period', periodOf, 9],
    ['Utfall (tkr)', (each) => each.value / 1000, 12, tkr],
  ];
  const sheet = made.sheet('Kostnader', { widths: widthsOf(columns) });
  sheet.put(1, 1, 'Norrviksbo AB – kostnader 2025', { bold: true, size: 13 });
  const records = truth.observationsOf(partner, 'IND-06');
  const row = putTable(sheet, { top: 3, columns, records, heading, body });
  sheet.row(row, 1, ['Summa', null], bold);
  sheet.sum(row, 3, 4, row - 1, { ...bold, ...tkr });
}

function putActivities(made, truth) {
  const date = { numberFormat: 'yyyy-mm-dd' };
  const tkr = { numberFormat: '#,##0' };
  const columns = [
    ['Kod', 'activity_id', 8],
    ['Åtgärd', 'name', 30],
    ['Ansvarig part', (each) => truth.partnerName(each.lead_partner_id), 16],
    ['Stödjande parter', (each) => truth.partnerNames(each.supporting_partner_ids), 24],
    ['Effekter', (each) => each.outcome_ids.join('; '), 9],
    ['Strategier', (each) => each.strategy_ids.join('; '), 9],
    ['Målgrupp', 'target_group', 22],
    ['Start', (each) => serial(each.start), 11, date],
    ['Slut', (each) => serial(each.end), 11, date],
    ['Status', (each) => statusWords[each.status], 10],
    ['Budget (tkr)', (each) => each.budget / 1000, 12, tkr],
    ['Planerad räckvidd', 'planned_reach', 9],
    ['Faktisk räckvidd', 'actual_reach', 9],
  ];
  const sheet = made.sheet('Åtgärder', { widths: widthsOf(columns) });
  sheet.put(1, 1, 'Norrviksbo AB – åtgärder', { bold: true, size: 13 });
  const records = truth.activitiesOf(partner);
  const row = putTable(sheet, { top: 3, columns, records, heading, body });
  sheet.row(row, 1, ['Summa', ...columns.slice(1, 10).map(() => null)], bold);
  sheet.sum(row, 11, 4, row - 1, { ...bold, ...tkr });
}
