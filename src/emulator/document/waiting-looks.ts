import type { CellLook } from './style';
import { contains, sameZone, zoneAt, type Zone } from './zones';

/** A command of the grid and what it needs. */
export type Command = readonly [string, object];

interface Waiting {
  readonly sheetId: string;
  readonly zones: readonly Zone[];
  /** Null takes all looks away. */
  readonly look: CellLook | null;
  readonly command: Command;
}

/**
 * Looks that were asked for and that the grid has not been told yet: it calculates and draws after each command, so
 * a request's looks go to it together.
 */
export class WaitingLooks {
  private looks: Waiting[] = [];
  private readonly lines = new Map<string, Command>();

  /** Looks for the same cells in a row become one. */
  add(waiting: Waiting): void {
    const last = this.looks.at(-1);
    const isSame =
      last?.look &&
      waiting.look &&
      last.sheetId === waiting.sheetId &&
      last.zones.length === waiting.zones.length &&
      last.zones.every((zone, i) => sameZone(zone, waiting.zones[i] ?? zone));
    if (!isSame) return void this.looks.push(waiting);
    const [[type, before], [, after]] = [last.command, waiting.command] as [StyleCommand, StyleCommand];
    const style = { ...before.style, ...after.style };
    this.looks[this.looks.length - 1] = {
      ...last,
      look: { ...last.look, ...waiting.look },
      command: [type, { ...before, ...after, style }],
    };
  }

  /** A border or a size: of several for the same place the last one counts. */
  addLine(key: string, command: Command): void {
    this.lines.delete(key);
    this.lines.set(key, command);
  }

  /** Whether marks of cells wait, which are no looks of Excel. */
  get hasMarks(): boolean {
    return this.looks.some(({ look }) => look !== null && Object.keys(look).length === 0);
  }

  get hasLines(): boolean {
    return this.lines.size > 0;
  }

  /** The look of a cell as it will be. */
  over(look: CellLook, sheetId: string, row: number, column: number): CellLook {
    if (this.looks.length === 0) return look;
    const cell = zoneAt(row, column);
    let seen = look;
    for (const waiting of this.looks)
      if (waiting.sheetId === sheetId && waiting.zones.some((zone) => contains(zone, cell)))
        seen = waiting.look === null ? {} : { ...seen, ...waiting.look };
    return seen;
  }

  /** Hands over all that waits, in its order. */
  take(): Command[] {
    const commands = [...this.looks.map(({ command }) => command), ...this.lines.values()];
    this.looks = [];
    this.lines.clear();
    return commands;
  }
}

type StyleCommand = readonly [string, { readonly style?: object }];
