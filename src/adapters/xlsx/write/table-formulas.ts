/** Characters that a structured reference takes for its own unless an apostrophe stands before them. */
const special = /[[\]#'@]/g;

/** `Table[Column]`, for any heading. */
export function columnReference(table: string, column: string): string {
  return `${table}[${column.replace(special, "'$&")}]`;
}

/** What is not to be touched (texts, quoted sheet names), and what has another form in the file than on the screen. */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)?\[@(\[(?:[^\]']|'.)*\]|(?:[^\]']|'.)*)\]|(?<![\p{L}\p{N}_.])[A-Z][A-Z0-9.]*(?=\()/gu;

/** Functions newer than the file format, by the mark that goes before their name. */
const newer: readonly (readonly [string, readonly string[]])[] = [
  [
    '_xlfn.',
    // Excel 2010 to 2013
    (
      'AGGREGATE CONCAT DAYS IFNA IFS MAXIFS MINIFS NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC QUARTILE.INC ' +
      'RANK.AVG RANK.EQ STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR VAR.P VAR.S XOR ISOWEEKNUM SHEET SHEETS ' +
      'ISFORMULA FORMULATEXT ENCODEURL MODE.SNGL NORM.DIST NORM.INV CONFIDENCE.NORM CONFIDENCE.T T.INV.2T ' +
      // Excel 2021
      'XLOOKUP XMATCH UNIQUE SORTBY SEQUENCE RANDARRAY'
    ).split(' '),
  ],
  ['_xlfn._xlws.', ['FILTER', 'SORT']],
];

const prefixes = new Map(newer.flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)));

/** A formula as the file stores it: `[@Column]` spelled out, functions newer than the format marked. */
export function storedFormula(formula: string, tableName: string | undefined): string {
  if (!/[@.(]/.test(formula)) return formula;
  return formula.replace(tokens, (whole: string, table: string | undefined, column: string | undefined) => {
    if (column !== undefined) return thisRow(table ?? tableName ?? '', column);
    return (prefixes.get(whole) ?? '') + whole;
  });
}

function thisRow(table: string, column: string): string {
  if (column === '') return `${table}[#This Row]`;
  return `${table}[[#This Row],${column.startsWith('[') ? column : `[${column}]`}]`;
}
