import { formatNumber } from '../format';

const n = (value: number) => formatNumber('en', value);

/** What can be done about findings, in the pane. */
export const checking = {
  mendSafe: (count: number) => `Mend the sure ones (${n(count)})`,
  mendAll: (count: number) => `Mend all ${n(count)}`,
  mendAllOf: (count: number, kind: string) => `Mend all ${n(count)} under ${kind}`,
  mendPlace: (label: string, place: string) => `${label}, ${place}`,
  more: 'More',
  moreAbout: (place: string) => `More about ${place}`,
  accept: 'Leave it as it is',
  acceptHint: 'It stays in the list as accepted, with your reason, until the day you choose.',
  who: 'Who decides',
  why: 'Why it is all right',
  until: 'Until and with',
  save: 'Leave as it is',
  accepted: 'Left as it is',
  end: 'Count it again',
  endAt: (place: string) => `Count it again, ${place}`,
  weight: 'This kind of finding counts as',
  usual: (severity: string) => `${severity}, as usual`,
  weights: { error: 'Error', warning: 'Warning', info: 'Note' },
  list: 'Make a sheet of them',
};
