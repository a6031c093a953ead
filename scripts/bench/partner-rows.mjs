/** What the benchmarks' sheets hold: a partner's list of activities, the same in every run. */
export const HEADINGS = [
  'Activity id',
  'Organisation',
  'Aktivitet',
  'Kommun',
  'Participants',
  'Cost',
  'Start',
  'Share',
  'Confirmed',
  'Comment',
  'Target',
  'End',
];
/** Number formats by column; '' is General. */
export const FORMATS = ['', '', '', '', '0', '0.00', 'yyyy-mm-dd', '', '', '', '0', 'yyyy-mm-dd'];
const SECTORS = ['Health', 'Skola', 'WASH', 'Food security', 'Nutrition', 'Skydd & stöd'];

/** One row of values: texts, numbers, serial dates and booleans. */
export function partnerRow(file, sheet, row) {
  const seed = (file * 7919 + sheet * 104_729 + row * 31_337) % 1_000_003;
  return [
    `A-${file}-${sheet}-${row}`,
    `Organisation ${seed % 40}`,
    `${SECTORS[seed % 6]}: insats för målgrupp ${seed % 500}`,
    `Kommun ${seed % 290}`,
    seed % 1200,
    Math.round(seed * 1.37 * 100) / 100,
    45_000 + (seed % 900),
    seed / 7,
    seed % 3 === 0,
    seed % 5 === 0 ? `Reported by phone, ${seed} to be checked` : 'ok',
    seed % 97,
    45_900 + (seed % 300),
  ];
}

/** Rows of a sheet, headings first. */
export function partnerRows(file, sheet, rows) {
  const body = Array.from({ length: rows - 1 }, (_, i) => partnerRow(file, sheet, i + 2));
  return [HEADINGS, ...body];
}

/** The form of {@link makeWorkbooks}. */
export const mixed = { headings: HEADINGS, formats: FORMATS, rows: partnerRows };
