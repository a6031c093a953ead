import type { CellTable } from '../model/cells';
import type { FieldValue, ReadTable, ValueFlag } from '../reading/table';
import type { TemplateDefinition } from '../templates/template';
import type { Entity } from './entity';
import type { SetAsideReason } from './fate';
import type { Intake } from './intake';

/** Why a cell was not used: it is set aside, or it only says in other words what stands beside it. */
export type Rejection = SetAsideReason | 'label';

/** A partner's table on its way into the master. */
export interface TableIntake {
  readonly intake: Intake;
  /** Without its guesses once they turned out to be wrong. */
  table: ReadTable;
  readonly template: TemplateDefinition;
  readonly sheetName: string;
  readonly cells: CellTable;
  /** The entity each record defines; empty for templates without codes. */
  entities: readonly Entity[];
  /** One for each record, once they are made. */
  drafts: DraftRow[];
  /** Cells that were not used although their record was, by field and record. */
  readonly rejected: Map<string, Map<number, Rejection>>;
  /** Texts that stood where the master has a code from which they cannot be told, by field and record. */
  readonly replaced: Map<string, Map<number, string>>;
}

/** One record on its way into the master. */
export interface DraftRow {
  readonly source: TableIntake;
  readonly record: number;
  readonly values: Record<string, FieldValue>;
  flags: Record<string, ValueFlag> | null;
  /** What the record is known by among those of its template; '' when it cannot be known. */
  key: string;
  /** What became of it; see {@link Fate}. */
  fate: number;
  /** Index of its row in the master's table; -1 when it has none. */
  position: number;
  /** The record that was kept in its place. */
  winner: DraftRow | null;
  /** Fields whose entries the kept record has taken in beside its own. */
  united: ReadonlySet<string>;
}

/** The tables of each file. */
export type TablesByIntake = ReadonlyMap<Intake, readonly TableIntake[]>;

export function tablesByIntake(sources: readonly TableIntake[]): TablesByIntake {
  const groups = new Map<Intake, TableIntake[]>();
  for (const source of sources) {
    const own = groups.get(source.intake);
    if (own) own.push(source);
    else groups.set(source.intake, [source]);
  }
  return groups;
}

/** Notes something about one value; a map is made only where there is something to note. */
export function noteAt<T>(notes: Map<string, Map<number, T>>, field: string, record: number, note: T): void {
  const known = notes.get(field);
  if (known) known.set(record, note);
  else notes.set(field, new Map([[record, note]]));
}
