import type { FixKind } from '../../issues/fix-kind';
import { formatNumber } from '../format';
import { shortened } from '../sentence';

/** What is said around every finding. */
export const findings = {
  /** A place with several cells of one cause; the sentence speaks of the first. */
  cells: (place: string, count: number) => `${place} (${formatNumber('en', count)} cells like the first)`,
  suggestion: (value: string) => `Did you mean “${value}”?`,
  /** What a fix does, on its button. `value` is what will stand there; */
  fixes: {
    write: (value: string) => `Write “${shortened(value)}”`,
    choose: (value: string) => `Choose “${shortened(value)}”`,
    swap: () => 'Swap the two',
    'take-out': (value: string) => `Take out ${value}`,
    'new-code': (value: string) => `Give it the code ${value}`,
    today: (value: string) => `Write today’s date, ${value}`,
    'clear-row': () => 'Empty this row',
    'day-first': () => 'The day stands first',
    'month-first': () => 'The month stands first',
    'whole-numbers': () => 'They are whole numbers',
    decimals: () => 'They have decimals',
    heading: (value: string) => `Write the heading “${value}” again`,
    validation: () => 'Put the list or check back',
  } satisfies Record<FixKind, (value: string) => string>,
};
