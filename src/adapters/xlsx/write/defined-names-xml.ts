import { absoluteRange, columnLetters, quoteSheet } from '../../../core/model/address';
import type { NamePlan, Plan, SheetPlan } from '../../../core/model/plan';
import { storedFormula } from './table-formulas';
import { attributes, cellText } from './xml-escape';

/** The workbook's names, and what is printed of each sheet, which Excel keeps as names too. */
export function definedNamesXml(plan: Plan): string {
  const sheetIndex = new Map(plan.sheets.map(({ name }, i) => [name, i]));
  const planned = plan.names.map((name) => nameXml(name, sheetIndex));
  const printed = plan.sheets.flatMap((sheet, i) => printNamesXml(sheet, i));
  const all = [...printed, ...planned].join('');
  return all && `<definedNames>${all}</definedNames>`;
}

function nameXml(
  { name, formula, sheet, hidden, comment }: NamePlan,
  sheetIndex: Map<string, number>,
): string {
  const localSheetId = sheet === undefined ? undefined : sheetIndex.get(sheet);
  if (sheet !== undefined && localSheetId === undefined) {
    throw new Error(`The name ${name} belongs to the sheet "${sheet}", which the plan does not have.`);
  }
  const head = attributes({ name, comment, localSheetId, hidden: hidden === true ? true : undefined });
  return `<definedName${head}>${cellText(storedFormula(formula, undefined))}</definedName>`;
}

function printNamesXml({ name, print }: SheetPlan, index: number): readonly string[] {
  const sheet = quoteSheet(name);
  const own = (builtIn: string, places: string) =>
    `<definedName name="_xlnm.${builtIn}" localSheetId="${index}">${cellText(places)}</definedName>`;
  const area = print?.area ? [own('Print_Area', `${sheet}!${absoluteRange(print.area)}`)] : [];
  const titles = [
    ...(print?.titleColumns
      ? [`${sheet}!${print.titleColumns.map((at) => `$${columnLetters(at)}`).join(':')}`]
      : []),
    ...(print?.titleRows ? [`${sheet}!${print.titleRows.map((at) => `$${at}`).join(':')}`] : []),
  ];
  return titles.length === 0 ? area : [...area, own('Print_Titles', titles.join(','))];
}
