import { formatAddress } from '../../model/address';
import type { ColumnDecision, ColumnMatch, MatchedBy, ReadTable } from '../../reading/table';
import type { TemplateId } from '../../templates/template';
import type { Intake } from '../intake';
import { layoutOf } from '../layout';
import { firstTexts } from '../column-texts';

/** What about a column nobody can tell for sure: its field, its decimal mark, its order of days and months, its scale. */
export type ColumnDoubt = 'field' | 'number' | 'date' | 'scale';

/** A question about columns of a form, whatever number of files has it. */
export interface ColumnQuestion {
  readonly doubt: ColumnDoubt;
  readonly template: TemplateId;
  readonly field: string;
  readonly headings: readonly string[];
  /** Indexes among the headings: periods as columns give several of them. */
  readonly columns: readonly number[];
  /** Why it was taken for the field, and how sure that is. */
  readonly by: MatchedBy | null;
  readonly score: number;
  /** The first texts of the column; of those in doubt where only some are. */
  readonly samples: readonly string[];
  /** For `scale`: what the heading says. */
  readonly scale?: { readonly factor: number; readonly text: string };
  /** Where the form was seen. */
  readonly places: readonly ColumnPlace[];
  readonly records: number;
}

export interface ColumnPlace {
  readonly file: string;
  readonly sheet: string;
  readonly address: string;
}

/** From here on a column is taken without asking. */
const SURE = 0.9;
const MOST_TEXTS = 3;
const DOUBT_OF: Partial<Record<ColumnDecision['decision']['kind'], ColumnDoubt>> = {
  'number-ambiguous': 'number',
  'date-ambiguous': 'date',
  'scale-ambiguous': 'scale',
};

/** Whether somebody should look at what a column was taken for. */
export function isUnsure({ field, score, by }: Pick<ColumnMatch, 'field' | 'score' | 'by'>): boolean {
  return field !== null && by !== 'choice' && score < SURE;
}

/** What nobody can tell for sure about the columns of the files, each question once for each form. */
export function columnQuestions(intakes: readonly Intake[]): ColumnQuestion[] {
  const questions = new Map<string, ColumnQuestion>();
  for (const intake of intakes) {
    for (const table of intake.tables) {
      if (table.match.template !== table.template) continue;
      for (const asked of questionsOf(table, intake)) {
        const key = [layoutOf(table.match.region), asked.template, asked.doubt, asked.field].join('\n');
        const known = questions.get(key);
        questions.set(key, known ? joined(known, asked) : asked);
      }
    }
  }
  return [...questions.values()];
}

function joined(known: ColumnQuestion, more: ColumnQuestion): ColumnQuestion {
  return {
    ...known,
    columns: [...new Set([...known.columns, ...more.columns])].sort((a, b) => a - b),
    places: [...known.places, ...more.places],
    records: known.records + more.records,
  };
}

function questionsOf(table: ReadTable, { file, snapshot }: Intake): ColumnQuestion[] {
  const { region, columns } = table.match;
  const sheet = snapshot.sheets[table.sheet];
  if (!sheet) return [];
  const ask = (at: number, doubt: ColumnDoubt): ColumnQuestion[] => {
    const match = columns[at];
    if (!match || match.field === null || match.template !== undefined) return [];
    return [
      {
        doubt,
        template: table.template,
        field: match.field,
        headings: region.columns.map(({ heading }) => heading),
        columns: [at],
        by: match.by,
        score: match.score,
        samples:
          doubt === 'field' || doubt === 'scale'
            ? firstTexts(table.match.region, sheet, at, snapshot)
            : unclearTexts(table, match, doubt),
        places: [{ file, sheet: sheet.name, address: addressOf(table, at) }],
        records: table.size,
      },
    ];
  };
  const unsure = columns.flatMap((match, at) => (isUnsure(match) ? ask(at, 'field') : []));
  const unclear = table.decisions.flatMap(({ column, decision }) => {
    const doubt = DOUBT_OF[decision.kind];
    // A form has one column of values.
    if (!doubt || region.orientation !== 'rows') return [];
    const at = columns.findIndex((match) => match.column === column);
    const scale =
      decision.kind === 'scale-ambiguous' ? { factor: decision.factor, text: decision.text } : null;
    return ask(at, doubt).map((asked) => (scale ? { ...asked, scale } : asked));
  });
  return [...unsure, ...unclear];
}

function addressOf({ match: { region } }: ReadTable, at: number): string {
  const [cell] = region.columns[at]?.headingCells ?? [];
  return formatAddress(cell ?? { row: region.range.top, column: region.columns[at]?.column ?? 1 });
}

function unclearTexts({ columns }: ReadTable, { field }: ColumnMatch, doubt: ColumnDoubt): string[] {
  const read = columns.get(field ?? '');
  const texts = new Set<string>();
  for (const { problem, raw } of read?.notes.values() ?? []) {
    if (problem === `${doubt}-ambiguous`) texts.add(raw);
    if (texts.size === MOST_TEXTS) break;
  }
  return [...texts];
}
