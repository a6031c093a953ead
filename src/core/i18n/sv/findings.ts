import type { FixKind } from '../../issues/fix-kind';
import { formatNumber } from '../format';
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
};
