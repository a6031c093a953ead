import { book, serial } from '../book.mjs';
import { putTable, widthsOf } from '../table.mjs';
import { swedish } from './truth.mjs';
import { statusWords } from './words.mjs';

const partner = 'PRT-003';
const heading = { bold: true, border: { color: '#000000', bottom: 'medium' } };
const right = { horizontal: 'right' };

/** Pasted from a system: every figure is text with a decimal comma, and indicators go by their names. */
export function friskolor(truth) {
  const made = book(
    { font: 'Calibri', size: 11 },
    { creator: 'Norrviks friskolor', created: '2026-01-12T10:15:00Z', modified: '2026-01-12T10:41:00Z' },
  );
  const columns = [
    ['Kvartal', (each) => `Q${each.period.slice(-1)} 2025`, 10],
    ['Indikator', (each) => truth.indicatorName(each.indicator_id), 24],
    ['Täljare', (each) => textOf(each.numerator, each), 12, right],
    ['Nämnare', (each) => textOf(each.denominator, each), 12, right],
    ['Utfall', (each) => swedish(each.value, each.numerator === undefined ? 2 : 1), 12, right],
  ];
  const sheet = made.sheet('Blad1', { widths: widthsOf(columns) });
  sheet.put(1, 1, 'Norrviks friskolor AB', { bold: true });
  sheet.put(2, 1, 'Uttag ur närvarosystemet 2026-01-12');
  putTable(sheet, { top: 4, columns, records: truth.observationsOf(partner), heading });
  putActivities(made, truth);
  made.sheet('Blad3');
  return [{ file: 'Friskolorna_rapport_2025.xlsx', plan: made.plan() }];
}

/** Hours have a decimal, pupils have none. */
const textOf = (number, { indicator_id: id }) =>
  number === undefined ? null : swedish(number, id === 'IND-01' ? 1 : 0);

function putActivities(made, truth) {
  const date = { numberFormat: 'yyyy-mm-dd' };
  const columns = [
    ['Id', 'activity_id', 8],
    ['Namn på aktivitet', 'name', 30],
    ['Ansvarig', (each) => truth.partnerName(each.lead_partner_id), 22],
    ['Samarbetspartner', (each) => truth.partnerNames(each.supporting_partner_ids), 20],
    ['Effekt', (each) => each.outcome_ids.join('; '), 15],
    ['Strategi', (each) => each.strategy_ids.join('; '), 10],
    ['Målgrupp', 'target_group', 20],
    ['Startdatum', (each) => serial(each.start), 11, date],
    ['Slutdatum', (each) => serial(each.end), 11, date],
    ['Status', (each) => statusWords[each.status].toLowerCase(), 10],
    ['Budget', (each) => swedish(each.budget, 2), 13, { horizontal: 'right' }],
    ['Planerad räckvidd', 'planned_reach', 9],
    ['Utfall räckvidd', 'actual_reach', 9],
  ];
  const sheet = made.sheet('Aktiviteter', { widths: widthsOf(columns) });
  putTable(sheet, { top: 1, columns, records: truth.activitiesOf(partner), heading });
}
