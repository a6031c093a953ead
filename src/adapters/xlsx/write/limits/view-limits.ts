import type { Plan } from '../../../../core/model/plan';
import { type Limits, cellPlace } from './limit';

const MAX_WIDTH = 255;
const MAX_HEIGHT = 409;
const ZOOM = [10, 400] as const;

/** The size of columns, rows and the view. */
export function* viewLimits({ sheets }: Plan): Limits {
  for (const { name, columns = [], rowHeights = [], zoom } of sheets) {
    for (const { first, width } of columns) {
      const where = cellPlace(name, 1, first);
      if (width > MAX_WIDTH) yield { what: 'column-width', where, limit: MAX_WIDTH, found: width };
    }
    for (const { row, points } of rowHeights) {
      const where = cellPlace(name, row, 1);
      if (points > MAX_HEIGHT) yield { what: 'row-height', where, limit: MAX_HEIGHT, found: points };
    }
    if (zoom !== undefined && (zoom < ZOOM[0] || zoom > ZOOM[1])) {
      yield { what: 'zoom', where: name, limit: ZOOM.join('–'), found: zoom };
    }
  }
}
