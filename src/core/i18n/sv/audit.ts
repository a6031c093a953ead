import type { AuditSentences } from '../audit-sentences';
import type { Catalog } from '../catalog';
import { formatNumber, plural } from '../format';

const count = (value: number, one: string, other: string) =>
  `${formatNumber('sv', value, 0)} ${plural('sv', value, one, other)}`;
const and = (rest: number) => (rest > 0 ? ` och ${formatNumber('sv', rest, 0)} till` : '');
const WHY: Readonly<Record<string, string>> = {
  color: 'har samma färg som sin bakgrund',
  format: 'har ett talformat som inte visar något',
  'no-height': 'står i rader utan höjd',
  'no-width': 'står i kolumner utan bredd',
};

const findings: AuditSentences = {
  'hidden-sheet': ({ sheet, detail, count: cells }) => ({
    what: `Bladet ${sheet} är dolt${detail === 'veryHidden' ? ' så att Excel inte ens listar det' : ''} och har ${count(cells, 'cell', 'celler')} med innehåll.`,
    next: 'Ta bort det ur kopian som skickas.',
  }),
  'hidden-rows': ({ sheet, address, count: rows }) => ({
    what: `${sheet}: ${count(rows, 'rad är dold', 'rader är dolda')}, den första vid ${address}.`,
    next: 'Ta bort dem eller visa dem.',
  }),
  'hidden-columns': ({ sheet, address, count: columns }) => ({
    what: `${sheet}: ${count(columns, 'kolumn är dold', 'kolumner är dolda')}, den första vid ${address}.`,
    next: 'Ta bort dem eller visa dem.',
  }),
  'invisible-text': ({ sheet, address, detail, count: cells }) => ({
    what: `${sheet} ${address}: ${count(cells, 'ifylld cell', 'ifyllda celler')} ${WHY[detail] ?? ''}.`,
    next: 'Töm dem eller gör dem läsbara.',
  }),
  comment: ({ sheet, address, detail, count: comments }) => ({
    what: `${sheet} ${address}: ${count(comments, 'kommentar', 'kommentarer')}${detail && `, den första av ${detail}`}.`,
    next: 'Ta bort kommentarerna.',
  }),
  'hidden-name': ({ detail }) => ({
    what: `Namnet ${detail} är dolt och kan innehålla värden eller leda till dem.`,
    next: 'Ta bort det ur kopian som skickas.',
  }),
  'outside-print-area': ({ sheet, address, count: cells }) => ({
    what: `${sheet}: ${count(cells, 'ifylld cell ligger', 'ifyllda celler ligger')} utanför utskriftsområdet ${address}; på papper saknas de, i filen finns de.`,
    next: 'Titta på dem innan du skickar filen.',
  }),
  'external-link': ({ detail }) => ({
    what: `Filen leder till en annan fil och kan minnas dess värden: ${detail}.`,
    next: 'Välj Data, Redigera länkar, Bryt länk i Excel.',
  }),
  'file-path': ({ detail }) => ({
    what: `Filen nämner en mapp på någons dator: ${detail}.`,
    next: 'Spara en ny kopia från Samverka, eller kontrollera dokumentet i Excel (Arkiv, Info).',
  }),
  'chart-remembers-more': ({ detail, count: points }) => ({
    what: `Diagrammet ${detail} minns ${count(points, 'värde', 'värden')} som ingen cell i filen visar.`,
    next: 'Gör om diagrammet från cellerna som skickas.',
  }),
  'small-count-in-chart': ({ detail, count: points, k }) => ({
    what: `Diagrammet ${detail} minns ${count(points, 'antal', 'antal')} under ${k}.`,
    next: 'Om det är människor som räknas: gör om diagrammet från siffror där små grupper är dolda.',
  }),
  'pivot-cache': ({ detail }) => ({
    what: `En pivottabell minns varje rad den är gjord av, även bortfiltrerade (${detail}).`,
    next: 'Klistra in tabellen som värden i kopian som skickas.',
  }),
  'query-cache': ({ detail }) => ({
    what: `En fråga eller datamodell finns i filen, med sina källor och ofta deras rader (${detail}).`,
    next: 'Ta bort frågor och anslutningar ur kopian som skickas.',
  }),
  'revision-history': () => ({
    what: 'Filen minns tidigare versioner av sina celler.',
    next: 'Sluta dela arbetsboken på det gamla sättet, eller skicka en ny kopia.',
  }),
  macro: ({ detail }) => ({
    what: `Filen innehåller ett program (${detail}).`,
    next: 'Spara den som .xlsx utan makron.',
  }),
  'embedded-file': ({ detail, count: files }) => ({
    what: `${count(files, 'annan fil eller kontroll ligger', 'andra filer eller kontroller ligger')} inuti filen (${detail}).`,
    next: 'Ta bort den; bakom en inbäddad tabell finns hela dess arbetsbok.',
  }),
  'custom-part': ({ detail }) => ({
    what: `Data som inget blad visar ligger i filen${detail && ` (${detail})`}.`,
    next: 'Kontrollera dokumentet i Excel (Arkiv, Info) och ta bort anpassade XML-data.',
  }),
  'unknown-part': ({ detail, count: parts }) => ({
    what: `${count(parts, 'del av filen är', 'delar av filen är')} av ett slag vi inte känner (${detail}).`,
    next: 'Fråga den som har gjort filen vad det är.',
  }),
  picture: ({ count: pictures }) => ({
    what: `${count(pictures, 'bild', 'bilder')} finns i filen; vad de visar och var de är tagna är inte kontrollerat.`,
    next: 'Titta på dem innan du skickar filen.',
  }),
  'personal-number': ({ sheet, address, count: cells }) => ({
    what: `${place(sheet, address)}något som ser ut som ett personnummer${and(cells - 1)}.`,
    next: 'Ta bort det.',
  }),
  'email-address': ({ sheet, address, count: cells }) => ({
    what: `${place(sheet, address)}en e-postadress${and(cells - 1)}.`,
    next: 'Ta bort den, om inte ägaren har gått med på att den står där.',
  }),
  'phone-number': ({ sheet, address, count: cells }) => ({
    what: `${place(sheet, address)}något som ser ut som ett telefonnummer${and(cells - 1)}.`,
    next: 'Ta bort det, om inte ägaren har gått med på att det står där.',
  }),
  'person-list': ({ detail }) => ({
    what: `Filen räknar upp personer som har arbetat i den: ${detail}.`,
    next: 'Kontrollera dokumentet i Excel (Arkiv, Info), eller skicka en ny kopia från Samverka.',
  }),
  'document-property': ({ detail }) => ({
    what: `Filens egenskaper säger ${detail}.`,
    next: 'Töm egenskapen (Arkiv, Info), eller skicka en ny kopia från Samverka.',
  }),
  'printer-settings': () => ({
    what: 'Filen minns en skrivare, ofta med namnen på dess server och ägare.',
    next: 'Skicka en ny kopia från Samverka om det spelar roll.',
  }),
  'add-in-part': ({ detail }) => ({
    what: `Ett tillägg har lämnat sina inställningar i filen (${detail}).`,
    next: 'Skicka en ny kopia från Samverka.',
  }),
  'saved-by': ({ detail }) => ({
    what: `Filen har sparats om av ${detail}, som kan ha lagt till det som står här ovanför.`,
    next: 'Du behöver inte göra något om inget annat har hittats.',
  }),
};

function place(sheet: string, address: string): string {
  return sheet === '' ? 'Här finns ' : `${sheet} ${address}: `;
}

/** Granskningens ord på svenska. */
export const audit: Catalog['audit'] = {
  findings,
  safe: 'Går att skicka: inget hittades som läsaren inte ser.',
  safeBut: 'Går att skicka, men titta först på det här.',
  unsafe: (errors) => `Skicka inte än: ${count(errors, 'sak måste', 'saker måste')} tas bort först.`,
  severities: { error: 'Ta bort', warning: 'Titta på', info: 'Upplysning' },
};
