import fc from 'fast-check';
import { templateById } from '../../../src/core/templates/all-templates';
import {
  type IdentifiedSheet,
  METADATA_NAME,
  METADATA_NAMESPACE,
  templateMetadata,
} from '../../../src/core/templates/metadata';
import { readMetadata } from '../../../src/core/templates/read-metadata';
import { schemaHash } from '../../../src/core/templates/schema-hash';
import type { WorkbookSnapshot } from '../../../src/core/model/snapshot';
import { workbookOf } from '../../support/sheet-table';

const { columns } = templateById('targets');
const fields = columns.map((column) => column.id);

const targets: IdentifiedSheet = {
  sheet: 'Målvärden',
  templateId: 'targets',
  version: '1.0.0',
  language: 'sv',
  schemaHash: schemaHash(columns),
  initiative: 'Tillsammans för skolgång',
  partner: 'Ängsgymnasiet & "vänner"; 50 %',
  period: '2025Q2',
  createdAt: '2025-07-01T08:00:00Z',
  fields,
};

type Carriers = Partial<Pick<WorkbookSnapshot, 'names' | 'customParts'>>;

function carriersOf(sheets: readonly IdentifiedSheet[]): Required<Carriers> {
  const { names, customParts } = templateMetadata(sheets);
  return {
    customParts,
    names: names.map(({ name, formula, sheet }) => ({ name, formula, sheet: sheet ?? null, hidden: true })),
  };
}

/** What is read from a workbook of empty sheets with these names and carriers. */
function read(sheets: readonly string[], carriers: Carriers) {
  const book = workbookOf(
    sheets.map(() => 'x'),
    carriers,
  );
  const named = book.sheets.map((sheet, i) => ({ ...sheet, name: sheets[i] ?? sheet.name }));
  return readMetadata({ ...book, sheets: named });
}

describe('metadata of a sheet', () => {
  const both = carriersOf([targets]);

  test('is read back whole from both carriers', () => {
    expect(read(['Målvärden'], both)).toEqual([targets]);
  });

  test('is read back from either carrier alone', () => {
    expect(read(['Målvärden'], { names: both.names })).toEqual([targets]);
    expect(read(['Målvärden'], { customParts: both.customParts })).toEqual([targets]);
    expect(read(['Målvärden'], { names: both.names, customParts: 'unknown' })).toEqual([targets]);
  });

  test('follows a sheet that was renamed, with its fields', () => {
    const names = both.names.map((name) => ({ ...name, sheet: 'Mina mål' }));
    const withOther = carriersOf([{ ...targets, fields: [...fields, 'source_file'] }]);
    expect(read(['Mina mål'], { ...withOther, names })).toEqual([
      { ...targets, sheet: 'Mina mål', fields: [...fields, 'source_file'] },
    ]);
  });

  test('does not stay with a sheet that has taken the old name', () => {
    const names = [{ name: METADATA_NAME, formula: '"t=agenda;v=1.0.0"', sheet: 'Målvärden', hidden: true }];
    expect(read(['Målvärden'], { ...both, names })).toMatchObject([{ templateId: 'agenda', fields: [] }]);
  });

  test('has no fields when only the name of another version is left', () => {
    const { names } = carriersOf([{ ...targets, schemaHash: 'f'.repeat(16) }]);
    expect(read(['Målvärden'], { names })[0]?.fields).toEqual([]);
  });

  test('is absent where nothing says anything, and where what is said is damaged', () => {
    expect(read(['Data'], {})).toEqual([]);
    expect(read(['Data'], both)).toEqual([]);
    const damaged = [
      '',
      '<',
      '<sheets xmlns="',
      '<sheet name="Data" template=""/>',
      '<sheet template="agenda"/>',
    ];
    for (const xml of damaged) {
      expect(read(['Data'], { customParts: [{ namespace: METADATA_NAMESPACE, xml }] })).toEqual([]);
    }
    for (const formula of ['', '"', '42', '"v=1.0.0"', "'Data'!$A$1", '""']) {
      expect(
        read(['Data'], { names: [{ name: METADATA_NAME, formula, sheet: 'Data', hidden: true }] }),
      ).toEqual([]);
    }
  });

  test('is not taken from parts of others or from a name of the whole workbook', () => {
    const customParts = [
      { namespace: 'urn:other', xml: '<sheets><sheet name="Data" template="agenda"/></sheets>' },
    ];
    const names = [{ name: METADATA_NAME, formula: '"t=agenda"', sheet: null, hidden: true }];
    expect(read(['Data'], { customParts, names })).toEqual([]);
  });

  test('fits the 255 characters of a text in a formula, with the template first', () => {
    const { names } = templateMetadata([{ ...targets, initiative: '"'.repeat(300) }]);
    const text = /^"([^]*)"$/.exec(names[0]?.formula ?? '')?.[1] ?? '';
    expect(text.length).toBeLessThanOrEqual(255);
    expect(text).toMatch(/^t=targets;v=1\.0\.0;l=sv;h=/);
    expect(text).toContain('c=2025');
  });

  test('survives any text in its values', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((value) => value.trim() || '-');
    fc.assert(
      fc.property(text, text, (partner, initiative) => {
        const sheet = { ...targets, partner, initiative };
        expect(read(['Målvärden'], { names: carriersOf([sheet]).names })).toEqual([sheet]);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (xml) => {
        const customParts = [{ namespace: METADATA_NAMESPACE, xml: `<sheet ${xml}/>` }];
        expect(read(['Data'], { customParts }).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('schema hash', () => {
  test('changes with a field, its type and their order, and with nothing else', () => {
    const hash = schemaHash(columns);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    const [first, ...others] = columns;
    if (!first) throw new Error('no columns');
    expect(schemaHash([...others, first])).not.toBe(hash);
    expect(schemaHash([{ ...first, id: 'other' }, ...others])).not.toBe(hash);
    expect(schemaHash([{ ...first, type: { kind: 'email' } }, ...others])).not.toBe(hash);
    expect(schemaHash([{ ...first, label: { en: 'x', sv: 'y' } }, ...others])).toBe(hash);
  });
});
