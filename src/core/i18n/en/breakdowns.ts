import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('en', value, 0);

/** The chart of progress on the first page, in English. */
export const bullets = {
  subtitle: 'Progress towards the target, as a share of the way; the line is where the plan is now',
  rest: 'Still to go',
  alternative: (title: string, indicators: readonly string[]) =>
    `Bars of progress towards the target over bands of status. ${title}. ${formatList('en', indicators)}.`,
};

/** The page that compares groups, in English. */
export const breakdowns = {
  tab: 'Breakdowns',
  purpose: 'How groups fare beside each other. Groups are never added to totals.',
  title: (indicators: number) =>
    `${n(indicators)} ${plural('en', indicators, 'indicator', 'indicators')} by group`,
  largest: (name: string, set: string, gap: string) =>
    `Groups are furthest apart in ${name}, by ${set}: ${gap}`,
  smallest: (name: string, set: string, gap: string) => `Groups are closest in ${name}, by ${set}: ${gap}.`,
  gap: (high: string, highest: string, low: string, lowest: string, gap: string) =>
    `${high} ${highest}, ${low} ${lowest}: ${gap} apart`,
  same: (value: string) => `All groups are at ${value}`,
  points: (size: string) => `${size} percentage points`,
  most: (group: string, value: string) => `${group} is the largest group: ${value}`,
  mostOf: (group: string, value: string, of: string, share: string) =>
    `${group} is the largest group: ${value} of ${of} (${share} per cent)`,
  groups: (name: string) => `${name} by group`,
  reported: (period: string, reporting: string, of: string) =>
    `${period}: ${reporting} of ${of} partners reported by group`,
  partOf: (sum: string, whole: string) => `the groups are ${sum} of ${whole}`,
  alternative: (title: string, groups: readonly string[]) =>
    `Bar chart of groups, the largest first. ${title}. ${formatList('en', groups)}.`,
  noCharts: (names: readonly string[]) =>
    `No chart, because every group is hidden: ${formatList('en', names)}.`,
};
