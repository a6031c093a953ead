import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import type { Source } from '../../src/core/consolidation/source';
import type { Plan, PlanValue } from '../../src/core/model/plan';
import type { WorkbookSnapshot } from '../../src/core/model/snapshot';

/** What is read when the plan has been written to a file. */
export function rereadPlan(plan: Plan, file = 'file.xlsx'): WorkbookSnapshot {
  const written = writeWorkbook(plan);
  if (!written.ok) throw new Error(written.refusal.code);
  const read = readWorkbook(written.value, file);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** The written plan as a file to consolidate. */
export function planSource(plan: Plan, file: string): Source {
  const snapshot = rereadPlan(plan, file);
  return {
    file,
    hash: [...file]
      .map((char) => char.codePointAt(0)?.toString(16))
      .join('')
      .padEnd(64, '0'),
    snapshot,
  };
}

/** The plan with other values in the rows of a sheet's table, from the headings' names without stars. */
export function fillIn(
  plan: Plan,
  sheetName: string,
  fill: (row: Readonly<Record<string, PlanValue>>, index: number) => Readonly<Record<string, PlanValue>>,
): Plan {
  const sheets = plan.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const headings = (sheet.tables?.[0]?.columns ?? []).map(({ name }) => name.replace(/ \*$/, ''));
    const blocks = sheet.blocks.map((block) =>
      block.row === 6
        ? {
            ...block,
            values: block.values.map((values, index) => {
              const row = Object.fromEntries(headings.map((heading, i) => [heading, values[i] ?? null]));
              const filled = { ...row, ...fill(row, index) };
              const unknown = Object.keys(filled).find((heading) => !headings.includes(heading));
              if (unknown !== undefined) throw new Error(`${sheetName} has no column ${unknown}.`);
              return headings.map((heading) => filled[heading] ?? null);
            }),
          }
        : block,
    );
    return { ...sheet, blocks };
  });
  return { ...plan, sheets };
}
