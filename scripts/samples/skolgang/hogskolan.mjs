import { book, serial } from '../book.mjs';
import { putTable, widthsOf } from '../table.mjs';
import { written } from './truth.mjs';
import { statusWordsEnglish } from './words.mjs';

const partner = 'PRT-009';
const heading = { bold: true, color: '#FFFFFF', fill: '#404040', wrap: true, vertical: 'top' };
const body = { border: { color: '#BFBFBF', bottom: 'hair' } };

const englishNames = {
  'IND-03': 'Number of attendances at homework support',
  'IND-06': 'Cost of the work',
  'IND-07': 'Number of active mentors',
  'IND-08': 'Share of pupils who feel safe at school',
};

/** The university college reports in English, rounds a small count to `<5`, and has a half-yearly survey. */
export function hogskolan(truth) {
  const made = book(
    { font: 'Garamond', size: 12 },
    {
      creator: 'Norrvik University College',
      created: '2025-04-02T09:00:00Z',
      modified: '2026-01-19T11:08:00Z',
    },
  );
  const columns = [
    ['Indicator code', 'indicator_id', 10],
    ['Indicator', (each) => englishNames[each.indicator_id], 38],
    ['Period', (each) => `${each.period.slice(4)} ${each.period.slice(0, 4)}`, 10],
    ['Numerator', 'numerator', 11],
    ['Denominator', 'denominator', 11],
    ['Value', written, 11, { numberFormat: '#,##0.0', horizontal: 'right' }],
    ['Comment', commentOf, 34],
  ];
  const sheet = made.sheet('Reporting 2025', { widths: widthsOf(columns), freezeAt: { row: 5, column: 1 } });
  sheet.put(1, 1, 'Norrvik University College', { bold: true, size: 16 });
  sheet.put(2, 1, 'Together for School Attendance – reporting form 2025', { italic: true });
  putTable(sheet, { top: 4, columns, records: truth.observationsOf(partner), heading, body });
  putActivities(made, truth);
  return [{ file: 'Norrvik UC report 2025.xlsx', plan: made.plan() }];
}

const commentOf = (each) =>
  each.raw === '<5'
    ? 'Pilot in one school; small numbers are not shown'
    : each.numerator
      ? 'Survey, grades 5, 7, 9'
      : null;

function putActivities(made, truth) {
  const date = { numberFormat: 'dd/mm/yyyy' };
  const columns = [
    ['Activity ID', 'activity_id', 10],
    ['Activity', 'name_en', 26],
    ['Lead partner', () => 'Norrvik University College', 24],
    ['Supporting partners', (each) => truth.partnerNames(each.supporting_partner_ids), 26],
    ['Outcomes', (each) => each.outcome_ids.join('; '), 10],
    ['Strategies', (each) => each.strategy_ids.join('; '), 10],
    ['Start date', (each) => serial(each.start), 12, date],
    ['End date', (each) => serial(each.end), 12, date],
    ['Status', (each) => statusWordsEnglish[each.status], 11],
    ['Budget', 'budget', 11, { numberFormat: '#,##0' }],
    ['Currency', 'currency', 9],
    ['Planned reach', 'planned_reach', 9],
    ['Actual reach', 'actual_reach', 9],
  ];
  const sheet = made.sheet('Activities', { widths: widthsOf(columns) });
  sheet.put(1, 1, 'Norrvik University College', { bold: true, size: 16 });
  putTable(sheet, { top: 3, columns, records: truth.activitiesOf(partner), heading, body });
}
