import { normaliseHeading } from '../reading/headings';
import type { Region } from '../reading/table';

/** What makes two tables the same form, whatever is filled in: orientation and headings in their order. */
export function layoutOf({ orientation, columns }: Region): string {
  const text = [orientation, ...columns.map(({ heading }) => normaliseHeading(heading))].join('\n');
  let [low, high] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
