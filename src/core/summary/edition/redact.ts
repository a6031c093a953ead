import { personalDataIn } from '../../audit/personal-data';
import type { ChartPlan } from '../../model/chart-plan';
import type { BlockPlan, Plan, PlanValue } from '../../model/plan';

/** What stands where a number, an address or a telephone of a person was. */
const REMOVED = '[…]';

/** The plan without personal numbers, e-mail addresses and telephone numbers in any of its texts. */
export function redactPlan(plan: Plan): Plan {
  const { title } = plan.properties;
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      blocks: sheet.blocks.map(redactBlock),
      ...(sheet.charts ? { charts: sheet.charts.map(redactChart) } : {}),
      ...(sheet.print?.footer === undefined
        ? {}
        : { print: { ...sheet.print, footer: redactText(sheet.print.footer) } }),
    })),
    properties: { ...plan.properties, ...(title === undefined ? {} : { title: redactText(title) }) },
  };
}

/** The text with every such part replaced. */
export function redactText(text: string): string {
  const found = [...personalDataIn(text)].sort((a, b) => b.at - a.at);
  return found.reduce((rest, { at, length }) => rest.slice(0, at) + REMOVED + rest.slice(at + length), text);
}

function redactBlock(block: BlockPlan): BlockPlan {
  return { ...block, values: block.values.map((row) => row.map(redactValue)) };
}

function redactValue(value: PlanValue): PlanValue {
  if (typeof value === 'string') return redactText(value);
  if (typeof value !== 'object' || value === null || !('runs' in value)) return value;
  return { runs: value.runs.map((run) => ({ ...run, text: redactText(run.text) })) };
}

function redactChart(chart: ChartPlan): ChartPlan {
  const { title, subtitle, alternativeText } = chart;
  return {
    ...chart,
    title: redactText(title),
    alternativeText: redactText(alternativeText),
    ...(subtitle === undefined ? {} : { subtitle: redactText(subtitle) }),
  };
}
