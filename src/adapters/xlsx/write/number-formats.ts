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

  id(code: string): number {
    const known = builtIn.get(code) ?? this.#own.get(code);
    if (known !== undefined) return known;
    const id = FIRST_OWN + this.#own.size;
    this.#own.set(code, id);
    return id;
  }

  xml(): string {
    if (this.#own.size === 0) return '';
    const formats = [...this.#own].map(([code, id]) => numberFormatXml(id, code));
    return `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`;
  }
}

export function numberFormatXml(id: number, code: string): string {
  return `<numFmt${attributes({ numFmtId: id, formatCode: code })}/>`;
}
