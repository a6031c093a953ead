import { columnLetters, formatRange } from '../model/address';
import type { TemplateId } from '../templates/template';
import type { ColumnMatch, ReadingChoice } from '../reading/table';
import type { Intake } from './intake';
import { layoutOf } from './layout';

/** What one table of a file was taken for: enough to find the cell behind each value of its records. */
export interface TableMapping {
  /** {@link Submission.id}. */
  readonly submission: string;
  readonly sheet: string;
  readonly range: string;
  readonly template: TemplateId | null;
  /** What makes two tables the same form, whatever is filled in. */
  readonly layout: string;
  readonly columns: readonly MappedColumn[];
}

export interface MappedColumn {
  /** Letters of the column, or the number of the row in a form. */
  readonly at: string;
  readonly heading: string;
  /** Null for a column that belongs to no field. */
  readonly field: string | null;
  readonly period?: string;
  readonly by: ColumnMatch['by'];
  /** What somebody chose where it can be read in two ways. */
  readonly reading?: ReadingChoice;
  readonly score: number;
}

/** The mappings of every table that was read as one of ours. */
export function mappingsOf(intakes: readonly Intake[]): TableMapping[] {
  return intakes.flatMap(({ id, snapshot, matches }) =>
    matches.flatMap((ofSheet, sheet) =>
      ofSheet.map(({ region, template, columns }) => ({
        submission: id,
        sheet: snapshot.sheets[sheet]?.name ?? '',
        range: formatRange(region.range),
        template,
        layout: layoutOf(region),
        columns: columns.map(mapped),
      })),
    ),
  );
}

function mapped({ column, heading, field, period, by, score, reading }: ColumnMatch): MappedColumn {
  const at = columnLetters(column);
  const more = { ...(period === undefined ? {} : { period }), ...(reading ? { reading } : {}) };
  return { at, heading, field, ...more, by, score };
}
