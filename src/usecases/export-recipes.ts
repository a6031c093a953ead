import { readRecord } from '../core/consolidation/master-record';
import { readMaster } from '../core/consolidation/read-master';
import { type RecipeBook, recipesOf } from '../core/consolidation/recipe-book';
import { done, refused, type Result } from '../core/issues/refusal';
import { templates } from '../core/templates/all-templates';
import type { WorkbookFiles } from '../ports/workbook-files';

/** What a master knows of the partners' forms, and writes it where somebody can read and change it. */
export async function exportRecipes(
  files: WorkbookFiles,
  { master, out }: { readonly master: string; readonly out: string },
): Promise<Result<RecipeBook>> {
  const read = await files.read(master);
  if (!read.ok) return read;
  const { snapshot } = read.value;
  const record = readRecord(snapshot);
  const made = readMaster(snapshot, templates);
  if (!record || !made.ok) return refused({ code: 'not-a-master', file: files.nameOf(master) });
  const partners = made.value.tables.get('stakeholders')?.rows ?? [];
  const names = new Map(
    partners.map(({ values }) => [values['stakeholder_id'], String(values['organisation'] ?? '')]),
  );
  const book = recipesOf(record, (code) => names.get(code) ?? code);
  const written = await files.writeText(out, `${JSON.stringify(book, null, 2)}\n`);
  return written.ok ? done(book) : written;
}
