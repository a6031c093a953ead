import { valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';

/** Verbs of doing something, with which a task begins and a condition of people does not. */
const TASK_VERBS = new Set([
  ...[
    'provide',
    'hold',
    'train',
    'arrange',
    'offer',
    'organise',
    'organize',
    'deliver',
    'conduct',
    'implement',
  ],
  ...[
    'develop',
    'create',
    'establish',
    'launch',
    'run',
    'host',
    'distribute',
    'recruit',
    'coordinate',
    'produce',
  ],
  ...[
    'erbjuda',
    'anordna',
    'utbilda',
    'genomföra',
    'ordna',
    'arrangera',
    'hålla',
    'ge',
    'leverera',
    'utveckla',
  ],
  ...['skapa', 'starta', 'driva', 'inrätta', 'ta', 'rekrytera', 'samordna', 'införa', 'producera', 'dela'],
]);

/** An outcome is worded as a task: it begins with a verb of doing. */
export const conditionWording: RuleKind = {
  id: 'condition-wording',
  scope: 'cell',
  codes: ['worded-as-task'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'condition-wording')) {
      const values = valuesOf(at, use.field) ?? [];
      for (let record = 0; record < values.length; record++) {
        const value = values[record];
        const word = typeof value === 'string' ? firstWord(value) : '';
        if (!TASK_VERBS.has(word.toLowerCase())) continue;
        yield { code: 'worded-as-task', at, field: use.field, record, params: { word }, ...severityOf(use) };
      }
    }
  },
};

/** The first word, without the mark of the infinitive. */
function firstWord(text: string): string {
  return /^[^\p{L}]*(?:(?:att|to)\s+)?(\p{L}+)/iu.exec(text)?.[1] ?? '';
}
