import { readPeriod } from '../model/period-spellings';
import { listById } from '../templates/all-lists';
import { templateById } from '../templates/all-templates';
import type { ColumnDefinition, TemplateDefinition, TemplateId } from '../templates/template';
import { headingsOfTemplate } from './heading-index';
import { normaliseHeading } from './headings';
import { listIndexOf, findListItem } from './lists';
import { isOfPeriod } from './period-columns';
import type { SheetGrid } from './sheet-grid';
import type { TableMatch } from './table';

/** A field that the section rows of a table fill, with the cell that applies to each data row. */
export interface SectionColumn {
  readonly field: string;
  /** True when nothing in the texts says that they are values of the field. */
  readonly isGuess: boolean;
  /** -1 for rows above the first section. */
  readonly cells: Int32Array;
  /** The texts without a label such as `Aktivitet:`; by cell. */
  readonly texts: ReadonlyMap<number, string>;
}

/** The column that section rows stand for; null when no field fits. */
export function sectionColumn(
  grid: SheetGrid,
  match: TableMatch,
  template: TemplateDefinition,
): SectionColumn | null {
  const { region } = match;
  if (region.sectionRows.length === 0) return null;
  const cellOfRow = new Map<number, number>();
  const texts = new Map<number, string>();
  const labels = new Set<string>();
  for (const row of region.sectionRows) {
    const [i] = grid.filledIn(grid.positionOf(row), region.range.left, region.range.right);
    if (i === undefined) continue;
    const labelled = /^([^:]{2,30}):\s*(\S.*)$/.exec(grid.text(i));
    if (labelled) labels.add(normaliseHeading(labelled[1] ?? ''));
    cellOfRow.set(row, i);
    texts.set(i, labelled?.[2] ?? grid.text(i));
  }
  const found = fieldFor([...texts.values()], labels, match, template);
  if (found === null) return null;
  const cells = new Int32Array(region.dataRows.length).fill(-1);
  const sections = [...cellOfRow.keys()].sort((a, b) => a - b);
  let next = 0;
  let current = -1;
  region.dataRows.forEach((row, at) => {
    while (next < sections.length && (sections[next] ?? 0) < row) {
      current = cellOfRow.get(sections[next] ?? 0) ?? -1;
      next++;
    }
    cells[at] = current;
  });
  return { ...found, cells, texts };
}

/** By label, by what the texts are, else, as a guess, the required reference that no column gives. */
function fieldFor(
  texts: readonly string[],
  labels: ReadonlySet<string>,
  match: TableMatch,
  template: TemplateDefinition,
): Pick<SectionColumn, 'field' | 'isGuess'> | null {
  const taken = new Set(match.columns.map(({ field }) => field));
  if (match.columns.some(isOfPeriod)) taken.add('period');
  if (match.columns.some(({ indicator }) => indicator !== undefined)) taken.add('indicator_id');
  const free = template.columns.filter(({ id }) => !taken.has(id));
  if (labels.size === 1) {
    const [label = ''] = labels;
    const targets = headingsOfTemplate(template).normalised.get(label) ?? [];
    const field = targets.find((target) => free.some(({ id }) => id === target.field))?.field;
    if (field !== undefined) return { field, isGuess: false };
  }
  const byContent = free.find((column) => texts.every((text) => fits(text, column)));
  if (byContent) return { field: byContent.id, isGuess: false };
  const given = new Set(match.given.map(({ field }) => field));
  const open = free.find(
    ({ id, type, required }) => required === 'yes' && type.kind === 'reference' && !given.has(id),
  );
  return open && texts.every((text) => canName(text, open)) ? { field: open.id, isGuess: true } : null;
}

/** No organisation is called 12 or MLI-14/65910. */
function canName(text: string, { type }: ColumnDefinition): boolean {
  const isOrganisation = type.kind === 'reference' && type.template === 'stakeholders';
  return /\p{L}{2}/u.test(text) && !(isOrganisation && /\d/.test(text));
}

function fits(text: string, { type }: ColumnDefinition): boolean {
  if (type.kind === 'period') return readPeriod(text) !== null;
  if (type.kind === 'reference') return isCodeOf(type.template, text);
  return type.kind === 'list' && findListItem(listIndexOf(listById(type.list)), text) !== null;
}

/** Whether a text is a code as they are given out for the records of a template: `IND-01`. */
function isCodeOf(template: TemplateId, text: string): boolean {
  return templateById(template).columns.some(
    ({ type }) =>
      type.kind === 'code' && new RegExp(`^${type.prefix}-\\d{1,4}[a-z]?$`, 'i').test(text.trim()),
  );
}
