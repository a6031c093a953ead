import type { Result } from '../../core/issues/refusal';
import { refused } from '../../core/issues/refusal';
import type { WorkbookPlace } from '../../ports/workbook-port';
import type { Session } from './session';

/** Shows a place and selects it; a hidden sheet is refused, because its user hid it. */
export async function reveal(session: Session, { sheet, address }: WorkbookPlace): Promise<Result<void>> {
  const shown = await session.trip((trip) => {
    const target = trip.sheet(sheet);
    target.activate();
    if (address !== undefined) target.getRange(address).untrack().select();
    return () => undefined;
  });
  if (shown.ok || shown.refusal.params?.['host'] !== 'ItemNotFound') return shown;
  return refused({ code: 'sheet-missing', params: { sheet } });
}

export function selection(session: Session): Promise<Result<WorkbookPlace>> {
  return session.trip((trip) => {
    const range = trip.workbook.getSelectedRange().untrack().load('address');
    const sheet = range.worksheet.load('name');
    return () => ({ sheet: sheet.name, address: cellsIn(range.address) });
  });
}

/** `'My sheet'!A1:B2` → `A1:B2`. */
export function cellsIn(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '');
}
