import type { Range } from '../../../core/model/address';
import { formatAddress } from '../../../core/model/address';
import { captured, plannedAt } from '../../../core/model/captured-sheet';
import type { CellPatch, Patch } from '../../../core/model/patch';
import type { NamePlan, PlanValue } from '../../../core/model/plan';
import type { ChangedPlace, UndoStep, WrittenCells } from '../../../core/model/receipt';
import { digestOfValue } from '../../../core/model/receipt';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../core/model/snapshot';
import type { CellStyle } from '../../../core/model/style-plan';
import { validationSteps } from './undo-validations';

/** How a patch of a file is undone. */
export function undoSteps(patch: Patch, before: WorkbookSnapshot, after: WorkbookSnapshot): UndoStep[] {
  const written = (name: string): WrittenCells => {
    const sheet = sheetOf(after, name);
    return writtenIn(sheet, sheet.dimension ?? { top: 1, left: 1, bottom: 1, right: 1 });
  };
  return [
    ...(patch.removeSheets ?? []).map((name): UndoStep => {
      const { plan, styles } = capture(before, name);
      const position = before.sheets.findIndex((sheet) => sheet.name === plan.name);
      return { kind: 'sheet-removed', position, before: plan, styles };
    }),
    ...(patch.replaceSheets ?? []).map(({ name }): UndoStep => {
      const { plan, styles } = capture(before, name);
      return { kind: 'sheet-replaced', sheet: plan.name, written: written(name), before: plan, styles };
    }),
    ...(patch.addSheets ?? []).map(({ sheet: { name } }): UndoStep => ({
      kind: 'sheet-added',
      sheet: name,
      written: written(name),
    })),
    ...(patch.cells ?? []).map(({ sheet, row, column }): UndoStep => {
      const range = { top: row, left: column, bottom: row, right: column };
      const was = plannedAt(sheetOf(before, sheet).cells, row, column);
      return { kind: 'cells-set', sheet, written: writtenIn(sheetOf(after, sheet), range), before: [[was]] };
    }),
    ...validationSteps(patch, before),
    ...nameSteps(patch, before),
    ...partSteps(patch, before),
  ];
}

/** The patch that takes steps back. */
export function undoPatch(steps: readonly UndoStep[]): Patch {
  const of = <K extends UndoStep['kind']>(kind: K) =>
    steps.filter((step): step is Extract<UndoStep, { kind: K }> => step.kind === kind);
  const names = of('name-set');
  const parts = of('part-set');
  return {
    removeSheets: of('sheet-added').map(({ sheet }) => sheet),
    replaceSheets: of('sheet-replaced').map(({ before }) => before),
    addSheets: of('sheet-removed').map(({ before, position }) => ({ sheet: before, position })),
    styles: Object.assign(
      {},
      ...[...of('sheet-replaced'), ...of('sheet-removed')].map(({ styles }) => styles ?? {}),
    ) as Record<string, CellStyle>,
    cells: of('cells-set').flatMap(({ sheet, written: { range }, before }): CellPatch[] => [
      { sheet, row: range.top, column: range.left, value: before[0]?.[0] ?? null },
    ]),
    validations: of('validations-set').flatMap(({ sheet, ranges, before }) => [
      { sheet, ranges, rule: { type: 'any' as const } },
      ...before.map((validation) => ({ ...validation, sheet })),
    ]),
    setNames: [
      ...names.flatMap(({ before }) => (before === null ? [] : [before])),
      ...of('name-removed').map(({ before }) => before),
    ],
    removeNames: names.flatMap(({ name: { name, sheet }, before }) =>
      before === null ? [{ name, ...(sheet !== undefined && { sheet }) }] : [],
    ),
    setCustomParts: [
      ...parts.flatMap(({ before }) => (before === null ? [] : [before])),
      ...of('part-removed').map(({ before }) => before),
    ],
    removeCustomParts: parts.flatMap(({ namespace, before }) => (before === null ? [namespace] : [])),
  };
}

/** Cells of a step that someone changed since. */
export function changedSince(step: UndoStep, now: WorkbookSnapshot): ChangedPlace[] {
  if (step.kind !== 'sheet-added' && step.kind !== 'sheet-replaced' && step.kind !== 'cells-set') return [];
  const sheet = now.sheets.find(({ name }) => name.toLowerCase() === step.sheet.toLowerCase());
  if (sheet === undefined) return [{ sheet: step.sheet }];
  const { range, digests } = step.written;
  const found = writtenIn(sheet, step.kind === 'cells-set' ? range : union(range, sheet.dimension));
  return found.digests.flatMap((row, r) =>
    row.flatMap((digest, c) => {
      const at = { row: found.range.top + r, column: found.range.left + c };
      const was = digests[at.row - range.top]?.[at.column - range.left] ?? 0;
      return digest === was ? [] : [{ sheet: sheet.name, address: formatAddress(at) }];
    }),
  );
}

function union(a: Range, b: Range | null): Range {
  if (b === null) return a;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function capture(workbook: WorkbookSnapshot, name: string) {
  const sheet = sheetOf(workbook, name);
  return captured(sheet, sheet.cells, workbook.formats);
}

function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

function writtenIn({ cells }: SheetSnapshot, range: Range): WrittenCells {
  const digests = Array.from({ length: range.bottom - range.top + 1 }, (_, r) =>
    Array.from({ length: range.right - range.left + 1 }, (_, c) =>
      digestOfValue(simple(plannedAt(cells, range.top + r, range.left + c))),
    ),
  );
  return { range, digests };
}

function simple(value: PlanValue): string | number | boolean | null {
  if (value === null || typeof value !== 'object') return value;
  if ('formula' in value) return `=${value.formula}`;
  return 'error' in value ? value.error : null;
}

function nameSteps({ setNames = [], removeNames = [] }: Patch, { names }: WorkbookSnapshot): UndoStep[] {
  const was = ({ name, sheet }: { readonly name: string; readonly sheet?: string }): NamePlan | null => {
    const found = names.find((one) => one.name === name && one.sheet === (sheet ?? null));
    if (found === undefined) return null;
    const { formula, hidden } = found;
    return { name, formula, hidden, ...(sheet !== undefined && { sheet }) };
  };
  return [
    ...setNames.map((name): UndoStep => ({ kind: 'name-set', name, before: was(name) })),
    ...removeNames.flatMap((name): UndoStep[] => {
      const before = was(name);
      return before === null ? [] : [{ kind: 'name-removed', before }];
    }),
  ];
}

function partSteps(
  { setCustomParts = [], removeCustomParts = [] }: Patch,
  workbook: WorkbookSnapshot,
): UndoStep[] {
  const parts = workbook.customParts === 'unknown' ? [] : workbook.customParts;
  const was = (namespace: string) => parts.find((part) => part.namespace === namespace) ?? null;
  return [
    ...setCustomParts.map(({ namespace }): UndoStep => ({
      kind: 'part-set',
      namespace,
      before: was(namespace),
    })),
    ...removeCustomParts.flatMap((namespace): UndoStep[] => {
      const before = was(namespace);
      return before === null ? [] : [{ kind: 'part-removed', before }];
    }),
  ];
}
