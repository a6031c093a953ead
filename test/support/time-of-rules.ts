import type { CheckedTable } from '../../src/core/rules/checked-table';
import { makeLookup } from '../../src/core/rules/lookup';
import type { RuleKind } from '../../src/core/rules/rule';
import { templateById } from '../../src/core/templates/all-templates';
import type { WorkbookTables } from '../../src/core/validation/workbook-tables';

/** How much processor time each rule takes in milliseconds, one after the other. */
export function timeOfRules(
  { tables, sheets }: WorkbookTables,
  rules: readonly RuleKind[],
  today: string,
): [string, number][] {
  const checked = tables.flatMap((table): CheckedTable[] => {
    const sheet = sheets[table.sheet];
    return sheet
      ? [{ table, template: templateById(table.template), sheet: sheet.name, cells: sheet.cells }]
      : [];
  });
  const lookup = makeLookup(checked);
  return rules.map((rule) => {
    const start = process.cpuUsage();
    for (const finding of rule.check({ tables: checked, lookup, today })) void finding;
    return [rule.id, (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1000];
  });
}
