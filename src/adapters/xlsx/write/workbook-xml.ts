import type { Plan } from '../../../core/model/plan';
import { definedNamesXml } from './defined-names-xml';
import { attributes } from './xml-escape';
import { Ns, XML_HEAD } from './xml-names';

/** The list of sheets and names. `sheetIds` are the relationships to the sheets' parts. */
export function workbookXml(plan: Plan, sheetIds: readonly string[]): string {
  const sheets = plan.sheets.map((sheet, i) => {
    const state = sheet.state === 'visible' ? undefined : sheet.state;
    return `<sheet${attributes({ name: sheet.name, sheetId: i + 1, state, 'r:id': sheetIds[i] })}/>`;
  });
  const active = activeSheet(plan);
  return [
    `${XML_HEAD}<workbook xmlns="${Ns.main}" xmlns:r="${Ns.r}">`,
    '<workbookPr defaultThemeVersion="166925"/>',
    `<bookViews><workbookView${attributes({ windowWidth: 28800, windowHeight: 15600, activeTab: active, firstSheet: firstVisible(plan) })}/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets>`,
    definedNamesXml(plan),
    `<calcPr calcId="191029"${hasFormulas(plan) ? ' fullCalcOnLoad="1"' : ''}/>`,
    '</workbook>',
  ].join('');
}

/** Place of the sheet shown first: the one the plan names when it can be seen, else the first that can. */
export function activeSheet(plan: Plan): number {
  const named = plan.sheets.findIndex(({ name }) => name === plan.activeSheet);
  return isVisible(plan, named) ? named : firstVisible(plan);
}

function firstVisible(plan: Plan): number {
  return Math.max(
    0,
    plan.sheets.findIndex((_, i) => isVisible(plan, i)),
  );
}

function isVisible(plan: Plan, i: number): boolean {
  const sheet = plan.sheets[i];
  return sheet !== undefined && (sheet.state ?? 'visible') === 'visible';
}

/** Excel calculates anew only where there is something to calculate; else it would ask to save on closing. */
function hasFormulas({ sheets }: Plan): boolean {
  return sheets.some(
    ({ blocks, tables }) =>
      blocks.some(({ values }) =>
        values.some((row) =>
          row.some((value) => typeof value === 'object' && value !== null && 'formula' in value),
        ),
      ) ||
      tables?.some(({ columns }) => columns.some(({ totalsFunction }) => totalsFunction !== undefined)) ===
        true,
  );
}
