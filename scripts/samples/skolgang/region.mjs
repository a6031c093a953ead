import { book, serial } from '../book.mjs';
import { grid, putTable, widthsOf } from '../table.mjs';
import { quarters, written } from './truth.mjs';
import { statusWords } from './words.mjs';

const partner = 'PRT-004';
const heading = { bold: true, fill: '#F8CBAD', border: grid('#C55A11') };
const body = { border: grid('#C55A11', 'hair') };
const title = { bold: true, size: 15, color: '#C55A11' };

const readMe = [
  'Läs mig',
  'Rapporten lämnas en gång i kvartalet, ett blad per kvartal.',
  'Andelar skrivs i procent. Skriv .. när uppgiften inte finns.',
  'Frågor: elevhalsa@vasterhav.example',
];

/** The region: a sheet for each quarter, real percentages, and a page nobody reads in front. */
export function region(truth) {
  const made = book(
    { font: 'Calibri', size: 11 },
    { creator: 'Region Västerhav', created: '2025-04-03T11:30:00Z', modified: '2026-01-20T14:12:00Z' },
  );
  const front = made.sheet('Läs mig', { widths: [70], tabColor: '#C55A11', showGridlines: false });
  readMe.forEach((text, i) => front.put(2 + i, 1, text, i === 0 ? title : {}));
  for (const period of quarters) putQuarter(made, truth, period);
  putActivities(made, truth);
  return [{ file: 'Region Västerhav elevhälsa 2025.xlsx', plan: made.plan() }];
}

function putQuarter(made, truth, period) {
  const columns = [
    ['Indikator', 'indicator_id', 11],
    ['Benämning', (each) => truth.indicatorName(each.indicator_id), 30],
    ['Täljare', 'numerator', 10],
    ['Nämnare', 'denominator', 10],
    ['Utfall', valueOf, 12],
  ];
  const sheet = made.sheet(`kv ${period.slice(-1)} 2025`, { widths: widthsOf(columns) });
  sheet.put(1, 1, 'Uppföljning elevhälsa', title);
  sheet.row(2, 1, ['Organisation:', 'Region Västerhav'], [{ bold: true }, {}]);
  sheet.row(3, 1, ['Period:', `kvartal ${period.slice(-1)} 2025`], [{ bold: true }, {}]);
  const records = truth.observationsOf(partner).filter((each) => each.period === period);
  putTable(sheet, { top: 5, columns, records, heading, body });
  records.forEach((each, i) => sheet.put(6 + i, 5, valueOf(each), { ...body, ...formatOf(each) }));
  sheet.put(9, 1, 'Uppgifterna är avidentifierade.', { italic: true, size: 9 });
}

/** A share is a fraction shown as per cent, as people type it into a cell with a percentage format. */
const valueOf = (each) => (each.numerator === undefined ? written(each) : each.value / 100);
const formatOf = (each) =>
  each.numerator === undefined
    ? { numberFormat: '#,##0\\ "kr"', horizontal: 'right' }
    : { numberFormat: '0.0%' };

function putActivities(made, truth) {
  const date = { numberFormat: 'd mmm yyyy' };
  const columns = [
    ['Insats-ID', 'activity_id', 10],
    ['Insats', 'name', 32],
    ['Ansvarig part', (each) => truth.partnerName(each.lead_partner_id), 18],
    ['Stödjande parter', (each) => truth.partnerNames(each.supporting_partner_ids), 24],
    ['Effekter', (each) => each.outcome_ids.join(';'), 10],
    ['Strategier', (each) => each.strategy_ids.join(';'), 10],
    ['Målgrupp', 'target_group', 24],
    ['Från', (each) => serial(each.start), 12, date],
    ['Till', (each) => serial(each.end), 12, date],
    ['Status', (each) => statusWords[each.status], 11],
    ['Budget (Mkr)', (each) => each.budget / 1e6, 11, { numberFormat: '0.00' }],
    ['Personal (årsarbetskrafter)', 'staff_fte', 12],
    ['Planerad räckvidd', 'planned_reach', 9],
    ['Faktisk räckvidd', 'actual_reach', 9],
  ];
  const sheet = made.sheet('Insatser', { widths: widthsOf(columns) });
  sheet.put(1, 1, 'Region Västerhav – insatser', title);
  putTable(sheet, { top: 3, columns, records: truth.activitiesOf(partner), heading, body });
}
