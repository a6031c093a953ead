import { book, serial } from '../book.mjs';
import { putTable, widthsOf } from '../table.mjs';
import { quarters, written } from './truth.mjs';
import { statusWords } from './words.mjs';

const partner = 'PRT-007';
const heading = { bold: true, color: '#FFFFFF', fill: '#00703C' };
const title = { bold: true, size: 14, color: '#00703C' };

/** The sports club: quarters as columns, a dash for the quarter without sessions, a note under the table. */
export function norrviksIk(truth) {
  const made = book(
    { font: 'Tahoma', size: 10 },
    { creator: 'Norrviks IK kansli', created: '2025-12-29T12:00:00Z', modified: '2026-01-14T16:20:00Z' },
  );
  const sheet = made.sheet('Rapport', { widths: [11, 24, 9, 9, 9, 9] });
  sheet.put(1, 1, 'Norrviks IK', title);
  sheet.put(2, 1, 'Rapport till Tillsammans för skolgång');
  const headings = quarters.map((period) => `K${period.slice(-1)} 2025`);
  sheet.row(4, 1, ['Indikatorkod', 'Indikator', ...headings], heading);
  const observations = truth.observationsOf(partner);
  const ids = [...new Set(observations.map((each) => each.indicator_id))];
  ids.forEach((id, i) => {
    const values = quarters.map((period) =>
      written(observations.find((each) => each.indicator_id === id && each.period === period)),
    );
    sheet.row(5 + i, 1, [id, truth.indicatorName(id)]);
    sheet.row(5 + i, 3, values, { numberFormat: '#,##0', horizontal: 'right' });
  });
  sheet.put(
    6 + ids.length,
    1,
    'Obs! Under sommaren hade vi ingen läxhjälp, men mentorerna träffade sina spelare.',
    {
      italic: true,
      color: '#C00000',
    },
  );
  putActivities(made, truth);
  return [{ file: 'NIK rapport 2025.xlsx', plan: made.plan() }];
}

function putActivities(made, truth) {
  const date = { numberFormat: 'dd/mm/yyyy', horizontal: 'center' };
  const columns = [
    ['Nr', 'activity_id', 9],
    ['Aktivitet', 'name', 28],
    ['Ansvarig', (each) => truth.partnerName(each.lead_partner_id), 14],
    ['Stödjande parter', (each) => truth.partnerNames(each.supporting_partner_ids), 24],
    ['Effekt', (each) => each.outcome_ids.join('; '), 9],
    ['Strategi', (each) => each.strategy_ids.join('; '), 9],
    ['Målgrupp', 'target_group', 24],
    ['Startdatum', (each) => serial(each.start), 12, date],
    ['Slutdatum', (each) => serial(each.end), 12, date],
    ['Status', (each) => statusWords[each.status], 10],
    ['Budget i kr', 'budget', 10],
  ];
  const sheet = made.sheet('Aktiviteter', { widths: widthsOf(columns) });
  putTable(sheet, { top: 1, columns, records: truth.activitiesOf(partner), heading });
}
