import { book, serial } from '../book.mjs';
import { grid, putTable, widthsOf } from '../table.mjs';
import { swedish } from './truth.mjs';
import { statusWords } from './words.mjs';

const partner = 'PRT-006';
const heading = { bold: true, fill: '#FFFF00', border: grid('#000000') };
const body = { border: grid('#000000') };
const title = { bold: true, size: 18, color: '#7030A0' };

/** Volunteers: a blank first column and row, sums between the figures, money as `38,5 tkr`. */
export function laxhjalparna(truth) {
  const made = book(
    { font: 'Comic Sans MS', size: 11 },
    { creator: 'Läxhjälparna', created: '2025-03-30T18:50:00Z', modified: '2026-01-11T20:35:00Z' },
  );
  putReport(made, truth);
  putActivities(made, truth);
  return [{ file: 'Läxhjälparna redovisning helår.xlsx', plan: made.plan() }];
}

function putReport(made, truth) {
  const period = (each) => `Kvartal ${each.period.slice(-1)} 2025`;
  const columns = [
    ['Indikator', 'indicator_id', 10],
    ['Vad', (each) => truth.indicatorName(each.indicator_id), 34],
    ['Period', period, 16],
    ['Utfall', 'value', 12],
  ];
  const sheet = made.sheet('Redovisning', { widths: [3, ...widthsOf(columns)] });
  sheet.put(2, 2, 'Läxhjälparna i Norrvik', title);
  sheet.put(3, 2, 'Så gick det 2025!');
  const helped = truth.observationsOf(partner, 'IND-03');
  const row = putTable(sheet, { top: 5, left: 2, columns, records: helped, heading, body });
  sheet.row(row, 2, ['Summa', null, null], { ...body, bold: true });
  sheet.sum(row, 5, 6, row - 1, { ...body, bold: true });
  truth.observationsOf(partner, 'IND-06').forEach((each, i) => {
    const cells = [each.indicator_id, truth.indicatorName(each.indicator_id), period(each)];
    sheet.row(row + 1 + i, 2, [...cells, `${swedish(each.value / 1000, 1)} tkr`], [body, body, body, right]);
  });
}

const right = { ...body, horizontal: 'right' };

function putActivities(made, truth) {
  const date = { numberFormat: 'yyyy-mm-dd' };
  const columns = [
    ['Aktivitetskod', 'activity_id', 12],
    ['Aktivitet', 'name', 28],
    ['Ansvarig part', (each) => truth.partnerName(each.lead_partner_id), 22],
    ['Tillsammans med', (each) => truth.partnerNames(each.supporting_partner_ids), 20],
    ['Effekter', (each) => each.outcome_ids.join('; '), 15],
    ['Strategier', (each) => each.strategy_ids.join('; '), 10],
    ['Målgrupp', 'target_group', 20],
    ['Startdatum', startOf, 12, date],
    ['Slutdatum', (each) => serial(each.end), 12, date],
    ['Status', statusOf, 11],
    ['Budget', 'budget', 10, { numberFormat: '#,##0' }],
    ['Planerad räckvidd', 'planned_reach', 9],
    ['Faktisk räckvidd', 'actual_reach', 9],
  ];
  const sheet = made.sheet('Aktiviteter', { widths: [3, ...widthsOf(columns)] });
  sheet.put(2, 2, 'Våra aktiviteter', title);
  putTable(sheet, { top: 4, left: 2, columns, records: truth.activitiesOf(partner), heading, body });
}

/** One date was typed as text, and one status is misspelt. */
const startOf = (each) => (each.activity_id === 'ACT-002' ? each.start : serial(each.start));
const statusOf = (each) => (each.status === 'ongoing' ? 'Pågånde' : statusWords[each.status]);
