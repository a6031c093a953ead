/**
 * What a partner of an initiative sends: its activities in twelve columns of the template, under headings as people
 * write them in English and Swedish. The same in every run.
 */
const HEADINGS = [
  'Activity ID',
  'Aktivitet',
  'Organisation',
  'Description',
  'Kommun',
  'Start',
  'End',
  'Status',
  'Progress %',
  'Cost',
  'Planned reach',
  'Number of people reached',
];
const FORMATS = ['', '', '', '', '', 'yyyy-mm-dd', 'yyyy-mm-dd', '', '', '0.00', '0', '0'];
const SECTORS = ['Health', 'Skola', 'WASH', 'Food security', 'Nutrition', 'Skydd & stöd'];
const STATES = ['Planned', 'Pågående', 'Försenad', 'Completed'];
const MUNICIPALITIES = ['0180', '1280', '1480', '0380', '0580', '1880', '2480', '0680', '1780', '0880'];

function activityRow(file, row) {
  const seed = (file * 7919 + row * 31_337) % 1_000_003;
  const sector = SECTORS[seed % 6];
  const state = seed % 4;
  return [
    `A-${file}-${row}`,
    `${sector}: insats för målgrupp ${row}`,
    `Organisation ${file}`,
    seed % 5 === 0 ? `Reported by phone, ${seed} to be checked` : `${sector} in the area ${seed % 290}`,
    MUNICIPALITIES[seed % 10],
    45_000 + (seed % 300),
    45_400 + (seed % 300),
    STATES[state],
    state === 3 ? 100 : state === 0 ? 0 : seed % 90,
    Math.round(seed * 1.37 * 100) / 100,
    seed % 1200,
    state === 0 ? 0 : seed % 1000,
  ];
}

/** The form of {@link makeWorkbooks}. */
export const activities = {
  headings: HEADINGS,
  formats: FORMATS,
  rows: (file, _sheet, rows) => [
    HEADINGS,
    ...Array.from({ length: rows - 1 }, (_, i) => activityRow(file, i + 2)),
  ],
};
