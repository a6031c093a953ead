import { columnLetters, formatRange } from '../model/address';
import type { TemplateId } from '../templates/template';
import type { ColumnMatch } from '../reading/table';
import type { Intake } from './intake';
import { layoutOf } from './layout';

/** What one table of a file was taken for: enough to find the cell behind each value of its records. */
export interface TableMapping {
  /** {@link Submission.id}. */
  readonly submission: string;
  readonly sheet: string;
  readonly range: string;
  readonly template: TemplateId;
  /** What makes two tables the same form, whatever is filled in. */
  readonly layout: string;
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  /** Letters of the column, or the number of the row in a form. */
  readonly at: string;
  readonly heading: string;
  readonly field: string;
  readonly period?: string;
  readonly by: NonNullable<ColumnMatch['by']>;
  readonly score: number;
}

/** The mappings of every table that was read as one of ours. */
export function mappingsOf(intakes: readonly Intake[]): TableMapping[] {
  return intakes.flatMap(({ id, snapshot, matches }) =>
    matches.flatMap((ofSheet, sheet) =>
      ofSheet.flatMap((match) =>
        match.template === null
          ? []
          : {
              submission: id,
              sheet: snapshot.sheets[sheet]?.name ?? '',
              range: formatRange(match.region.range),
              template: match.template,
              layout: layoutOf(match.region),
              columns: match.columns.flatMap((column) => mapped(column) ?? []),
            },
      ),
    ),
  );
}

function mapped({ column, heading, field, period, by, score }: ColumnMatch): MappedColumn | null {
  if (field === null || by === null) return null;
  const at = columnLetters(column);
  return { at, heading, field, ...(period === undefined ? {} : { period }), by, score };
}
