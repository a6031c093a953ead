import { type CellTrace, traceCell } from '../core/consolidation/trace-cell';
import { refused, type Result } from '../core/issues/refusal';
import { templates } from '../core/templates/all-templates';
import type { WorkbookFiles } from '../ports/workbook-files';

export interface TraceRequest {
  readonly master: string;
  /** A cell with its sheet: `Observations!H7`, `'Delade mått'!B7`. */
  readonly cell: string;
}

/** Finds the partner's cell behind a cell of a master. */
export async function traceMaster(
  files: WorkbookFiles,
  { master, cell }: TraceRequest,
): Promise<Result<CellTrace>> {
  const read = await files.read(master);
  if (!read.ok) return read;
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(cell.trim());
  if (!found) return refused({ code: 'no-such-cell', file: files.nameOf(master) });
  const [, quoted, plain = '', letters = '', row = ''] = found;
  const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
  return traceCell(read.value.snapshot, sheet, letters + row, templates);
}
