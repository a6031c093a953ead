import { book, serial } from '../book.mjs';
import { grid, putTable, widthsOf } from '../table.mjs';
import { quarters } from './truth.mjs';
import { statusWords } from './words.mjs';

const partner = 'PRT-002';
const font = { font: 'Arial', size: 10 };
const heading = {
  bold: true,
  color: '#FFFFFF',
  fill: '#1F4E79',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
  border: grid('#FFFFFF'),
};
const body = { border: grid('#9DB7D1') };
const whole = { ...body, numberFormat: '#,##0' };
const share = { ...body, numberFormat: '0.0', fill: '#EAF1F8' };

/** The municipality: quarters as merged two-row headings; the report to quarter 3 came first, then to quarter 4. */
export function kommun(truth) {
  const observations = truth.observationsOf(partner);
  const activities = truth.activitiesOf(partner);
  const isSame = (a, b) =>
    a.indicator_id === b.indicator_id && a.period === b.period && a.activity_id === b.activity_id;
  const earlier = (list) => (each) => list.find((old) => isSame(old, each)) ?? each;
  return [
    {
      file: 'Norrviks kommun närvaro tom kv 3 2025.xlsx',
      plan: report(truth, {
        observations: observations.map(earlier(truth.supersededObservations)),
        activities: activities.map(earlier(truth.supersededActivities)),
        periods: quarters.slice(0, 3),
        modified: '2025-10-14T13:22:00Z',
      }),
    },
    {
      file: 'Norrviks kommun närvaro tom kv 4 2025.xlsx',
      plan: report(truth, { observations, activities, periods: quarters, modified: '2026-01-15T09:47:00Z' }),
    },
  ];
}

function report(truth, { observations, activities, periods, modified }) {
  const last = periods.at(-1).slice(-1);
  const made = book(font, { creator: 'Norrviks kommun', created: '2025-04-10T08:02:00Z', modified });
  const sheet = made.sheet(`Rapport kv ${last}`, {
    widths: [8, 34, ...periods.flatMap(() => [10, 10, 8])],
    freezeAt: { row: 7, column: 3 },
    print: { orientation: 'landscape', fit: { width: 1, height: 0 } },
  });
  sheet.put(1, 1, 'Norrviks kommun', { bold: true, size: 14, color: '#1F4E79' });
  sheet.merge(1, 1, 1, 8);
  sheet.put(2, 1, `Tillsammans för skolgång – redovisning till och med kvartal ${last} 2025`, { size: 11 });
  sheet.merge(2, 1, 2, 8);
  sheet.put(3, 1, `Utskrivet ${modified.slice(0, 10)}`, { italic: true, size: 8 });
  putHeadings(sheet, periods);
  const ids = [...new Set(observations.map((each) => each.indicator_id))];
  ids.forEach((id, i) => {
    sheet.row(7 + i, 1, [id, truth.indicatorName(id)], body);
    periods.forEach((period, p) => {
      const found = observations.find((each) => each.indicator_id === id && each.period === period);
      const looks = [whole, whole, found.numerator === undefined ? { ...whole, fill: '#EAF1F8' } : share];
      sheet.row(7 + i, 3 + p * 3, [found.numerator ?? null, found.denominator ?? null, found.value], looks);
    });
  });
  sheet.put(8 + ids.length, 1, 'Källa: närvarosystemet och ekonomisystemet', { italic: true, size: 8 });
  putActivities(made, truth, activities);
  return made.plan();
}

function putHeadings(sheet, periods) {
  sheet.row(5, 1, ['Kod', 'Indikator'], heading);
  sheet.row(6, 1, [null, null], heading);
  sheet.merge(5, 1, 6, 1);
  sheet.merge(5, 2, 6, 2);
  periods.forEach((period, p) => {
    sheet.row(5, 3 + p * 3, [`kv ${period.slice(-1)} 2025`, null, null], heading);
    sheet.merge(5, 3 + p * 3, 5, 5 + p * 3);
    sheet.row(6, 3 + p * 3, ['Täljare', 'Nämnare', 'Utfall'], heading);
  });
}

function putActivities(made, truth, records) {
  const date = { numberFormat: 'yyyy-mm-dd', horizontal: 'left' };
  const columns = [
    ['Kod', 'activity_id', 9],
    ['Aktivitet', 'name', 36],
    ['Ansvarig part', (each) => truth.partnerName(each.lead_partner_id), 18],
    ['Stödjande parter', (each) => truth.partnerNames(each.supporting_partner_ids), 26],
    ['Effekter', (each) => each.outcome_ids.join('; '), 16],
    ['Strategier', (each) => each.strategy_ids.join('; '), 16],
    ['Målgrupp', 'target_group', 22],
    ['Start', (each) => serial(each.start), 11, date],
    ['Slut', (each) => serial(each.end), 11, date],
    ['Status', (each) => statusWords[each.status], 11],
    ['Klart %', 'progress_pct', 8],
    ['Budget (kr)', 'budget', 12, { numberFormat: '#,##0' }],
    ['Finansieras av', 'funding_source', 20],
    ['Årsarbetskrafter', 'staff_fte', 10, { numberFormat: '0.0' }],
    ['Planerat antal', 'planned_reach', 10],
    ['Antal nådda', 'actual_reach', 10],
  ];
  const sheet = made.sheet('Aktiviteter', { widths: widthsOf(columns) });
  sheet.put(1, 1, 'Norrviks kommun – aktiviteter 2025', { bold: true, size: 14, color: '#1F4E79' });
  putTable(sheet, { top: 3, columns, records, heading, body });
}
