import type { TemplateId } from '../templates/template';
import type { TableIntake } from './draft';
import { organisationKey } from '../entities/organisation-key';
import { nameOf, textOf } from './record-tables';
import type { References } from './references';

/** How the names of measures begin. */
const MEASURE =
  /^(?:antal|andel|number of|share of|percentage of|proportion of|total|medel|genomsnitt|kostnad|nombre de|número de)/i;

/** What a name looks like when it can hardly be anything else. */
const LOOKS: Partial<Record<TemplateId, (name: string) => boolean>> = {
  stakeholders: (name) => organisationKey(name).bodyType !== '',
  indicators: (name) => MEASURE.test(name),
};

/**
 * Leaves section rows out of the records when they are neither known nor look like what they were taken for: a
 * project or a place stays a note.
 */
export function dropWrongGuess(source: TableIntake, references: References, template: TemplateId): void {
  const { table } = source;
  const field = table.guessed;
  const type = source.template.columns.find(({ id }) => id === field)?.type;
  if (field === undefined || type?.kind !== 'reference' || type.template !== template) return;
  const templates = [template];
  const isRight = (record: number): boolean => {
    const [code, name] = [textOf(table, field, record), nameOf(table, field, record)];
    if (code === '' && name === '') return false;
    return (
      references.isKnown({ source, record, field, templates }, code, name) || LOOKS[template]?.(name) === true
    );
  };
  const sections = new Map<number, number>();
  const cells = (table.names.get(field) ?? table.columns.get(field))?.cells ?? new Int32Array();
  cells.forEach((cell, record) => {
    if (cell >= 0) sections.set(cell, record);
  });
  const right = [...sections.values()].filter(isRight).length;
  if (right >= sections.size / 2) return;
  const without = <T>(columns: ReadonlyMap<string, T>) =>
    new Map([...columns].filter(([id]) => id !== field));
  source.table = { ...table, columns: without(table.columns), names: without(table.names) };
}
