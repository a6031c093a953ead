import type { Refusal, Result } from '../../core/issues/refusal';
import { done, refused } from '../../core/issues/refusal';
import type { Range } from '../../core/model/address';
import { formatRange } from '../../core/model/address';
import type { OfficeHost } from './host';
import { isThrottled, refusalOf } from './host-errors';

/** Puts what it wants onto a trip and comes back with a function that picks up the answers after it. */
export type Errand<T> = (trip: Trip) => () => T;

/** Milliseconds between the attempts when Excel says that it has too much to do. */
const PAUSES = [500, 1_000, 2_000, 4_000] as const;

/** One round trip to Excel. Objects got from it are of use on this trip only. */
export class Trip {
  readonly #sheets = new Map<string, Excel.Worksheet>();

  constructor(
    readonly workbook: Excel.Workbook,
    readonly has: OfficeHost['has'],
  ) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.#sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.workbook.worksheets.getItem(name);
    this.#sheets.set(name, sheet);
    return sheet;
  }

  /** Untracked: ranges live for one trip, and each one that Excel had to keep would cost it three more steps. */
  range(sheet: string, range: Range): Excel.Range {
    return this.sheet(sheet).getRange(formatRange(range)).untrack();
  }

  /** Several rectangles of a sheet as one object. */
  areas(sheet: string, ranges: readonly Range[]): Excel.Range | Excel.RangeAreas {
    const [only, ...more] = ranges;
    if (only !== undefined && more.length === 0) return this.range(sheet, only);
    return this.sheet(sheet).getRanges(ranges.map(formatRange).join(',')).untrack();
  }
}

/** Makes round trips: counts them, waits when Excel asks for it, and turns its errors into refusals. */
export class Session {
  constructor(
    readonly host: OfficeHost,
    readonly wait: (milliseconds: number) => Promise<void>,
  ) {}

  /** Lets others have their turn. */
  rest(): Promise<void> {
    return this.wait(0);
  }

  async trip<T>(errand: Errand<T>): Promise<Result<T>> {
    for (const pause of PAUSES) {
      const result = await this.#once(errand);
      if (result.ok || !isThrottled(result.refusal)) return result;
      await this.wait(pause);
    }
    return this.#once(errand);
  }

  async #once<T>(errand: Errand<T>): Promise<Result<T>> {
    try {
      return done(
        await this.host.run(async (context) => {
          const pickUp = errand(new Trip(context.workbook, (version) => this.host.has(version)));
          await context.sync();
          return pickUp();
        }),
      );
    } catch (error) {
      const refusal: Refusal | null = refusalOf(error);
      if (refusal === null) throw error;
      return refused(refusal);
    }
  }
}
