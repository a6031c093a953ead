import type { Catalog } from '../catalog';
import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('sv', value, 0);

/** Words of the page that plain Excel works out anew, in Swedish. */
export const live: Catalog['summary']['live'] = {
  tab: 'Levande siffror',
  title: (live, of) =>
    `${n(live)} av ${n(of)} ${plural('sv', of, 'siffra', 'siffror')} räknas om när ett utfall ändras`,
  purpose:
    'Formler över utfallen i den här arbetsboken. De andra sidorna är som när sammanfattningen gjordes.',
  code: 'Kod',
  how: 'Hur den räknas',
  by: {
    sum: (periods) => `Summan av det som parterna rapporterar för ${formatList('sv', periods)}.`,
    ratio: (periods) => `Summerade täljare delade med summerade nämnare för ${formatList('sv', periods)}.`,
  },
  notLive: 'Räknad av Samverka; gör om sammanfattningen efter en ändring.',
};
