import { attributes } from './xml-escape';

/** Formats every spreadsheet program knows by number; their meaning does not change with the locale. */
const builtIn = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
]);
const FIRST_OWN = 164;

/** Numbers of the number formats in use. */
export class NumberFormats {
  readonly #own = new Map<string, number>();
  readonly #before: ReadonlyMap<string, number>;
  readonly #first: number;

  /** `before` are formats the workbook has of its own, which keep their numbers. */
  constructor(before: ReadonlyMap<string, number> = new Map()) {
    this.#before = before;
    this.#first = Math.max(FIRST_OWN, ...[...before.values()].map((id) => id + 1));
  }

  id(code: string): number {
    const known = builtIn.get(code) ?? this.#before.get(code) ?? this.#own.get(code);
    if (known !== undefined) return known;
    const id = this.#first + this.#own.size;
    this.#own.set(code, id);
    return id;
  }

  get added(): readonly string[] {
    return [...this.#own].map(([code, id]) => numberFormatXml(id, code));
  }

  xml(): string {
    const formats = this.added;
    if (formats.length === 0) return '';
    return `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
  }
}

export function numberFormatXml(id: number, code: string): string {
  return `<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`;
}
