import type { FormulaPlan, PlanValue } from '../../../core/model/plan';
import type { CellTexts } from './shared-strings';
import type { Styles } from './styles';
import { storedFormula } from './table-formulas';
import { cellText, spaceAttribute } from './xml-escape';

/** Text that Excel would take for a formula, a number or a date once somebody edits the cell. */
const needsQuote = /^(?:[=+\-@']|\d[\d\s.,:/-]*%?$)/;

const errors = new Set(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!']);

/** Writes cells; texts and styles go to the workbook's lists. */
export class CellXml {
  readonly #styles: Styles;
  readonly #texts: CellTexts;
  /** Attributes by key of the style. */
  readonly #attributes = new Map<string | undefined, StyleAttributes>();

  constructor(styles: Styles, texts: CellTexts) {
    this.#styles = styles;
    this.#texts = texts;
  }

  /** A cell with a value. `table` is the name of the table it stands in. */
  cell(at: string, value: Exclude<PlanValue, null>, style: string | undefined, table?: string): string {
    if (typeof value === 'string') return `<c r="${at}"${this.afterPlace(value, style)}`;
    const open = `<c r="${at}"${this.#styleAttribute(style)}`;
    if (typeof value === 'number') return `${open}><v>${numberText(value, at)}</v></c>`;
    if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`;
    if ('formula' in value) return formulaCell(open, value, at, table);
    if ('error' in value) return `${open} t="e"><v>${value.error}</v></c>`;
    return `${open}${this.#texts.rich(value, this.#styles.style(style))}</c>`;
  }

  /** An empty cell that has a look. */
  empty(at: string, style: string): string {
    return `<c r="${at}"${this.#styleAttribute(style)}/>`;
  }

  /** What follows a text cell's place: the same for every cell with the text and the style. */
  afterPlace(text: string, style: string | undefined): string {
    const s = isQuoted(text) ? this.#quotedAttribute(style) : this.#styleAttribute(style);
    return `${s}${this.#texts.text(text)}</c>`;
  }

  /** Another cell is written with a text for which there is {@link afterPlace} already. */
  repeated(): void {
    this.#texts.repeated();
  }

  #styleAttribute(style: string | undefined): string {
    return (this.#attributesOf(style).plain ??= styleAttribute(this.#styles.index(style)));
  }

  #quotedAttribute(style: string | undefined): string {
    return (this.#attributesOf(style).quoted ??= styleAttribute(this.#styles.quotedIndex(style)));
  }

  #attributesOf(style: string | undefined): StyleAttributes {
    let attributes = this.#attributes.get(style);
    if (!attributes) this.#attributes.set(style, (attributes = { plain: undefined, quoted: undefined }));
    return attributes;
  }
}

interface StyleAttributes {
  plain: string | undefined;
  quoted: string | undefined;
}

function styleAttribute(index: number): string {
  return index === 0 ? '' : ` s="${index}"`;
}

const FIRST_LETTER = 65;

/** Most texts begin with a letter and need no closer look. */
function isQuoted(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < FIRST_LETTER && needsQuote.test(text);
}

function numberText(number: number, at: string): string {
  if (!Number.isFinite(number))
    throw new Error(`Cell ${at} of the plan holds ${number}, which is no number.`);
  return String(number);
}

function formulaCell(open: string, { formula, cached }: FormulaPlan, at: string, table?: string): string {
  const f = `<f>${cellText(storedFormula(formula, table))}</f>`;
  if (cached === null) return `${open}>${f}</c>`;
  if (typeof cached === 'number') return `${open}>${f}<v>${numberText(cached, at)}</v></c>`;
  if (typeof cached === 'boolean') return `${open} t="b">${f}<v>${cached ? 1 : 0}</v></c>`;
  if (errors.has(cached)) return `${open} t="e">${f}<v>${cached}</v></c>`;
  return `${open} t="str">${f}<v${spaceAttribute(cached)}>${cellText(cached)}</v></c>`;
}
