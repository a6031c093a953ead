import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook for tests: sheets by name, each the XML inside `<worksheet>`. */
export interface TestWorkbook {
  readonly sheets?: Readonly<Record<string, string>>;
  /** XML inside `<sst>`. */
  readonly strings?: string;
  /** XML inside `<styleSheet>`. */
  readonly styles?: string;
  /** XML inside `<workbook>` before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  /** Further relationships of the workbook: id, type and target of each. */
  readonly relations?: readonly (readonly [string, string, string])[];
  /** Parts that are added or replace the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The workbook's parts by their names in the zip. */
export function makeParts(workbook: TestWorkbook): Record<string, Uint8Array> {
  const sheets = Object.entries(workbook.sheets ?? { Data: '<sheetData/>' });
  const relations = [
    ...sheets.map((_, i) => [`s${i}`, 'worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ['st', 'styles', 'styles.xml'] as const,
    ['ss', 'sharedStrings', 'sharedStrings.xml'] as const,
    ...(workbook.relations ?? []),
  ];
  const listed = sheets
    .map(([name], i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="s${i}"/>`)
    .join('');
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': makeRelations([['w', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook.before ?? ''}<sheets>${listed}</sheets>${workbook.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': makeRelations(relations),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${workbook.styles ?? ''}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${workbook.strings ?? ''}</sst>`,
  };
  sheets.forEach(([, xml], i) => {
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml}</worksheet>`;
  });
  return Object.fromEntries(
    Object.entries({ ...parts, ...workbook.parts }).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  );
}

/** The bytes of the workbook. */
export function makeXlsx(workbook: TestWorkbook): Uint8Array {
  return zipSync(makeParts(workbook), { mtime: new Date(2024, 0, 1) });
}

/** XML of a relationships part from id, type and target. */
export function makeRelations(relations: readonly (readonly [string, string, string])[]): string {
  const each = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${each.join('')}</Relationships>`;
}
