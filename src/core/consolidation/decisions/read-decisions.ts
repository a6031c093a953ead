import type { Catalogs } from '../../i18n/catalog';
import { cellIndex } from '../../model/cells';
import type { WorkbookSnapshot } from '../../model/snapshot';
import { FIRST_ROW } from '../../sheets/sheet-frame';
import { isTemplateId } from '../../templates/all-templates';
import { readRecord } from '../master-record';
import { cellText } from '../set-aside';
import { CHOICES, type Decision, DECISION_KINDS, type DecisionKind } from './decision';
import { DECISION_COLUMNS } from './plan-decisions';

/** The answers that stand in a master's sheet of decisions, in either language; rows without a valid answer are none. */
export function readDecisions(snapshot: WorkbookSnapshot, catalogs: Catalogs): Decision[] {
  const record = readRecord(snapshot);
  const names = new Set(
    record?.sheets.filter(({ holds }) => holds === 'data-decisions').map(({ name }) => name),
  );
  return snapshot.sheets
    .filter(({ name }) => names.has(name))
    .flatMap((sheet) => {
      const decisions: Decision[] = [];
      for (let row = FIRST_ROW; row <= (sheet.dimension?.bottom ?? 0); row++) {
        const text = (column: (typeof DECISION_COLUMNS)[number]) => {
          const cell = cellIndex(sheet.cells, row, DECISION_COLUMNS.indexOf(column) + 1);
          return cell < 0 ? '' : cellText(snapshot, sheet.cells, cell).trim();
        };
        const decision = decisionOf(text, catalogs);
        if (decision) decisions.push(decision);
      }
      return decisions;
    });
}

function decisionOf(
  text: (column: (typeof DECISION_COLUMNS)[number]) => string,
  catalogs: Catalogs,
): Decision | null {
  const [kind = '', template = ''] = text('code').split(' ');
  if (!isKind(kind) || text('choice') === '') return null;
  const choice = kind === 'conflict' ? text('choice') : choiceOf(kind, text('choice'), catalogs);
  return choice === null
    ? null
    : {
        kind,
        template: isTemplateId(template) ? template : '',
        subject: text('about'),
        other: text('against'),
        choice,
        by: text('decidedBy'),
        on: text('decidedOn'),
        why: text('why'),
      };
}

function isKind(text: string): text is DecisionKind {
  return DECISION_KINDS.some((kind) => kind === text);
}

/** The code of a word for a choice, in whatever language. */
function choiceOf(kind: DecisionKind, text: string, catalogs: Catalogs): string | null {
  const said = text.toLowerCase();
  const codes: readonly string[] = CHOICES[kind];
  return (
    codes.find(
      (code) =>
        code === said ||
        Object.values(catalogs).some(
          ({ consolidation }) =>
            (consolidation.choices as Readonly<Record<string, string>>)[code]?.toLowerCase() === said,
        ),
    ) ?? null
  );
}
