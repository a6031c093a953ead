import type { Result } from '../../core/issues/refusal';
import { done, refused } from '../../core/issues/refusal';
import { saysSame } from '../../core/model/stored-cells';
import type { Patch } from '../../core/model/patch';
import type { Receipt, UndoOutcome } from '../../core/model/receipt';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/model/snapshot';
import type { WorkbookChange, WorkbookEvent, WorkbookPlace, WorkbookPort } from '../../ports/workbook-port';
import { changedSince, undoPatch, undoSteps } from './patch/undo-patch';
import { patchWorkbook } from './patch-workbook';
import { readWorkbook } from './read-workbook';

/** A workbook in a file's bytes, changed and taken back as one that is open in Excel. */
export class FileWorkbook implements WorkbookPort {
  #receipts: readonly Receipt[] = [];
  #count = 0;
  #place: WorkbookPlace | null = null;
  readonly #listeners = new Set<(event: WorkbookEvent) => void>();
  #bytes: Uint8Array;

  constructor(
    bytes: Uint8Array,
    private readonly file: string,
  ) {
    this.#bytes = bytes;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** New bytes that someone else made of the workbook. */
  edit(bytes: Uint8Array): void {
    this.#bytes = bytes;
  }

  read(): Promise<Result<WorkbookSnapshot>> {
    return Promise.resolve(readWorkbook(this.#bytes, this.file));
  }

  async apply({ patch, basis, deed }: WorkbookChange): Promise<Result<Receipt>> {
    const before = await this.read();
    if (!before.ok) return before;
    const { sheets } = before.value;
    const twice = (patch.addSheets ?? []).find(({ sheet }) => sheetNamed(sheets, sheet.name));
    if (twice) return refused({ code: 'sheet-exists', params: { sheet: twice.sheet.name } });
    const changed = touchedSheets(patch).find((name) => !isSame(before.value, basis, name));
    if (changed !== undefined) return refused({ code: 'workbook-changed', params: { sheet: changed } });
    const after = this.#patch(patch);
    if (!after.ok) return after;
    const steps = undoSteps(patch, before.value, after.value);
    const receipt = { id: String(++this.#count), deed, steps };
    this.#receipts = [receipt, ...this.#receipts];
    return done(receipt);
  }

  async undo(receipt: Receipt, reach: 'all' | 'unchanged'): Promise<Result<UndoOutcome>> {
    const now = await this.read();
    if (!now.ok) return now;
    const looked = receipt.steps.map((step) => ({ step, places: changedSince(step, now.value) }));
    const places = looked.flatMap((one) => one.places);
    if (places.length > 0 && reach === 'all') return done({ status: 'changed-since', places });
    const steps = looked.filter((one) => one.places.length === 0).map(({ step }) => step);
    const undone = this.#patch(undoPatch(steps));
    if (!undone.ok) return undone;
    this.#receipts = this.#receipts.filter(({ id }) => id !== receipt.id);
    return done(places.length === 0 ? { status: 'undone' } : { status: 'partly-undone', places });
  }

  receipts(): Promise<readonly Receipt[]> {
    return Promise.resolve(this.#receipts);
  }

  async reveal(place: WorkbookPlace): Promise<Result<void>> {
    const now = await this.read();
    if (!now.ok) return now;
    if (!sheetNamed(now.value.sheets, place.sheet)) {
      return refused({ code: 'sheet-missing', params: { sheet: place.sheet } });
    }
    this.#place = place;
    return done(undefined);
  }

  async selection(): Promise<Result<WorkbookPlace>> {
    if (this.#place !== null) return done(this.#place);
    const now = await this.read();
    return now.ok ? done({ sheet: now.value.sheets[0]?.name ?? '', address: 'A1' }) : now;
  }

  watch(listener: (event: WorkbookEvent) => void): Promise<() => void> {
    this.#listeners.add(listener);
    return Promise.resolve(() => void this.#listeners.delete(listener));
  }

  /** The workbook with the patch in it; as it was when the patch is refused. */
  #patch(patch: Patch): Result<WorkbookSnapshot> {
    const bytes = patchWorkbook(this.#bytes, patch);
    if (!bytes.ok) return bytes;
    const after = readWorkbook(bytes.value, this.file);
    if (!after.ok) return after;
    this.#bytes = bytes.value;
    for (const listener of this.#listeners) listener({ kind: 'sheets' });
    return after;
  }
}

function touchedSheets(patch: Patch): string[] {
  const { replaceSheets = [], removeSheets = [], cells = [], validations = [] } = patch;
  const partly = [...cells, ...validations].map(({ sheet }) => sheet);
  return [...replaceSheets.map(({ name }) => name), ...removeSheets, ...partly];
}

function sheetNamed(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function isSame(a: WorkbookSnapshot, b: WorkbookSnapshot, name: string): boolean {
  const [one, other] = [sheetNamed(a.sheets, name), sheetNamed(b.sheets, name)];
  return one === undefined || other === undefined ? one === other : saysSame(one.cells, other.cells);
}
