import type { RichTextPlan } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/style-plan';
import { runPropertiesXml } from './font-xml';
import { cellText, spaceAttribute } from './xml-escape';
import { Ns, XML_HEAD } from './xml-names';

const CHUNK = 1 << 15;

/** Writes a cell's text: the end of the cell's tag and what stands inside the cell. */
export interface CellTexts {
  text(text: string): string;
  /** A text that was asked for before stands in one more cell. */
  repeated(): void;
  /** What a run leaves open it takes from the cell's style, because readers differ in what they fill in. */
  rich(value: RichTextPlan, style: CellStyle): string;
}

/** Every different text of the workbook once, by the index cells point to. */
export class SharedStrings implements CellTexts {
  readonly #byText = new Map<string, number>();
  readonly #byRuns = new Map<string, number>();
  readonly #items: string[] = [];
  #uses = 0;

  text(text: string): string {
    return this.#pointer(this.#byText, text, () => textXml(text));
  }

  repeated(): void {
    this.#uses++;
  }

  rich(value: RichTextPlan, style: CellStyle): string {
    const xml = richXml(value, style);
    return this.#pointer(this.#byRuns, xml, () => xml);
  }

  #pointer(known: Map<string, number>, key: string, xml: () => string): string {
    this.#uses++;
    let index = known.get(key);
    if (index === undefined) {
      index = this.#items.push(`<si>${xml()}</si>`) - 1;
      known.set(key, index);
    }
    return ` t="s"><v>${index}</v>`;
  }

  *chunks(): Generator<string> {
    let chunk = `${XML_HEAD}<sst xmlns="${Ns.main}" count="${this.#uses}" uniqueCount="${this.#items.length}">`;
    for (const item of this.#items) {
      chunk += item;
      if (chunk.length < CHUNK) continue;
      yield chunk;
      chunk = '';
    }
    yield `${chunk}</sst>`;
  }
}

/** Texts inside the cells themselves: what is written adds nothing to a list that other cells point into. */
export const inlineTexts: CellTexts = {
  text: (text) => inlineXml(textXml(text)),
  repeated: () => undefined,
  rich: (value, style) => inlineXml(richXml(value, style)),
};

function inlineXml(xml: string): string {
  return ` t="inlineStr"><is>${xml}</is>`;
}

function richXml(value: RichTextPlan, style: CellStyle): string {
  return value.runs.map((run) => runXml(run, style)).join('');
}

/** What is more than letters, figures and single spaces between them. */
const special = /[^\x20-\x25\x27-\x3B\x3D\x3F-\x5E\x60-\x7E\u00C0-\u024F]| {2}|^ | $/;

function textXml(text: string): string {
  // Most texts are plain: one look costs less than one for each thing that must be written otherwise.
  if (!special.test(text)) return `<t>${text}</t>`;
  return `<t${spaceAttribute(text)}>${cellText(text)}</t>`;
}

function runXml(run: RichTextPlan['runs'][number], style: CellStyle): string {
  const { text, ...look } = run;
  return `<r>${runPropertiesXml({ ...style, ...look })}${textXml(text)}</r>`;
}
