import type { FieldValue, ValueFlag, ValueNote } from '../reading/table';
import type { DraftRow } from './draft';

/** Says in words what stood where a figure should be, with the bounds it gives. */
export type AsWritten = (text: string, bounds: readonly [number, number] | null) => string;

/** What a flag on the value says about the whole observation, where the columns have a choice for it. */
const QUALITY: Readonly<Record<ValueFlag, readonly [field: string, code: string]>> = {
  nil: ['quality_flag', 'nil'],
  not_available: ['quality_flag', 'not_available'],
  not_applicable: ['quality_flag', 'not_applicable'],
  suppressed: ['quality_flag', 'suppressed'],
  estimated: ['quality_flag', 'estimated'],
  inexact: ['quality_flag', 'inexact'],
  preliminary: ['status', 'preliminary'],
};

/** Fills in what the value's flag says of its observation; the text of an inexact one is kept in the comment. */
export function flagQuality(
  { source, record, values }: DraftRow,
  flags: Readonly<Record<string, ValueFlag>>,
  asWritten: AsWritten,
): void {
  const flag = flags['value'];
  if (!flag) return;
  // A figure such as `ca 50` is somebody's estimate; of `<5` nothing but the bounds is known.
  const isEstimate = flag === 'inexact' && values['value'] !== undefined;
  fill(values, source, ...(isEstimate ? QUALITY.estimated : QUALITY[flag]));
  const note = source.table.columns.get('value')?.notes.get(record);
  if (flag !== 'inexact' || !note) return;
  const said = asWritten(note.raw, isEstimate ? null : boundsOf(note));
  if (!source.template.columns.some(({ id }) => id === 'comment')) return;
  const comment = values['comment'];
  values['comment'] = typeof comment === 'string' ? `${comment} (${said})` : said;
}

function fill(
  values: Record<string, FieldValue>,
  { template }: DraftRow['source'],
  field: string,
  code: string,
): void {
  if (template.columns.some(({ id }) => id === field)) values[field] ??= code;
}

/** Both bounds, where there are two. */
function boundsOf({ bounds }: ValueNote): readonly [number, number] | null {
  return bounds?.every(Number.isFinite) === true ? bounds : null;
}
