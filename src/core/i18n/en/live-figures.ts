import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('en', value, 0);

/** Words of the page that plain Excel works out anew, in English. */
export const live = {
  tab: 'Live figures',
  title: (live: number, of: number) =>
    `${n(live)} of ${n(of)} ${plural('en', of, 'figure is', 'figures are')} worked out anew when an observation is changed`,
  purpose:
    'Formulas over the observations in this workbook. The other pages are as they were when the summary was built.',
  code: 'Code',
  how: 'How it is worked out',
  by: {
    sum: (periods: readonly string[]) => `The sum of what partners report for ${formatList('en', periods)}.`,
    ratio: (periods: readonly string[]) =>
      `Summed numerators over summed denominators for ${formatList('en', periods)}.`,
  },
  notLive: 'Worked out by Samverka; build the summary anew after a change.',
};
