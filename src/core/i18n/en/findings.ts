import type { FixKind } from '../../issues/fix-kind';
import type { Waiver } from '../../issues/waiver';
import { formatDate, formatNumber } from '../format';
import { shortened } from '../sentence';

/** What is said around every finding. */
export const findings = {
  /** A place with several cells of one cause; the sentence speaks of the first. */
  cells: (place: string, count: number) => `${place} (${formatNumber('en', count)} cells like the first)`,
  suggestion: (value: string) => `Did you mean “${value}”?`,
  /** What a fix does, on its button. `value` is what will stand there. */
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
  /** Behind a finding that somebody has accepted. */
  waived: ({ who, until, why }: Waiver) => `Accepted by ${who} until ${formatDate('en', until)}: ${why}`,
  /** The sheets that a check writes into a copy of a workbook. */
  sheets: {
    findings: 'Findings',
    waivers: 'Exceptions',
    waiversTitle: 'What has been accepted as it is',
    waiversPurpose:
      'One row for each finding that is to be left as it is: copy its name, sheet and cell from the findings.',
    severities: 'Weights',
    severitiesTitle: 'How much findings weigh in this initiative',
    severitiesPurpose:
      'One row for each kind of finding that weighs more or less here than usual: its name, and error, warning or note.',
    findingsStatus: 'Made by Samverka; check again to refresh',
    code: 'Name of the finding',
    level: 'Counts as',
    who: 'Who has decided',
    when: 'When',
    until: 'Until and with',
    why: 'Why',
    accepted: 'Accepted',
  },
  /** Options of the command that checks. */
  options: {
    out: 'write a copy of the workbook with its findings on a sheet',
    marks: 'with --out: notes and colours in the cells too',
    severity:
      'tell a kind of finding as error, warning or info, as often as needed; with --out the copy keeps it',
    oneFile: 'With --out one workbook is checked at a time.',
    noSeverity: (text: string) =>
      `“${text}” is no kind of finding with error, warning or info, such as not-covered=info.`,
  },
};
