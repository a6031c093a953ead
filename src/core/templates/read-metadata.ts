import type { WorkbookSnapshot } from '../model/snapshot';
import { isTemplateId, templateById } from './all-templates';
import { carriedAs, METADATA_NAME, METADATA_NAMESPACE, type SheetIdentity } from './metadata';
import { schemaHash } from './schema-hash';

/** What a sheet says it is, from whichever of its two carriers are left. */
export interface SheetMetadata extends SheetIdentity {
  readonly sheet: string;
  /** Field ids in the order of the columns when the sheet was written; empty when that is lost. */
  readonly fields: readonly string[];
}

/** A part longer than this is not one of ours. */
const LONGEST_PART = 1_000_000;

/**
 * Identities of the workbook's sheets; sheets that say nothing are left out.
 *
 * The hidden name is believed before the part where they differ, since it follows its sheet when that is renamed,
 * copied or moved.
 */
export function readMetadata(snapshot: WorkbookSnapshot): SheetMetadata[] {
  const listed = readParts(snapshot);
  const names = new Set(snapshot.sheets.map((sheet) => sheet.name));
  const strays = listed.filter((entry) => !names.has(entry.sheet));
  return snapshot.sheets.flatMap(({ name }) => {
    const own = readName(snapshot, name);
    const part = listed.find(
      (entry) => entry.sheet === name && (!own || entry.templateId === own.templateId),
    );
    if (!own) return part ? [part] : [];
    const renamed = strays.filter((entry) => isSame(entry, own));
    const other = part ?? (renamed.length === 1 ? renamed[0] : undefined);
    return [{ ...other, ...own, sheet: name, fields: other?.fields ?? knownFields(own) }];
  });
}

function isSame(a: SheetIdentity, b: SheetIdentity): boolean {
  return a.templateId === b.templateId && a.schemaHash === b.schemaHash;
}

function knownFields({ templateId, schemaHash: hash }: SheetIdentity): readonly string[] {
  if (!isTemplateId(templateId)) return [];
  const { columns } = templateById(templateId);
  return schemaHash(columns) === hash ? columns.map((column) => column.id) : [];
}

function readName(snapshot: WorkbookSnapshot, sheet: string): SheetIdentity | null {
  const found = snapshot.names.find((name) => name.name === METADATA_NAME && name.sheet === sheet);
  const text = /^\s*"([^]*)"\s*$/.exec(found?.formula ?? '')?.[1]?.replaceAll('""', '"');
  if (text === undefined) return null;
  const items = new Map<string, string>();
  for (const item of text.split(';')) {
    const [letter = '', ...rest] = item.split('=');
    items.set(letter, unescapeItem(rest.join('=')));
  }
  return identity((_attribute, letter) => items.get(letter));
}

function readParts(snapshot: WorkbookSnapshot): SheetMetadata[] {
  if (snapshot.customParts === 'unknown') return [];
  return snapshot.customParts
    .filter((part) => part.namespace === METADATA_NAMESPACE && part.xml.length <= LONGEST_PART)
    .flatMap((part) => [...part.xml.matchAll(/<(?:[\w.-]+:)?sheet\s([^<>]*)>/g)])
    .flatMap(([, attributes = '']) => {
      const values = readAttributes(attributes);
      const found = identity((attribute) => values.get(attribute));
      const sheet = values.get('name');
      if (!found || sheet === undefined) return [];
      const fields = (values.get('fields') ?? '').split(' ').filter((field) => field !== '');
      return [{ ...found, sheet, fields }];
    });
}

/** Without a template there is no identity; all else may be missing from a damaged carrier. */
function identity(valueOf: (attribute: string, letter: string) => string | undefined): SheetIdentity | null {
  const found = Object.fromEntries(
    carriedAs.flatMap(([key, attribute, letter]) => {
      const value = valueOf(attribute, letter);
      return value ? [[key, value]] : [];
    }),
  ) as Partial<SheetIdentity>;
  return found.templateId === undefined
    ? null
    : { version: '', language: '', schemaHash: '', ...found, templateId: found.templateId };
}

function readAttributes(text: string): Map<string, string> {
  const found = text.matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...found].map(([, name = '', double, single]) => [name, unescapeXml(double ?? single ?? '')]),
  );
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES.get(name) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function unescapeItem(text: string): string {
  return text.replace(/%(25|3B|3D)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
