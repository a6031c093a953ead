import type { Unwatch, WorkbookEvent } from '../../ports/workbook-port';
import { Gathering, type Happened } from './gathering';
import type { OfficeHost } from './host';
import { selection } from './places';
import type { Session } from './session';

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Hosts before this do not tell of a sheet's new name. */
const TELLS_NAMES = '1.17';

/** Tells of changes until the function that comes back is called. */
export async function watch(
  host: OfficeHost,
  session: Session,
  listener: (event: WorkbookEvent) => void,
): Promise<Unwatch> {
  const names = await readNames(session);
  let isWatching = true;
  const tell = async (happened: Happened) => {
    if (!isWatching) return;
    const isUnknown = [...happened.cells.keys()].some((id) => !names.has(id));
    const isAsked = happened.sheets || (happened.cells.size > 0 && (isUnknown || !host.has(TELLS_NAMES)));
    if (isAsked) for (const [id, name] of await readNames(session)) names.set(id, name);
    const place = happened.selection ? await selection(session) : null;
    // Whoever listened may have gone while Excel was asked.
    if (isWatching) for (const event of events(happened, names, place)) listener(event);
  };
  const gathering = new Gathering((milliseconds) => session.wait(milliseconds), tell);
  const handlers = await listen(host, gathering);
  return () => {
    isWatching = false;
    // Nobody is left to be told when Excel has gone meanwhile.
    void unwatch(handlers).catch(() => undefined);
  };
}

function listen(host: OfficeHost, gathering: Gathering): Promise<readonly Handler[]> {
  const sheetsChanged = () => Promise.resolve(gathering.sheetsChanged());
  return host.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers: Handler[] = [
      worksheets.onChanged.add(({ worksheetId, address }) =>
        Promise.resolve(gathering.changed(worksheetId, address)),
      ),
      worksheets.onAdded.add(sheetsChanged),
      worksheets.onDeleted.add(sheetsChanged),
      context.workbook.onSelectionChanged.add(() => Promise.resolve(gathering.selected())),
      ...(host.has(TELLS_NAMES)
        ? [worksheets.onNameChanged.add(sheetsChanged), worksheets.onMoved.add(sheetsChanged)]
        : []),
    ];
    await context.sync();
    return handlers;
  });
}

type Selected = Awaited<ReturnType<typeof selection>>;

function* events(
  { cells, sheets }: Happened,
  names: ReadonlyMap<string, string>,
  place: Selected | null,
): Iterable<WorkbookEvent> {
  if (sheets) yield { kind: 'sheets' };
  for (const [id, addresses] of cells) {
    const sheet = names.get(id);
    if (sheet === undefined) continue;
    for (const address of addresses) yield { kind: 'cells', sheet, ...(address !== '' && { address }) };
  }
  if (place?.ok === true && place.value.address !== undefined)
    yield { kind: 'selection', sheet: place.value.sheet, address: place.value.address };
}

/** Events tell sheets by their ids. */
async function readNames(session: Session): Promise<Map<string, string>> {
  const sheets = await session.trip((trip) => {
    const all = trip.workbook.worksheets.load('items/id,items/name');
    return () => all.items.map(({ id, name }) => [id, name] as const);
  });
  return new Map(sheets.ok ? sheets.value : []);
}

async function unwatch(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
