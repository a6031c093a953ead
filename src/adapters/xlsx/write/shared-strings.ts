import type { RichTextPlan } from '../../../core/model/plan';
import type { CellStyle } from '../../../core/model/style-plan';
import { runPropertiesXml } from './font-xml';
import { cellText, spaceAttribute } from './xml-escape';
import { Ns, XML_HEAD } from './xml-names';

const CHUNK = 1 << 15;

/** Every different text of the workbook once, by the index cells point to. */
export class SharedStrings {
  readonly #byText = new Map<string, number>();
  readonly #byRuns = new Map<string, number>();
  readonly #items: string[] = [];
  #uses = 0;

  text(text: string): number {
    this.#uses++;
    const known = this.#byText.get(text);
    if (known !== undefined) return known;
    const index = this.#items.push(`<si>${textXml(text)}</si>`) - 1;
    this.#byText.set(text, index);
    return index;
  }

  /** What a run leaves open it takes from the cell's style, because readers differ in what they fill in. */
  rich(value: RichTextPlan, style: CellStyle): number {
    this.#uses++;
    const xml = `<si>${value.runs.map((run) => runXml(run, style)).join('')}</si>`;
    const known = this.#byRuns.get(xml);
    if (known !== undefined) return known;
    const index = this.#items.push(xml) - 1;
    this.#byRuns.set(xml, index);
    return index;
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

function textXml(text: string): string {
  return `<t${spaceAttribute(text)}>${cellText(text)}</t>`;
}

function runXml(run: RichTextPlan['runs'][number], style: CellStyle): string {
  const { text, ...look } = run;
  return `<r>${runPropertiesXml({ ...style, ...look })}${textXml(text)}</r>`;
}
