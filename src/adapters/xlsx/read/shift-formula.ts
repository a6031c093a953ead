import { MAX_COLUMN, MAX_ROW, columnLetters, columnNumber } from '../../../core/model/address';

/** Strings and quoted sheet names, which stay; names and calls, which stay; and references, which may move. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/gu;

/** The formula as it reads when copied so many rows down and columns to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKENS, (whole: string, ...groups: (string | undefined)[]) => {
    const [
      fixColumn,
      letters,
      fixRow,
      digits,
      fixTop,
      top,
      fixBottom,
      bottom,
      fixLeft,
      left,
      fixRight,
      right,
    ] = groups;
    if (letters !== undefined) {
      if (columnNumber(letters) === 0) return whole;
      const column = moveColumn(fixColumn, letters, columns);
      const row = moveRow(fixRow, digits, rows);
      return column === null || row === null ? '#REF!' : column + row;
    }
    if (top !== undefined) return pair(moveRow(fixTop, top, rows), moveRow(fixBottom, bottom, rows));
    if (left === undefined || right === undefined) return whole;
    if (columnNumber(left) === 0 || columnNumber(right) === 0) return whole;
    return pair(moveColumn(fixLeft, left, columns), moveColumn(fixRight, right, columns));
  });
}

function pair(first: string | null, second: string | null): string {
  return first === null || second === null ? '#REF!' : `${first}:${second}`;
}

function moveColumn(fixed: string | undefined, letters: string, by: number): string | null {
  if (fixed) return `$${letters}`;
  const column = columnNumber(letters) + by;
  return column >= 1 && column <= MAX_COLUMN ? columnLetters(column) : null;
}

function moveRow(fixed: string | undefined, digits = '', by: number): string | null {
  if (fixed) return `$${digits}`;
  const row = Number(digits) + by;
  return row >= 1 && row <= MAX_ROW ? String(row) : null;
}
