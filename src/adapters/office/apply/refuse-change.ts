import type { Refusal } from '../../../core/issues/refusal';
import type { Patch } from '../../../core/model/patch';
import { CellTableBuilder } from '../../../core/model/cell-table-builder';
import type { WorkbookSnapshot } from '../../../core/model/snapshot';
import type { Before } from './inspect';
import { saysSame } from '../../../core/model/stored-cells';
import type { Touched } from './touched';

/** Why a patch is not carried out: it does not fit the workbook, or the workbook is not what it was made from. */
export function refuseChange(
  patch: Patch,
  touched: Touched,
  basis: WorkbookSnapshot,
  before: Before,
): Refusal | null {
  return (
    structureRefusal(patch, touched, before) ??
    sheetsInUse(patch, basis) ??
    changedCells(touched, basis, before) ??
    changedNames(touched, basis, before) ??
    changedParts(basis, before)
  );
}

function structureRefusal(patch: Patch, { added }: Touched, before: Before): Refusal | null {
  const removed = (patch.removeSheets ?? []).map((name) => name.toLowerCase());
  const staying = new Set(
    before.sheets.map(({ name }) => name.toLowerCase()).filter((name) => !removed.includes(name)),
  );
  const twice = added.find((name) => staying.has(name.toLowerCase()));
  if (twice !== undefined) return { code: 'sheet-exists', params: { sheet: twice } };
  if (before.isProtected && (added.length > 0 || removed.length > 0)) return { code: 'workbook-protected' };
  return null;
}

/** A sheet that other sheets' formulas or names point to cannot go. */
function sheetsInUse(patch: Patch, basis: WorkbookSnapshot): Refusal | null {
  const going = (patch.removeSheets ?? []).map((name) => name.toLowerCase());
  if (going.length === 0) return null;
  const goingNames = new Set((patch.removeNames ?? []).map(({ name }) => name.toLowerCase()));
  const formulas = [
    ...basis.names
      .filter(
        ({ name, sheet }) =>
          !goingNames.has(name.toLowerCase()) && !going.includes(sheet?.toLowerCase() ?? ''),
      )
      .map(({ formula }) => formula),
    ...basis.sheets
      .filter(({ name }) => !going.includes(name.toLowerCase()))
      .flatMap(({ cells }) => [...cells.formulas.values()].map(({ text }) => text)),
  ].map((formula) => formula.toLowerCase());
  const used = going.find((name) =>
    formulas.some(
      (formula) => formula.includes(`${name}!`) || formula.includes(`${name.replaceAll("'", "''")}'!`),
    ),
  );
  return used === undefined ? null : { code: 'sheet-in-use', params: { sheet: used } };
}

function changedCells(touched: Touched, basis: WorkbookSnapshot, before: Before): Refusal | null {
  const empty = new CellTableBuilder().build();
  const known = new Map(basis.sheets.map(({ name, cells }) => [name, cells]));
  const isSame = (sheet: string, within?: Touched['runs'][number]['range']) =>
    saysSame(known.get(sheet) ?? empty, before.cells.get(sheet) ?? empty, within);
  const changed =
    touched.whole.find((sheet) => !isSame(sheet)) ??
    touched.looked.find(({ sheet, range }) => !isSame(sheet, range))?.sheet;
  return changed === undefined ? null : { code: 'workbook-changed', params: { sheet: changed } };
}

function changedNames(touched: Touched, basis: WorkbookSnapshot, before: Before): Refusal | null {
  const changed = touched.names.find(({ name, sheet }, i) => {
    const was = basis.names.find(
      (one) => one.name.toLowerCase() === name.toLowerCase() && (one.sheet ?? undefined) === sheet,
    );
    return was?.formula !== before.names[i]?.formula;
  });
  return changed === undefined ? null : { code: 'workbook-changed', params: { name: changed.name } };
}

function changedParts(basis: WorkbookSnapshot, before: Before): Refusal | null {
  if (basis.customParts === 'unknown') return null;
  const was = new Map(basis.customParts.map(({ namespace, xml }) => [namespace, xml]));
  const changed = [...before.parts].find(([namespace, xml]) => was.get(namespace) !== xml);
  return changed === undefined ? null : { code: 'workbook-changed', params: { part: changed[0] } };
}
