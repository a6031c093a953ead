import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import type { Master } from '../../src/core/consolidation/master';
import { readMaster } from '../../src/core/consolidation/read-master';
import type { FieldValue } from '../../src/core/reading/table';
import { templates } from '../../src/core/templates/all-templates';
import type { TemplateId } from '../../src/core/templates/template';
import { lintWorkbook } from '../support/lint-workbook';
import { ooxmlErrors } from '../support/ooxml-validator';
import { inFolder, samverka } from '../support/run-cli';
import * as hucre from 'hucre';

const samples = join(__dirname, '../../assets/samples');

type Row = Readonly<Record<string, FieldValue | null>>;

interface Made {
  readonly master: Master;
  readonly masterBytes: Uint8Array;
  readonly summaryBytes: Uint8Array;
}

/** Both workbooks of a sample, made as a user makes them. */
async function make(sample: string, lang: string): Promise<Made> {
  let made: Made | null = null;
  await inFolder(async (folder) => {
    const [master, summary] = [join(folder, 'master.xlsx'), join(folder, 'summary.xlsx')];
    await samverka('consolidate', join(samples, sample), '--into', master, '--lang', lang);
    await samverka('summary', master, '--out', summary, '--lang', lang);
    const masterBytes = readFileSync(master);
    const read = readWorkbook(masterBytes, 'master.xlsx');
    const held = read.ok ? readMaster(read.value, templates) : read;
    if (!held.ok) throw new Error(held.refusal.code);
    made = { master: held.value, masterBytes, summaryBytes: readFileSync(summary) };
  });
  if (!made) throw new Error('nothing was made');
  return made;
}

const truth = (name: string) =>
  JSON.parse(readFileSync(join(samples, `source/skolgang/${name}.json`), 'utf8')) as Row[];

const rows = (master: Master, id: TemplateId): Row[] =>
  (master.tables.get(id)?.rows ?? []).map(({ values }) => values);

const keyOf = (row: Row, fields: readonly string[]) =>
  fields.map((field) => String(row[field] ?? '')).join(' · ');

/** What the master says of a true record, in the fields that the truth has and the master holds. */
function differences(
  held: readonly Row[],
  wanted: readonly Row[],
  key: readonly string[],
  skip: readonly string[],
) {
  const byKey = new Map(held.map((row) => [keyOf(row, key), row]));
  return wanted.flatMap((want) => {
    const found = byKey.get(keyOf(want, key));
    if (!found) return [`${keyOf(want, key)} is missing`];
    return Object.entries(want).flatMap(([field, value]) => {
      const has = found[field];
      // The truth writes codes such as -1 as numbers.
      const isSame = has === String(value) || JSON.stringify(has ?? null) === JSON.stringify(value ?? null);
      return skip.includes(field) ||
        isSame ||
        (has === undefined && Array.isArray(value) && value.length === 0)
        ? []
        : [`${keyOf(want, key)} ${field}: ${JSON.stringify(has)} instead of ${JSON.stringify(value)}`];
    });
  });
}

describe('Tillsammans för skolgång', () => {
  let made: Made;
  beforeAll(async () => {
    made = await make('skolgang', 'sv');
  });

  test.each([
    ['outcomes', ['outcome_id']],
    ['strategies', ['strategy_id']],
    ['indicators', ['indicator_id']],
    ['targets', ['indicator_id', 'period']],
    ['stakeholders', ['stakeholder_id']],
  ] as const)('%s are those of the truth, field by field', (id, key) => {
    const wanted = truth(id);
    const held = rows(made.master, id);
    expect(held).toHaveLength(wanted.length);
    expect(differences(held, wanted, key, [])).toEqual([]);
  });

  test('every accepted value is there once, as the truth has it', () => {
    const wanted = truth('observations').map((row) =>
      Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'raw' && field !== 'bounds')),
    );
    const held = rows(made.master, 'observations');
    expect(held).toHaveLength(wanted.length);
    expect(differences(held, wanted, ['partner_id', 'indicator_id', 'period'], ['quality_flag'])).toEqual([]);
  });

  test('activities of different partners with the same code are different activities', () => {
    const wanted = truth('activities');
    const held = rows(made.master, 'activities');
    expect(held).toHaveLength(wanted.length);
    expect(new Set(held.map((row) => row['activity_id'])).size).toBe(wanted.length);
    const names = held.map((row) => `${String(row['lead_partner_id'])} ${String(row['name'])}`).sort();
    const english = (row: Row) =>
      `${String(row['lead_partner_id'])} ${String(row['name_en'] ?? row['name'])}`;
    expect(names).toEqual(wanted.map(english).sort());
  });

  test('the four headline indicators have the lights of the story', async () => {
    await inFolder(async (folder) => {
      const master = join(folder, 'm.xlsx');
      await samverka('consolidate', join(samples, 'skolgang'), '--into', master);
      const { out } = await samverka('summary', master, '--out', join(folder, 's.xlsx'), '--json');
      const { indicators } = JSON.parse(out) as {
        indicators: { id: string; value: number; light: string }[];
      };
      const lights = Object.fromEntries(indicators.map(({ id, light }) => [id, light]));
      expect(lights).toMatchObject({
        'IND-01': 'green',
        'IND-02': 'amber',
        'IND-03': 'green',
        'IND-04': 'red',
      });
      const values = Object.fromEntries(indicators.map(({ id, value }) => [id, value]));
      expect(values['IND-01']).toBeCloseTo(90.98, 2);
      expect(values['IND-03']).toBe(958);
    });
  });
});

test('the ROWCA figures are all there, each with its organisation, indicator, month and place', async () => {
  const { master } = await make('rowca', 'en');
  const observations = rows(master, 'observations');
  expect(observations).toHaveLength(244);
  const partners = new Map(
    rows(master, 'stakeholders').map((row) => [row['stakeholder_id'], row['organisation']]),
  );
  expect(partners.size).toBe(11);
  for (const row of observations) expect(partners.has(row['partner_id'] ?? null)).toBe(true);
});

test.each([
  ['skolgang', 'sv'],
  ['rowca', 'en'],
])('master and summary of %s satisfy the validator, the lint and a second reader', async (sample, lang) => {
  const { masterBytes, summaryBytes } = await make(sample, lang);
  for (const bytes of [masterBytes, summaryBytes]) {
    expect(await ooxmlErrors(bytes)).toEqual([]);
    expect(lintWorkbook(bytes)).toEqual([]);
    const book = await hucre.readXlsx(bytes);
    expect(book.sheets.length).toBeGreaterThan(5);
  }
});
