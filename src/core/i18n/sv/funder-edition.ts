import type { Catalog } from '../catalog';
import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('sv', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('sv', value, one, other)}`;

/** Utgåvan som lämnar initiativet, på svenska. */
export const edition: Catalog['summary']['edition'] = {
  tabs: { figures: 'Siffror', restated: 'Ändrade siffror', certificate: 'Intyg' },
  protected: 'Små grupper är dolda; se Intyg',
  protectedWhy: (k) =>
    `Antal under ${n(k)} personer redovisas inte, och inte heller det som de kan räknas fram ur. ”..” betyder att en uppgift är dold; diagrammen har då en lucka.`,
  purposes: {
    figures:
      'Alla siffror i utgåvan. ”..” betyder att uppgiften inte redovisas av sekretesskäl: för få personer ligger bakom.',
    restated: 'Siffror som en tidigare utgåva angav på ett annat sätt.',
    certificate: 'Vad som har gjorts för att ingen ska kännas igen, och vad filen inte bär på.',
  },
  titles: {
    figures: (figures, hidden) => `${count(figures, 'siffra', 'siffror')}, varav ${n(hidden)} dolda`,
    restated: (figures, date) =>
      figures === 0
        ? `Inget har ändrats${date && ` sedan utgåvan från ${date}`}`
        : `${count(figures, 'siffra har', 'siffror har')} ändrats${date && ` sedan utgåvan från ${date}`}`,
    certificate: (hidden, figures) =>
      hidden === 0
        ? `Ingen av ${count(figures, 'siffra', 'siffror')} har behövt döljas`
        : `${n(hidden)} av ${count(figures, 'siffra', 'siffror')} är dolda för att skydda små grupper`,
  },
  columns: {
    code: 'Indikatorkod',
    indicator: 'Indikator',
    partnerCode: 'Partskod',
    partner: 'Part',
    group: 'Grupp',
    period: 'Period',
    value: 'Siffra',
    before: 'Angavs förut',
    now: 'Anges nu',
    change: 'Ändring',
    date: 'Uppgifter per',
    recipient: 'Mottagare',
    k: 'Gräns',
    figures: 'Siffror',
    hidden: 'Dolda',
    approvedBy: 'Godkänd av',
  },
  allPartners: 'Alla parter',
  otherPartners: 'Övriga parter',
  notStated: 'inte angivet',
  facts: {
    date: 'Uppgifter per',
    recipient: 'Mottagare',
    approvedBy: 'Godkänd av',
    threshold: 'Minsta antal som visas',
    protected: 'Skyddade indikatorer',
    hidden: 'Dolda siffror',
    compared: 'Jämförd med',
    unchecked: 'Kunde inte kontrolleras',
  },
  thresholdText: (k) => `${n(k)}; indikatorns egen gräns där den är högre`,
  protectedText: (some, of) =>
    `${n(some)} av ${n(of)}; de andra räknar inte människor eller är märkta som inte känsliga`,
  hiddenText: (small, complementary) =>
    `${n(small)} för att få personer ligger bakom, ${n(complementary)} för att de skulle avslöja dem`,
  comparedText: (editions) =>
    editions === 0 ? 'ingen tidigare utgåva angavs' : count(editions, 'tidigare utgåva', 'tidigare utgåvor'),
  uncheckedText: (figures) => `${count(figures, 'siffra', 'siffror')} kom utan talen bakom`,
  noCharts: (names) => `Inget diagram, för att alla siffror är dolda: ${formatList('sv', names)}.`,
  rulesHeading: 'Så skyddas små grupper',
  rules: (k) => [
    `Ett antal över 0 och under ${n(k)} döljs. Noll visas.`,
    `En andel döljs när täljaren, nämnaren eller skillnaden mellan dem är över 0 och under ${n(k)}; ett medelvärde när färre än ${n(k)} har svarat.`,
    'Där en siffra i en summa är dold döljs en till, så att ingen kan räkna baklänges.',
    `Varje dolt antal kan ha minst ${n(k)} olika värden med allt som visas här; det är bevisat för vart och ett.`,
    `Det som en tidigare utgåva dolde förblir dolt, och en ändring med färre än ${n(k)} personer sedan dess döljs.`,
    'Med en dold siffra försvinner också dess måluppfyllelse, läge, prognos och det som sägs om parternas delar.',
  ],
  absentHeading: 'Det här bär filen inte på',
  absent: [
    'Dolda blad, rader, kolumner, namn eller texter; kommentarer; länkar till andra filer; makron; pivottabeller; frågor; inbäddade filer; anpassade data.',
    'Formler: varje cell har sitt värde. Diagrammen ritas av celler som visas och minns inget annat.',
    'Upphovspersoner, företag, mappar, skrivare. E-postadresser, telefonnummer och personnummer i texter är ersatta med […].',
    'samverka audit säger detsamma om varje kopia av filen, och vad ett program har lagt till som har sparat om den.',
  ],
  logHeading: 'Utlämningslogg',
};
