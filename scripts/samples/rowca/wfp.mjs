import { wfpBlue } from './looks.mjs';
import { months } from './sheet-kinds.mjs';

/** One of WFP's sheets: an indicator with the months as columns. */
const wfpSheet = (indicatorId, name, total) => ({
  layout: 'months',
  name,
  where: (row) => row.indicatorId === indicatorId,
  titles: [`${name} – Senegal 2014`, 'World Food Programme, monthly figures'],
  mergeTitles: true,
  columns: [
    ['Indicator code', 'indicatorId', 9],
    ['Region', 'place', 16],
    ['Annual target 2014', 'target', 14],
  ],
  months: months(['January', 'February', 'March', 'April']),
  total,
  options: { freezeAt: { row: 5, column: 4 } },
});

const indicators = (name, titles) => ({
  layout: 'list',
  of: 'indicators',
  name,
  titles,
  columns: [
    ['Indicator code', 'indicatorId', 12],
    ['Indicator name', 'indicator', 60],
    ['Cluster', 'cluster', 22],
    ['Accumulative', 'accumulative', 12],
  ],
});

/** The World Food Programme: a sheet for each indicator, months as columns, total rows. */
export const wfp = {
  file: 'WFP Senegal monthly figures Jan-Apr 2014.xlsx',
  organisation: 'World Food Programme',
  look: wfpBlue,
  times: ['2014-02-06T09:12:00Z', '2014-05-13T15:40:00Z'],
  sheets: [
    {
      layout: 'list',
      of: 'activities',
      name: 'Activities',
      titles: ['World Food Programme – activities in Senegal 2014'],
      columns: [
        ['Activity code', 'activityId', 12],
        ['Activity', 'activity', 50],
        ['Project', 'project', 18],
        ['Cluster', 'cluster', 16],
        ['Country', 'country', 12],
      ],
    },
    indicators('Indicators', ['World Food Programme – indicators 2014']),
    wfpSheet(856, 'FFA beneficiaries', 'TOTAL'),
    wfpSheet(988, 'FFA food distributed', 'TOTAL'),
    wfpSheet(755, 'Canteens children', 'TOTAL'),
    wfpSheet(915, 'Canteens months'),
  ],
};
