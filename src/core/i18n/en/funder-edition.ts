import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('en', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('en', value, one, other)}`;

/** Words of the edition that leaves the initiative, in English. */
export const edition = {
  tabs: { figures: 'Figures', restated: 'Restated', certificate: 'Certificate' },
  protected: 'Small groups are hidden; see Certificate',
  protectedWhy: (k: number) =>
    `Counts of fewer than ${n(k)} people are not shown, nor what they could be worked out from. “..” means that a figure is hidden; charts then have a gap.`,
  purposes: {
    figures:
      'Every figure in this edition. “..” means that it is hidden because too few people are behind it.',
    restated: 'Figures that an earlier edition stated otherwise.',
    certificate: 'What was done so that nobody can be recognised, and what this file does not carry.',
  },
  titles: {
    figures: (figures: number, hidden: number) =>
      `${count(figures, 'figure', 'figures')}, ${n(hidden)} of them hidden`,
    restated: (figures: number, date: string) =>
      figures === 0
        ? `Nothing has been restated${date && ` since the edition of ${date}`}`
        : `${count(figures, 'figure has', 'figures have')} been restated${date && ` since the edition of ${date}`}`,
    certificate: (hidden: number, figures: number) =>
      hidden === 0
        ? `No figure of ${n(figures)} had to be hidden`
        : `${n(hidden)} of ${count(figures, 'figure is', 'figures are')} hidden to protect small groups`,
  },
  columns: {
    code: 'Indicator code',
    indicator: 'Indicator',
    partnerCode: 'Partner code',
    partner: 'Partner',
    group: 'Group',
    period: 'Period',
    value: 'Figure',
    before: 'Stated before',
    now: 'Stated now',
    change: 'Change',
    date: 'Data as of',
    recipient: 'Recipient',
    k: 'Threshold',
    figures: 'Figures',
    hidden: 'Hidden',
    approvedBy: 'Approved by',
  },
  allPartners: 'All partners',
  otherPartners: 'Other partners',
  notStated: 'not stated',
  facts: {
    date: 'Data as of',
    recipient: 'Recipient',
    approvedBy: 'Approved by',
    threshold: 'Smallest count shown',
    protected: 'Indicators protected',
    hidden: 'Figures hidden',
    compared: 'Compared with',
    unchecked: 'Could not be checked',
  },
  thresholdText: (k: number) => `${n(k)}; an indicator’s own threshold where it is higher`,
  protectedText: (some: number, of: number) =>
    `${n(some)} of ${n(of)}; the others count no people or are marked as not sensitive`,
  hiddenText: (small: number, complementary: number) =>
    `${n(small)} because few people are behind them, ${n(complementary)} because they would give those away`,
  comparedText: (editions: number) =>
    editions === 0 ? 'no earlier edition was given' : count(editions, 'earlier edition', 'earlier editions'),
  uncheckedText: (figures: number) =>
    `${count(figures, 'figure', 'figures')} came without the numbers behind ${plural('en', figures, 'it', 'them')}`,
  noCharts: (names: readonly string[]) =>
    `No chart, because all figures are hidden: ${formatList('en', names)}.`,
  rulesHeading: 'How small groups are protected',
  rules: (k: number) => [
    `A count above 0 and below ${n(k)} is hidden. Zero is shown.`,
    `A share is hidden when its numerator, its denominator or what lies between them is above 0 and below ${n(k)}; a mean when fewer than ${n(k)} answered.`,
    'Where one figure of a sum is hidden, another is hidden too, so that nobody can subtract.',
    `Every hidden count could have at least ${n(k)} different values with all that is shown here; this was proved for each of them.`,
    `What an earlier edition hid stays hidden, and a change of fewer than ${n(k)} people since then is hidden.`,
    'With a hidden figure go its progress, its status, its forecast and what is said of its partners’ parts.',
  ],
  absentHeading: 'What this file does not carry',
  absent: [
    'Hidden sheets, rows, columns, names or texts; comments; links to other files; macros; pivot tables; queries; embedded files; custom data.',
    'Formulas: every cell holds its value. Charts draw from cells that are shown, and remember nothing else.',
    'Authors, companies, folders, printers. E-mail addresses, telephone and personal identity numbers in texts are replaced by […].',
    'samverka audit tells the same of any copy of this file, and what a program has added that saved it again.',
  ],
  logHeading: 'Release log',
};
