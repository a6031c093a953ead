import { bare, greenBands, grey, yellowRows } from './looks.mjs';
import { figures } from './sheet-kinds.mjs';

/** Workbooks of the non-governmental organisations: file, look, times and sheets. */
export const civilSociety = [
  {
    file: 'IRC Mali - rapport mensuel juin 2014.xlsx',
    organisation: 'International Rescue Committee',
    look: yellowRows,
    times: ['2014-06-28T17:00:00Z', '2014-07-07T18:21:00Z'],
    sheets: [
      figures({
        name: 'Report',
        titles: [
          'International Rescue Committee – Mali',
          'MONTHLY ACTIVITY REPORT',
          'Reporting month: June 2014',
        ],
        gap: 2,
        titleWidth: 8,
        printed: 'Printed: 2014-07-07',
        sections: 'project',
        columns: [
          ['Strategic objective', 'objective', 13],
          ['Priority', 'priority', 16],
          ['Activity no.', 'activityId', 8],
          ['Activity description', 'activity', 38],
          ['Indicator no.', 'indicatorId', 9],
          ['Indicator', 'indicator', 38],
          ['Reporting month', 'period', 11],
          ['Region', 'place', 11],
          ['Annual Target', 'target', 9],
          ['Achieved', 'achieved', 9],
        ],
        notes: ['Note: an empty target means that no annual target has been entered.'],
        options: {
          rowHeights: [{ row: 6, points: 27 }],
          print: { orientation: 'landscape', fit: { width: 1, height: 0 } },
        },
      }),
      {
        layout: 'list',
        of: 'indicators',
        name: 'Indicator list',
        columns: [
          ['Indicator no.', 'indicatorId', 10],
          ['Indicator name', 'indicator', 70],
        ],
      },
      { layout: 'empty', name: 'Sheet3' },
    ],
  },
  {
    file: 'ACTED WASH Mopti May 2014.xlsx',
    organisation: 'Agency for Technical Cooperation and Development',
    look: greenBands,
    times: ['2014-06-02T08:15:00Z', '2014-06-04T12:00:00Z'],
    sheets: [
      figures({
        name: 'May 2014',
        titles: ['Agency for Technical Cooperation and Development', 'ACTED – WASH response, Mali'],
        mergeTitles: true,
        titleWidth: 7,
        mergeDown: [1],
        mergedLook: greenBands.body,
        columns: [
          ['Zone', 'place', 12],
          ['Indicator code', 'indicatorId', 9],
          ['Indicator', 'indicator', 55],
          ['Month', 'period', 11],
          ['Target for the year', 'target', 10],
          ['Achieved', 'achieved', 10],
          ['Objective', 'objective', 13],
        ],
      }),
      {
        layout: 'list',
        of: 'activities',
        name: 'Activities',
        titles: ['ACTED – activities'],
        columns: [
          ['Activity code', 'activityId', 10],
          ['Activity name', 'activity', 70],
          ['Region', 'place', 12],
          ['Indicator code', 'indicatorId', 10],
        ],
      },
    ],
  },
  {
    file: 'HI-Tombouctou-WASH-05-2014.xlsx',
    organisation: 'Handicap International',
    look: grey,
    times: ['2014-06-03T14:30:00Z', '2014-06-03T15:02:00Z'],
    sheets: [
      figures({
        name: 'Feuil1',
        top: 2,
        left: 2,
        titles: ['Handicap International', 'Monthly report – May 2014', 'Project MLI-14/WS/65882'],
        columns: [
          ['Activity', 'activity', 40],
          ['Indicator ID', 'indicatorId', 10],
          ['Indicator', 'indicator', 40],
          ['Region', 'place', 12],
          ['Annual target', 'target', 12],
          ['Achieved', 'achieved', 10],
          ['Remarks', () => null, 25],
        ],
      }),
      { layout: 'empty', name: 'Feuil2' },
    ],
  },
  {
    file: 'avsf_mali_2014.csv',
    organisation: 'Agronomes et Vétérinaires Sans Frontières',
    times: ['2014-06-05T09:00:00Z', '2014-06-05T09:00:00Z'],
    columns: [
      ['Organisation', 'organisation'],
      ['Project code', 'project'],
      ['Activity code', 'activityId'],
      ['Activity', 'activity'],
      ['Indicator code', 'indicatorId'],
      ['Indicator', 'indicator'],
      ['Region', 'place'],
      ['Month', 'period'],
      ['Annual target', 'target'],
      ['Achieved', 'achieved'],
      ['Report ID', 'reportId'],
    ],
  },
  {
    file: 'Oxfam Gao mai 2014.xlsx',
    organisation: 'OXFAM',
    look: bare,
    times: ['2014-06-06T16:44:00Z', '2014-06-06T16:51:00Z'],
    sheets: [
      figures({
        name: 'Sheet1',
        titles: ['OXFAM', 'WASH project MLI-14/WS/65876, Mali 2014'],
        columns: [
          ['INDICATOR', 'indicator', 30],
          ['CODE', 'indicatorId', 7],
          ['REGION', 'place', 9],
          ['MONTH', 'period', 10],
          ['TARGET 2014', 'target', 12],
          ['ACHIEVED', 'achieved', 10],
        ],
      }),
    ],
  },
];
