import type { Unwatch, WorkbookEvent } from '../../ports/workbook-port';
import type { OfficeHost } from './host';
import { selection } from './places';
import type { Session } from './session';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Tells of changes until the function that comes back is called. */
export async function watch(
  host: OfficeHost,
  session: Session,
  listener: (event: WorkbookEvent) => void,
): Promise<Unwatch> {
  const names = new Map<string, string>();
  const sheetsChanged = async () => {
    await readNames(session, names);
    listener({ kind: 'sheets' });
  };
  const handlers = await host.run(async (context) => {
    const { worksheets } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(async ({ worksheetId, address }) => {
        // Hosts before ExcelApi 1.17 do not tell of a new name.
        if (!host.has('1.17') || !names.has(worksheetId)) await readNames(session, names);
        const sheet = names.get(worksheetId);
        if (sheet === undefined) return;
        listener({ kind: 'cells', sheet, ...(address !== '' && { address }) });
      }),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      context.workbook.onSelectionChanged.add(async () => {
        const place = await selection(session);
        if (!place.ok || place.value.address === undefined) return;
        listener({ kind: 'selection', sheet: place.value.sheet, address: place.value.address });
      }),
      ...(host.has('1.17')
        ? [worksheets.onNameChanged.add(sheetsChanged), worksheets.onMoved.add(sheetsChanged)]
        : []),
    ];
    await context.sync();
    return added;
  });
  await readNames(session, names);
  return () => void unwatch(handlers);
}

/** Events tell sheets by their ids. */
async function readNames(session: Session, names: Map<string, string>): Promise<void> {
  const sheets = await session.trip((trip) => {
    const all = trip.workbook.worksheets.load('items/id,items/name');
    return () => all.items.map(({ id, name }) => [id, name] as const);
  });
  if (!sheets.ok) return;
  names.clear();
  for (const [id, name] of sheets.value) names.set(id, name);
}

async function unwatch(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
