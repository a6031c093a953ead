import type { FixKind } from '../../issues/fix-kind';
import type { Waiver } from '../../issues/waiver';
import { formatDate, formatNumber } from '../format';
import { shortened } from '../sentence';
import type { findings as en } from '../en/findings';

/** Det som sägs runt varje fynd. */
export const findings: typeof en = {
  cells: (place, count) => `${place} (${formatNumber('sv', count)} celler som den första)`,
  suggestion: (value) => `Menade du ”${value}”?`,
  /** Vad en rättning gör, på dess knapp. `value` är det som kommer att stå där. */
  fixes: {
    write: (value: string) => `Skriv ”${shortened(value)}”`,
    choose: (value: string) => `Välj ”${shortened(value)}”`,
    swap: () => 'Låt dem byta plats',
    'take-out': (value: string) => `Ta bort ${value}`,
    'new-code': (value: string) => `Ge raden koden ${value}`,
    today: (value: string) => `Skriv dagens datum, ${value}`,
    'clear-row': () => 'Töm raden',
    'day-first': () => 'Dagen står först',
    'month-first': () => 'Månaden står först',
    'whole-numbers': () => 'Det är heltal',
    decimals: () => 'De har decimaler',
    heading: (value: string) => `Skriv rubriken ”${value}” igen`,
    validation: () => 'Lägg tillbaka listan eller kontrollen',
  } satisfies Record<FixKind, (value: string) => string>,
  /** Efter ett fynd som någon har godtagit. */
  waived: ({ who, until, why }: Waiver) =>
    `Godtaget av ${who} till och med ${formatDate('sv', until)}: ${why}`,
  /** Bladen som en kontroll skriver i en kopia av arbetsboken. */
  sheets: {
    findings: 'Fynd',
    waivers: 'Undantag',
    waiversTitle: 'Det som har godtagits som det är',
    waiversPurpose:
      'En rad för varje fynd som ska få vara som det är: kopiera namn, blad och cell från fynden.',
    severities: 'Vikt',
    severitiesTitle: 'Hur tungt fynd väger i det här initiativet',
    severitiesPurpose:
      'En rad för varje slags fynd som väger tyngre eller lättare här än annars: dess namn, och fel, varning eller upplysning.',
    findingsStatus: 'Gjort av Samverka; kontrollera igen för att uppdatera',
    code: 'Fyndets namn',
    level: 'Räknas som',
    who: 'Vem har bestämt',
    when: 'När',
    until: 'Till och med',
    why: 'Varför',
    accepted: 'Godtaget',
  },
  /** Val för kommandot som kontrollerar. */
  options: {
    out: 'skriv en kopia av arbetsboken med fynden på ett blad',
    marks: 'med --out: även anteckningar och färger i cellerna',
    severity:
      'nämn ett slags fynd som error, warning eller info, så ofta som det behövs; med --out minns kopian det',
    oneFile: 'Med --out kontrolleras en arbetsbok i taget.',
    noSeverity: (text: string) =>
      `”${text}” är inget slags fynd med error, warning eller info, som not-covered=info.`,
  },
};
