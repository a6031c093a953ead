import type { RefusalCode } from '../../../core/issues/refusal';
import type { Package } from './package';
import { ReadRefusal } from './read-refusal';

/** Where the workbook stands, and what it is by its content type. */
export interface FoundWorkbook {
  readonly part: string;
  readonly format: 'xlsx' | 'xlsm';
}

/** Parts that show that a zip is something else. */
const OTHERS: readonly (readonly [string, RefusalCode])[] = [
  ['/xl/workbook.bin', 'format-xlsb'],
  ['/content.xml', 'format-ods'],
  ['/Index/Document.iwa', 'format-numbers'],
  ['/Index.zip', 'format-numbers'],
];

/** Finds the workbook part of a package; refuses other things that are zips by name. */
export function findWorkbook(parts: Package): FoundWorkbook {
  for (const [part, code] of OTHERS) if (parts.has(part)) throw new ReadRefusal(code);
  const types = readContentTypes(parts);
  const related = parts.relationships('/').find(({ type }) => type === 'officeDocument')?.target;
  const listed = [...types].find(([, type]) => type.includes('sheet') && type.endsWith('.main+xml'))?.[0];
  const candidates = [related, listed, '/xl/workbook.xml'];
  const part = candidates.find((name) => name !== undefined && parts.has(name));
  if (part === undefined) throw new ReadRefusal('not-a-workbook', { found: 'zip' });
  const type = types.get(part.toLowerCase()) ?? '';
  if (type.includes('sheet.binary')) throw new ReadRefusal('format-xlsb');
  if (/wordprocessing|presentation/.test(type)) throw new ReadRefusal('not-a-workbook', { found: 'office' });
  return { part, format: type.includes('macroEnabled') ? 'xlsm' : 'xlsx' };
}

/** Content types by lower-case part name. */
function readContentTypes(parts: Package): Map<string, string> {
  const types = new Map<string, string>();
  const reader = parts.open('/[Content_Types].xml');
  while (reader && reader.next() !== 'end') {
    if (reader.name !== 'Override') continue;
    types.set((reader.attribute('PartName') ?? '').toLowerCase(), reader.attribute('ContentType') ?? '');
  }
  return types;
}
