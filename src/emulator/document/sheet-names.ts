/** The grid takes no apostrophe in the name of a sheet, as Excel does; this letter looks the same. */
const STAND_IN = 'ʼ';

/** How the grid calls a sheet of this name. */
export const gridName = (name: string): string => name.replaceAll("'", STAND_IN);

/** How Excel calls the sheet that has this name in the grid. */
export const excelName = (name: string): string => name.replaceAll(STAND_IN, "'");

/** A reference or a quoted sheet's name as the grid takes it. */
export const gridReference = (reference: string): string =>
  reference.replace(/(?<=^')(?:[^']|'')*(?=')/, (name) => name.replaceAll("''", STAND_IN));

/** A formula of the grid with the sheets' names as Excel writes them. */
export const excelReferences = (formula: string): string =>
  formula.replace(/'[^']*'(?=!)/g, (quoted) => `'${quoted.slice(1, -1).replaceAll(STAND_IN, "''")}'`);
