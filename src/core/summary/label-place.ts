import type { AxisScale } from './axis';

/** Where a line's name stands: at one of its points, above or below. */
export interface LabelPlace {
  readonly at: number;
  readonly position: 'above' | 'below' | 'right';
}

type Line = readonly (number | null)[];

/** Room that a name needs, as a share of the axis. */
const HEIGHT = 0.12;
/** With less than this on both sides of every point the name stands beside the line's end. */
const LEAST = HEIGHT / 2;
/** How far a name reaches to each side, in shares of a step. */
const REACH = [0.1, 0.2, 0.3];
const SIDES = [
  { position: 'above', sign: 1 },
  { position: 'below', sign: -1 },
] as const;

/** For each line the last point with room for its name on one side, in the order given; else where there is most. */
export function labelPlaces(lines: readonly Line[], { min, max }: AxisScale): LabelPlace[] {
  const span = max - min || 1;
  const taken: { readonly at: number; readonly height: number }[] = [];
  return lines.map((own) => {
    let best = { at: 0, position: 'above' as LabelPlace['position'], height: 0, room: -1 };
    for (const [at, value] of [...own.entries()].reverse()) {
      if (value === null) continue;
      for (const { position, sign } of SIDES) {
        const height = value + (sign * span * HEIGHT) / 2;
        const inTheWay = lines
          .flatMap((line) => (line !== own && begins(line, at) ? [] : around(line, at)))
          .map((each) => (sign * (each - value)) / span)
          .filter((distance) => distance > 0.005);
        const isTaken = taken.some(
          (each) => each.at === at && Math.abs(each.height - height) < span * HEIGHT,
        );
        // Below the lowest line stands the axis; above the highest there is always the title's margin.
        const foot = sign < 0 ? (value - min) / span : HEIGHT;
        const room = isTaken ? 0 : Math.min(HEIGHT, foot, ...inTheWay);
        if (room > best.room) best = { at, position, height, room };
      }
    }
    taken.push(best);
    const end = own.reduce((last: number, value, i) => (value === null ? last : i), 0);
    return best.room < LEAST ? { at: end, position: 'right' } : { at: best.at, position: best.position };
  });
}

/** A line that begins where another ends goes on from it and hides nothing of it. */
function begins(line: Line, at: number): boolean {
  return line[at - 1] === null;
}

/** A line's heights at a point and to both sides of it, as far as a name reaches. */
function around(line: Line, at: number): number[] {
  const here = line[at];
  if (here === null || here === undefined) return [];
  const sides = [line[at - 1], line[at + 1]].filter((value) => value !== null && value !== undefined);
  return [here, ...sides.flatMap((value) => REACH.map((share) => here + (value - here) * share))];
}
