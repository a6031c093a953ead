/** A table's column that gets another heading. */
export interface RenamedColumn {
  readonly table: string;
  readonly from: string;
  readonly to: string;
}

/** Where a table is named and a bracket follows; texts and quoted names of sheets are passed over. */
const TABLES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\[)/gu;

/** The formula of a file as it reads when columns have their new headings. */
export function renamedFormula(formula: string, renamed: readonly RenamedColumn[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const found of formula.matchAll(TABLES)) {
    const table = found[1]?.toLowerCase();
    const columns = renamed.filter((one) => one.table.toLowerCase() === table);
    const start = found.index + found[0].length;
    if (columns.length === 0 || found.index < done) continue;
    const end = closing(formula, start);
    pieces.push(formula.slice(done, start), renamedBrackets(formula.slice(start, end), columns));
    done = end;
  }
  return pieces.join('') + formula.slice(done);
}

/** Behind the bracket that closes the one at `start`; an apostrophe takes away what the next character means. */
function closing(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === '[') depth++;
    else if (formula[i] === ']' && --depth === 0) return i + 1;
  }
  return formula.length;
}

/** `[Sum]` is a column; in `[[#This Row],[Sum]]` each inner bracket is one. */
function renamedBrackets(text: string, columns: readonly RenamedColumn[]): string {
  return text.replace(/\[((?:'.|[^'[\]])*)\]/gsu, (whole, name: string) => {
    const spelt = name.replace(/'(.)/gsu, '$1').toLowerCase();
    const column = columns.find(({ from }) => from.toLowerCase() === spelt);
    return column ? `[${column.to.replace(/['[\]#@]/gu, "'$&")}]` : whole;
  });
}
