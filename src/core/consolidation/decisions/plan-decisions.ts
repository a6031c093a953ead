import type { SheetPlan } from '../../model/plan';
import { tabColors } from '../../sheets/palette';
import { templates } from '../../templates/all-templates';
import { listSheets } from '../list-plan';
import type { SheetContext } from '../plan-files';
import { CHOICES, type Decision } from './decision';

/** The columns of the sheet, in order; by their place they are read back. */
export const DECISION_COLUMNS = [
  'question',
  'table',
  'about',
  'against',
  'choices',
  'choice',
  'decidedBy',
  'decidedOn',
  'why',
  'code',
] as const;

/** The questions that wait for an answer and the answers given, on a sheet that is read when the master is made anew. */
export function decisionSheets(
  decisions: readonly Decision[],
  { catalog, locale, texts, rowLimit }: SheetContext,
): SheetPlan[] {
  if (decisions.length === 0) return [];
  const { tabs, titles, purposes, headings, questions, choices, oneOfPlaces } = catalog.consolidation;
  const open = decisions.filter(({ choice }) => choice === '').length;
  const labels = new Map(templates.map(({ id, label }) => [id, label[locale]]));
  const word = (choice: string) => (choices as Readonly<Record<string, string>>)[choice] ?? choice;
  const cells: Record<(typeof DECISION_COLUMNS)[number], (one: Decision) => string> = {
    question: ({ kind }) => questions[kind],
    table: ({ template }) => (template === '' ? '' : (labels.get(template) ?? '')),
    about: ({ subject }) => subject,
    against: ({ other }) => other,
    choices: ({ kind }) => (kind === 'conflict' ? oneOfPlaces : CHOICES[kind].map(word).join(' / ')),
    choice: ({ choice }) => word(choice),
    decidedBy: ({ by }) => by,
    decidedOn: ({ on }) => on,
    why: ({ why }) => why,
    code: ({ kind, template }) => `${kind} ${template}`.trim(),
  };
  return listSheets<Decision>({
    name: tabs.decisions,
    tableName: 'MasterDecisions',
    texts: texts(titles.decisions, purposes.decisions(open)),
    tabColor: tabColors.generated,
    rowLimit,
    // What waits for an answer stands first.
    items: [...decisions].sort((a, b) => Number(a.choice !== '') - Number(b.choice !== '')),
    columns: DECISION_COLUMNS.map((id) => ({
      heading: headings[id],
      style: id === 'code' ? 'code' : 'text',
      value: (one) => cells[id](one) || null,
    })),
  });
}
