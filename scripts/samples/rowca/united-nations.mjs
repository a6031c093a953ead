import { greenBands, grey, plainBlue, wfpBlue } from './looks.mjs';
import { figures, months } from './sheet-kinds.mjs';
import { wfp } from './wfp.mjs';

/** Workbooks of the United Nations' organisations: file, look, times and sheets. */
export const unitedNations = [
  wfp,
  {
    file: 'IOM_Mali_June2014.xlsx',
    organisation: 'International Organization for Migration',
    look: plainBlue,
    times: ['2014-06-30T08:00:00Z', '2014-07-04T11:25:00Z'],
    sheets: [
      {
        layout: 'list',
        of: 'targets',
        name: 'Indicators',
        titles: ['International Organization for Migration (IOM)', 'Indicators and targets 2014 – Mali'],
        columns: [
          ['Indicator ID', 'indicatorId', 11],
          ['Indicator', 'indicator', 45],
          ['Activity ID', 'activityId', 9],
          ['Activity', 'activity', 35],
          ['Region', 'place', 14],
          ['Annual target', 'target', 12],
        ],
      },
      figures({
        name: 'June 2014',
        titles: ['International Organization for Migration (IOM)', 'Monthly figures June 2014 – Mali'],
        printed: 'Printed 04/07/2014',
        columns: [
          ['Indicator ID', 'indicatorId', 11],
          ['Region', 'place', 14],
          ['Achieved', 'achieved', 12],
          ['Report ref.', 'reportId', 10],
        ],
      }),
    ],
  },
  {
    file: 'UNHCR Mali protection June-July 2014.xlsx',
    organisation: 'United Nations High Commissioner for Refugees',
    look: greenBands,
    times: ['2014-07-02T07:45:00Z', '2014-08-05T16:05:00Z'],
    sheets: [
      {
        layout: 'months',
        name: 'Protection Mali',
        titles: ['United Nations High Commissioner for Refugees', 'Protection, Mali – 2014'],
        mergeTitles: true,
        columns: [
          ['Code', 'indicatorId', 8],
          ['Indicator', 'indicator', 48],
          ['Location', 'place', 14],
          ['Target 2014', 'target', 12],
        ],
        months: months(['June', 'July']),
        grouped: 'Achieved',
        notes: ['An empty target means that no annual target has been entered.'],
      },
    ],
  },
  {
    file: 'UNICEF_Mali_2014.xlsx',
    organisation: "United Nations Children's Fund",
    look: { ...wfpBlue, font: { font: 'Arial', size: 10 } },
    times: ['2014-06-05T10:00:00Z', '2014-07-03T10:30:00Z'],
    sheets: ['Education', 'Water Sanitation & Hygiene'].map((cluster) =>
      figures({
        name: cluster === 'Education' ? 'Education' : 'WASH',
        where: (row) => row.cluster === cluster,
        titles: [`United Nations Children's Fund – ${cluster}, Mali`],
        columns: [
          ['Activity code', 'activityId', 9],
          ['Activity', 'activity', 40],
          ['Indicator code', 'indicatorId', 9],
          ['Indicator', 'indicator', 40],
          ['Month', 'period', 12],
          ['Region', 'place', 14],
          ['Annual target', 'target', 12],
          ['Achieved', 'achieved', 12],
        ],
      }),
    ),
  },
  {
    file: 'UN Women Mali 65235.xlsx',
    organisation: 'United Nations Entity for Gender Equality and the Empowerment of Women',
    look: { ...plainBlue, font: { font: 'Calibri', size: 11 } },
    times: ['2014-07-01T13:00:00Z', '2014-07-02T09:10:00Z'],
    sheets: [
      figures({
        name: 'Sheet1',
        titles: [
          'United Nations Entity for Gender Equality and the Empowerment of Women',
          'Joint project MLI-14/P-HR-RL/65235',
        ],
        columns: [
          ['Report ID', 'reportId', 9],
          ['Activity', 'activity', 55],
          ['Indicator ID', 'indicatorId', 10],
          ['Indicator', 'indicator', 30],
          ['Period', 'period', 12],
          ['Region', 'place', 12],
          ['Yearly target', 'target', 11],
          ['Result', 'achieved', 10],
        ],
      }),
    ],
  },
  {
    file: 'UNFPA_report_June_2014_hxl.xlsx',
    organisation: 'United Nations Population Fund',
    look: grey,
    times: ['2014-07-01T13:05:00Z', '2014-07-03T08:20:00Z'],
    sheets: [
      figures({
        name: 'data',
        columns: [
          ['Organisation', 'organisation', 30],
          ['Report', 'reportId', 8],
          ['Activity', 'activity', 45],
          ['Ind.', 'indicatorId', 7],
          ['Indicator name', 'indicator', 28],
          ['When', 'period', 11],
          ['Where', 'place', 11],
          ['Planned', 'target', 10],
          ['Reached', 'achieved', 10],
        ],
        hxl: [
          '#org+name',
          null,
          '#activity+name',
          '#indicator+code',
          '#indicator+name',
          '#date+period',
          '#adm1+name',
          '#targeted',
          '#reached',
        ],
      }),
    ],
  },
];
