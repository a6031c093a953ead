import type { Plan } from '../model/plan';
import type { WorkbookSnapshot } from '../model/snapshot';
import { templateById } from '../templates/all-templates';
import { migrationPath } from '../templates/migrate';
import { migrations } from '../templates/migrations';
import type { TemplateId } from '../templates/template';
import { type HeldSheet, heldWorkbook } from './held-workbook';
import { writtenAnew, type WrittenAnewOptions } from './written-anew';

/** What became of one sheet. */
export interface SheetUpgrade {
  readonly sheet: string;
  readonly template: TemplateId;
  /** The version it had; '' when it did not say, and was known by its headings. */
  readonly from: string;
  readonly to: string;
  readonly records: number;
  /** Old and new field ids. */
  readonly renamed: readonly (readonly [string, string])[];
  /** Fields that it did not have. */
  readonly added: readonly string[];
  /** Headings of columns that are none of the template's and stay behind the others. */
  readonly further: readonly string[];
}

/** The workbook as it would be made today, and what moved. */
export interface Upgrade {
  readonly plan: Plan;
  readonly sheets: readonly SheetUpgrade[];
  /** Cells that are no value of a record and stand on a sheet of their own. */
  readonly kept: number;
}

export interface UpgradeOptions extends WrittenAnewOptions {
  /** The sheets that will be replaced; what is kept beside is theirs alone. All when absent. */
  readonly only?: ReadonlySet<string>;
}

/** Brings a workbook of ours to the current versions of its templates, with every value; null when it holds none of our tables. */
export function upgrade(workbook: WorkbookSnapshot, { only, ...options }: UpgradeOptions): Upgrade | null {
  const held = heldWorkbook(workbook);
  if (held.sheets.length === 0) return null;
  const isReplaced = ({ sheet }: { readonly sheet: string }) => only === undefined || only.has(sheet);
  const kept = held.kept.filter(isReplaced);
  const plan = writtenAnew(
    { ...held, kept },
    { ...options, ...(held.period === null ? {} : { period: held.period }) },
  );
  const sheets = held.sheets.filter(isReplaced).map((sheet) => upgradeOf(sheet, options));
  return { plan, sheets, kept: kept.length };
}

function upgradeOf(
  { sheet, template: id, version, fields, records, further, isCopy }: HeldSheet,
  { locale }: WrittenAnewOptions,
): SheetUpgrade {
  const template = templateById(id);
  const had = new Set(fields);
  const steps = migrationPath({ templateId: id, version }, migrations, template.version) ?? [];
  return {
    sheet,
    template: id,
    from: version,
    to: template.version,
    records: records.length,
    renamed: steps.flatMap(({ renamed }) => Object.entries(renamed)),
    added: isCopy ? [] : template.columns.map((column) => column.id).filter((field) => !had.has(field)),
    further: further.map(({ label }) => label[locale]),
  };
}
