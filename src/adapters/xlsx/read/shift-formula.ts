import { MAX_COLUMN, MAX_ROW, columnLetters, columnNumber } from '../../../core/model/address';

/** One end of a reference: `B$7`, the `B` of `B:C` or the `7` of `7:9`. */
interface MovingEnd {
  readonly column: number;
  readonly isColumnFixed: boolean;
  readonly row: number;
  readonly isRowFixed: boolean;
}

/** A formula cut into texts that stay and references that move. */
export type CutFormula = readonly (string | readonly MovingEnd[])[];

/** Strings, quoted names and brackets, which stay; references, which may move; other names and numbers, which stay. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\][]*\]|(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?![\w.(!])|(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.])|(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/gu;
const END = /^(\$?)([A-Za-z]{0,3})(\$?)(\d{0,7})$/;

/** Finds what moves when a formula is copied to another cell. */
export function cutFormula(formula: string): CutFormula {
  const pieces: (string | readonly MovingEnd[])[] = [];
  let from = 0;
  for (const found of formula.matchAll(TOKENS)) {
    const { cell, rows, columns } = found.groups ?? {};
    const reference = cell ?? rows ?? columns;
    const ends = reference?.split(':').map(readEnd);
    if (reference === undefined || !ends?.every(isInside)) continue;
    pieces.push(formula.slice(from, found.index), ends);
    from = found.index + reference.length;
  }
  pieces.push(formula.slice(from));
  return pieces;
}

/** The formula as it reads when copied so many rows down and columns to the right. */
export function shiftFormula(formula: CutFormula, rows: number, columns: number): string {
  // Joined, not added up: a text of many small pieces takes many times the memory of its characters.
  return formula
    .map((piece) => (typeof piece === 'string' ? piece : moveReference(piece, rows, columns)))
    .join('');
}

function moveReference(reference: readonly MovingEnd[], rows: number, columns: number): string {
  const ends = reference.map((end) => moveEnd(end, rows, columns));
  return ends.includes(null) ? '#REF!' : ends.join(':');
}

function readEnd(text: string): MovingEnd {
  const [, first = '', letters = '', second = '', digits = ''] = END.exec(text) ?? [];
  return {
    column: letters === '' ? 0 : columnNumber(letters) || Infinity,
    isColumnFixed: letters !== '' && first !== '',
    row: Number(digits),
    isRowFixed: letters === '' ? first !== '' : second !== '',
  };
}

function isInside({ column, row }: MovingEnd): boolean {
  return column <= MAX_COLUMN && row <= MAX_ROW && (column > 0 || row > 0);
}

function moveEnd(end: MovingEnd, rows: number, columns: number): string | null {
  const column = end.isColumnFixed || end.column === 0 ? end.column : end.column + columns;
  const row = end.isRowFixed || end.row === 0 ? end.row : end.row + rows;
  if (end.column > 0 && (column < 1 || column > MAX_COLUMN)) return null;
  if (end.row > 0 && (row < 1 || row > MAX_ROW)) return null;
  const letters = end.column > 0 ? (end.isColumnFixed ? '$' : '') + columnLetters(column) : '';
  return letters + (end.row > 0 ? (end.isRowFixed ? '$' : '') + String(row) : '');
}
