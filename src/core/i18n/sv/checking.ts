import { formatNumber } from '../format';
import type { checking as en } from '../en/checking';

const n = (value: number) => formatNumber('sv', value);

/** Det som kan göras åt fynd, i rutan. */
export const checking: typeof en = {
  mendSafe: (count) => `Åtgärda de säkra (${n(count)})`,
  mendAll: (count) => `Åtgärda alla ${n(count)}`,
  mendAllOf: (count, kind) => `Åtgärda alla ${n(count)} under ${kind}`,
  mendPlace: (label, place) => `${label}, ${place}`,
  more: 'Mer',
  moreAbout: (place) => `Mer om ${place}`,
  accept: 'Låt det vara som det är',
  acceptHint: 'Det står kvar i listan som godtaget, med ditt skäl, till den dag du väljer.',
  who: 'Vem bestämmer',
  why: 'Varför det är i sin ordning',
  until: 'Till och med',
  save: 'Låt vara',
  accepted: 'Får vara som det är',
  end: 'Räkna det igen',
  endAt: (place) => `Räkna det igen, ${place}`,
  weight: 'Den här sortens fynd räknas som',
  usual: (severity) => `${severity}, som vanligt`,
  weights: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
  list: 'Gör ett blad av dem',
};
