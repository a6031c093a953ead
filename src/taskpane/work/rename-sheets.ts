import { quoteSheet } from '../../core/model/address';
import type { Plan, SheetPlan } from '../../core/model/plan';

/** Parts of a sheet in which its own words stand: they are never touched. */
const WORDS: readonly string[] = ['blocks', 'notes'] satisfies (keyof SheetPlan)[];

/** The plan with other names for some of its sheets, also where charts, links, names and rules speak of them. */
export function renameSheets(plan: Plan, names: ReadonlyMap<string, string>): Plan {
  if (names.size === 0) return plan;
  const rename = (text: string) => names.get(text) ?? text;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...withReferences(sheet, names),
      blocks: sheet.blocks.map((block) => ({
        ...block,
        values: block.values.map((row) =>
          row.map((value) =>
            typeof value === 'object' && value !== null && 'formula' in value
              ? { ...value, formula: renamed(value.formula, names) }
              : value,
          ),
        ),
      })),
      name: rename(sheet.name),
    })),
    names: plan.names.map((name) => ({
      ...name,
      formula: renamed(name.formula, names),
      ...(name.sheet === undefined ? {} : { sheet: rename(name.sheet) }),
    })),
    ...(plan.activeSheet === undefined ? {} : { activeSheet: rename(plan.activeSheet) }),
  };
}

function withReferences(sheet: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  const entries = Object.entries(sheet).map(([key, value]: [string, unknown]) => [
    key,
    WORDS.includes(key) ? value : deep(value, names),
  ]);
  return Object.fromEntries(entries) as SheetPlan;
}

function deep(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return renamed(value, names);
  if (Array.isArray(value)) return value.map((item) => deep(item, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      key === 'sheet' && typeof item === 'string' ? (names.get(item) ?? item) : deep(item, names),
    ]),
  );
}

/** In formulas and links of plans, names of sheets are always quoted. */
function renamed(text: string, names: ReadonlyMap<string, string>): string {
  let result = text;
  for (const [from, to] of names) result = result.replaceAll(`${quoteSheet(from)}!`, `${quoteSheet(to)}!`);
  return result;
}
