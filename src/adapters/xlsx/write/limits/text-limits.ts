import type { Plan } from '../../../../core/model/plan';
import { type Limits, cellPlace, longer, place } from './limit';

const MAX_RUNNING_TEXT = 255;
const MAX_NOTE = 32_767;
const MAX_URL = 2_079;
const MAX_TOOLTIP = 255;
const MAX_PROPERTY = 255;

/** Texts beside the cells: headers and footers, notes, links, properties. */
export function* textLimits({ sheets, properties }: Plan): Limits {
  for (const { name, print, notes = [], links = [] } of sheets) {
    yield* longer('header', name, MAX_RUNNING_TEXT, print?.header);
    yield* longer('footer', name, MAX_RUNNING_TEXT, print?.footer);
    for (const { row, column, text } of notes)
      yield* longer('note', cellPlace(name, row, column), MAX_NOTE, text);
    for (const { range, url, tooltip } of links) {
      yield* longer('link', place(name, range), MAX_URL, url);
      yield* longer('link-tooltip', place(name, range), MAX_TOOLTIP, tooltip);
    }
  }
  for (const key of Object.keys(properties.custom ?? {}))
    yield* longer('property-name', key, MAX_PROPERTY, key);
}
