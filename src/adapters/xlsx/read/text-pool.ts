import type { Limits } from './limits';
import { ReadRefusal } from './read-refusal';

/** The texts of a workbook. Cells point into them, so that a text used a million times is kept once. */
export class TextPool {
  readonly texts: string[] = [];
  /** How many of the first texts are the shared strings, in their order. */
  shared = 0;
  private readonly indexes = new Map<string, number>();

  constructor(private readonly limits: Pick<Limits, 'texts' | 'textLength'>) {}

  /** Index of a text; equal texts given before share it. */
  intern(text: string): number {
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.append(text);
      this.indexes.set(text, index);
    }
    return index;
  }

  /** Adds a text without looking for an equal one. */
  append(text: string): number {
    const { texts, textLength } = this.limits;
    if (text.length > textLength) throw new ReadRefusal('text-too-long', { limit: textLength });
    if (this.texts.length >= texts) throw new ReadRefusal('too-large', { what: 'texts', limit: texts });
    return this.texts.push(text) - 1;
  }
}
