import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook } from '../../../../src/adapters/xlsx/patch-workbook';
import { readWorkbook } from '../../../../src/adapters/xlsx/read-workbook';
import type { Patch } from '../../../../src/core/model/patch';
import type { WorkbookSnapshot } from '../../../../src/core/model/snapshot';
import { cellIndex, valueAt } from '../../../../src/core/model/cells';
import { parseAddress } from '../../../../src/core/model/address';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Readonly<Record<string, string>>;

export interface HandMadeSheet {
  readonly name: string;
  /** What stands in the sheet's root. */
  readonly xml: string;
  /** Relationships of the sheet: type and target, with ids rId1, rId2 … */
  readonly leadsTo?: readonly (readonly [string, string])[];
}

export interface HandMade {
  readonly sheets: readonly HandMadeSheet[];
  /** What stands in the workbook behind its list of sheets. */
  readonly behindSheets?: string;
  readonly beforeSheets?: string;
  /** More relationships of the workbook, from rId100 on. */
  readonly leadsTo?: readonly (readonly [string, string])[];
  readonly parts?: Parts;
  /** Content types of parts by path. */
  readonly types?: Parts;
  readonly workbookType?: string;
}

/** Relationships as their part holds them. */
export function rels(all: readonly (readonly [string, string])[], first = 1): string {
  const one = ([type, target]: readonly [string, string], i: number) =>
    `<Relationship Id="rId${first + i}" Type="${type.startsWith('http') ? type : `${R}/${type}`}" Target="${target}"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.map(one).join('')}</Relationships>`;
}

/** The parts of a workbook put together by hand, as other programs might. */
export function handMadeParts(book: HandMade): Parts {
  const { sheets, leadsTo = [], behindSheets = '', beforeSheets = '' } = book;
  const parts: Record<string, string> = {};
  const list = sheets.map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const own = sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const);
  parts['_rels/.rels'] = rels([['officeDocument', 'xl/workbook.xml']]);
  parts['xl/workbook.xml'] =
    `<workbook xmlns="${MAIN}" xmlns:r="${R}">${beforeSheets}<sheets>${list.join('')}</sheets>${behindSheets}</workbook>`;
  const all = rels(own) + rels(leadsTo, 100);
  parts['xl/_rels/workbook.xml.rels'] = all.replace(/<\/Relationships><Relationships[^>]*>/, '');
  for (const [i, sheet] of sheets.entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = sheet.xml.startsWith('<?')
      ? sheet.xml
      : `<worksheet xmlns="${MAIN}" xmlns:r="${R}">${sheet.xml}</worksheet>`;
    if (sheet.leadsTo) parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = rels(sheet.leadsTo);
  }
  Object.assign(parts, book.parts);
  return { '[Content_Types].xml': contentTypes(book), ...parts };
}

function contentTypes({ sheets, types = {}, workbookType = `${SHEET}.sheet.main+xml` }: HandMade): string {
  const override = ([path, type]: readonly [string, string]) =>
    `<Override PartName="/${path}" ContentType="${type}"/>`;
  const all = [
    ['xl/workbook.xml', workbookType] as const,
    ...sheets.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, `${SHEET}.worksheet+xml`] as const),
    ...Object.entries(types),
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${all.map(override).join('')}</Types>`;
}

export function zipped(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2001, 1, 1) });
}

export function handMade(book: HandMade): Uint8Array {
  return zipped(handMadeParts(book));
}

/** A workbook of one sheet, `Blad`, that holds these rows. */
export function bookOf(
  rows: string,
  around: { readonly before?: string; readonly after?: string } = {},
): Uint8Array {
  const { before = '', after = '' } = around;
  return handMade({ sheets: [{ name: 'Blad', xml: `${before}<sheetData>${rows}</sheetData>${after}` }] });
}

export function patched(bytes: Uint8Array, patch: Patch): Uint8Array {
  const result = patchWorkbook(bytes, patch);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Code and params of a refusal, for instance `cell-merged {"cell":"B2"}`; '' when there is none. */
export function refusalOf(bytes: Uint8Array, patch: Patch): string {
  const result = patchWorkbook(bytes, patch);
  if (result.ok) return '';
  const { code, params } = result.refusal;
  return params === undefined ? code : `${code} ${JSON.stringify(params)}`;
}

/** A part's text. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part === undefined ? '' : strFromU8(part);
}

export function partsOf(bytes: Uint8Array): string[] {
  return Object.keys(unzipSync(bytes));
}

export function snapshotOf(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes, 'test.xlsx');
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

/** What stands at a place, with its formula when it has one: `=A1*2 → 4`. */
export function shown(bytes: Uint8Array, sheet: string, address: string): string {
  const cells = snapshotOf(bytes).sheets.find(({ name }) => name === sheet)?.cells;
  const at = parseAddress(address);
  const i = cells && at ? cellIndex(cells, at.row, at.column) : -1;
  if (!cells || i < 0) return '';
  const value: unknown = Object.entries(valueAt(cells, i) as object).find(([key]) => key !== 'kind')?.[1];
  const formula = cells.formulas.get(i);
  return formula ? `=${formula.text} → ${String(value)}` : String(value);
}

/** A patch of one cell of `Blad`. */
export function setCell(address: string, value: NonNullable<Patch['cells']>[number]['value']): Patch {
  const at = parseAddress(address);
  if (!at) throw new Error(`${address} is no address.`);
  return { cells: [{ sheet: 'Blad', ...at, value }] };
}
