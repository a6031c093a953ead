import { GT, asciiText } from './ascii';
import type { Limits } from './limits';
import { ReadRefusal } from './read-refusal';
import type { CutFormula } from './shift-formula';
import { cutFormula, shiftFormula } from './shift-formula';
import { decodeXmlText } from './xml/xml-text';

const LONGEST_TAG = 1000;
/** Excel's formulas have at most 8,192 characters; taking apart what is much longer could only be meant to hold us up. */
const LONGEST_SHARED = 65_536;
/** What keeping a formula costs besides its characters. */
const COST_OF_A_FORMULA = 32;
/** Writing out a shared formula takes so many times longer than reading one. */
const COST_OF_SHIFTING = 4;

interface SharedFormula {
  readonly formula: CutFormula;
  readonly row: number;
  readonly column: number;
}

/** Counts the characters of all formulas of a workbook against the limit. */
export interface FormulaBudget {
  formulaText: number;
}

/** Gives the formulas of one sheet; cells that share one get it as if it had been copied to them. */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();

  constructor(
    private readonly limits: Limits,
    private readonly budget: FormulaBudget,
  ) {}

  /** The formula of a cell: its attributes stand from `tagFrom` on, its text in `bytes[from..to]`. */
  read(bytes: Uint8Array, tagFrom: number, from: number, to: number, row: number, column: number): string {
    const own = from < to ? decodeXmlText(bytes, from, to) : '';
    if (bytes[tagFrom] === GT || from - tagFrom > LONGEST_TAG) return this.count(own, own.length);
    const text = this.share(asciiText(bytes, tagFrom, from), own, row, column);
    return this.count(text, text === own ? text.length : text.length * COST_OF_SHIFTING);
  }

  private count(text: string, cost: number): string {
    this.budget.formulaText += cost + COST_OF_A_FORMULA;
    if (this.budget.formulaText > this.limits.formulaText) {
      throw new ReadRefusal('too-large', { what: 'formulas', limit: this.limits.formulaText });
    }
    return text;
  }

  private share(attributes: string, own: string, row: number, column: number): string {
    if (!/\st=["']shared["']/.test(attributes)) return own;
    const index = /\ssi=["'](\d+)["']/.exec(attributes)?.[1];
    if (index === undefined) return own;
    if (own.length > LONGEST_SHARED) {
      throw new ReadRefusal('too-large', { what: 'formulas', limit: LONGEST_SHARED });
    }
    if (own !== '') {
      this.shared.set(index, { formula: cutFormula(own), row, column });
      return own;
    }
    const first = this.shared.get(index);
    return first ? shiftFormula(first.formula, row - first.row, column - first.column) : '';
  }
}
