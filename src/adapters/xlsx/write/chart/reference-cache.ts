import type { CellReference } from '../../../../core/model/chart-plan';
import { absoluteRange, quoteSheet } from '../../../../core/model/address';
import type { BlockPlan, Plan } from '../../../../core/model/plan';
import { plannedCell, shownValue } from '../planned-cells';
import { cellText } from '../xml-escape';

type Shown = ReturnType<typeof shownValue>;

/** References of charts with what the planned cells hold, so that a chart shows before anything is calculated. */
export class ReferenceCaches {
  readonly #plan: Plan;
  readonly #blocks: ReadonlyMap<string, readonly BlockPlan[]>;

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#blocks = new Map(plan.sheets.map(({ name, blocks }) => [name, blocks]));
  }

  /** Where there is no number there is a gap. */
  numbers(reference: CellReference): readonly (number | null)[] {
    return this.#values(reference).map((value) => (typeof value === 'number' ? value : null));
  }

  texts(reference: CellReference): readonly string[] {
    return this.#values(reference).map(textOf);
  }

  numberReference(reference: CellReference): string {
    const format = `<c:formatCode>${cellText(this.#format(reference))}</c:formatCode>`;
    const points = this.numbers(reference).map((number) => (number === null ? '' : String(number)));
    return `<c:numRef>${formulaXml(reference)}<c:numCache>${format}${pointsXml(points)}</c:numCache></c:numRef>`;
  }

  textReference(reference: CellReference): string {
    return `<c:strRef>${formulaXml(reference)}<c:strCache>${pointsXml(this.texts(reference))}</c:strCache></c:strRef>`;
  }

  /** Categories are texts unless all of them are numbers, such as dates; several columns of them are levels. */
  categoryReference(reference: CellReference): string {
    const { top, left, bottom, right } = reference.range;
    if (right > left && bottom > top) return this.#levelsReference(reference);
    const values = this.#values(reference).filter((value) => value !== null);
    const areNumbers = values.length > 0 && values.every((value) => typeof value === 'number');
    return areNumbers ? this.numberReference(reference) : this.textReference(reference);
  }

  #levelsReference(reference: CellReference): string {
    const { left, right } = reference.range;
    const columns = Array.from({ length: right - left + 1 }, (_, i) => right - i);
    const levels = columns.map((column) => {
      const range = { ...reference.range, left: column, right: column };
      return this.texts({ ...reference, range });
    });
    const count = `<c:ptCount val="${levels[0]?.length ?? 0}"/>`;
    const xml = levels.map((texts) => `<c:lvl>${pointList(texts)}</c:lvl>`).join('');
    return `<c:multiLvlStrRef>${formulaXml(reference)}<c:multiLvlStrCache>${count}${xml}</c:multiLvlStrCache></c:multiLvlStrRef>`;
  }

  #values({ sheet, range }: CellReference): readonly Shown[] {
    const blocks = this.#blocksOf(sheet);
    const values: Shown[] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        values.push(shownValue(plannedCell(blocks, row, column).value));
      }
    }
    return values;
  }

  #format({ sheet, range }: CellReference): string {
    const { style } = plannedCell(this.#blocksOf(sheet), range.top, range.left);
    return (style === undefined ? undefined : this.#plan.styles[style]?.numberFormat) ?? 'General';
  }

  #blocksOf(sheet: string): readonly BlockPlan[] {
    const blocks = this.#blocks.get(sheet);
    if (blocks === undefined)
      throw new Error(`A chart points to the sheet "${sheet}", which the plan does not have.`);
    return blocks;
  }
}

/** The cells as a chart names them. */
export function referenceFormula({ sheet, range }: CellReference): string {
  return `${quoteSheet(sheet)}!${absoluteRange(range)}`;
}

/** The points of a cache; a text that is empty is no point. */
export function pointsXml(texts: readonly string[]): string {
  return `<c:ptCount val="${texts.length}"/>${pointList(texts)}`;
}

function pointList(texts: readonly string[]): string {
  return texts
    .map((text, i) => (text === '' ? '' : `<c:pt idx="${i}"><c:v>${cellText(text)}</c:v></c:pt>`))
    .join('');
}

function formulaXml(reference: CellReference): string {
  return `<c:f>${cellText(referenceFormula(reference))}</c:f>`;
}

function textOf(value: Shown): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
