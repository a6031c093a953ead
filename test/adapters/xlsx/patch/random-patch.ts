import type { CellPatch, Patch } from '../../../../src/core/model/patch';
import type { ConditionalFormatPlan, NotePlan, PlanValue } from '../../../../src/core/model/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../../src/core/model/snapshot';

/** Numbers from 0 up to 1, the same ones for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const VALUES: readonly PlanValue[] = [
  12.5,
  -3,
  'Räknat på <nytt> & "klart"',
  '  =1+1  ',
  '',
  true,
  null,
  { error: '#N/A' },
  { formula: '1+2', cached: 3 },
  { runs: [{ text: 'fet ', bold: true }, { text: 'text' }] },
];
export const NAMESPACE = 'urn:samverka:patch-test';

/** A small patch for a workbook: cells where they may be, notes, formats, a name, a part of our own, a sheet. */
export function randomPatch(book: WorkbookSnapshot, seed: number): Patch {
  const random = seeded(seed);
  const sheet = book.sheets[Math.floor(random() * book.sheets.length)];
  if (!sheet) return {};
  const maybe = (): boolean => random() < 0.5;
  const cells = Array.from({ length: 1 + Math.floor(random() * 8) }, () => randomCell(sheet, random));
  return {
    cells: cells.filter((cell, i) => cells.findIndex((one) => isSame(one, cell)) === i),
    ...(maybe() && { notes: [randomNote(sheet, random)] }),
    ...(maybe() && { conditionalFormats: [{ sheet: sheet.name, ...format(random) }] }),
    ...(maybe() && { setNames: [{ name: 'samverka_test', formula: '1+1' }] }),
    ...(maybe() && {
      setCustomParts: [{ namespace: NAMESPACE, xml: `<test xmlns="${NAMESPACE}">é</test>` }],
    }),
    ...(maybe() && { properties: { title: 'Ny titel', custom: { samverka: true } } }),
    ...(maybe() && { ...newSheet(random), ...(maybe() && { activeSheet: 'Samverka test' }) }),
  };
}

function newSheet(random: () => number): Patch {
  const values = [
    ['Fynd', 'Antal'],
    ['=text', 3],
  ];
  return {
    styles: { heading: { bold: true, fill: '#17494D', color: '#FFFFFF' } },
    addSheets: [
      {
        position: random() < 0.5 ? 0 : 1,
        sheet: {
          name: 'Samverka test',
          blocks: [{ row: 1, column: 1, values, style: 'heading' }],
          notes: [{ row: 2, column: 2, author: 'Samverka', text: 'Tre' }],
          print: { orientation: 'landscape', titleRows: [1, 1] },
        },
      },
    ],
  };
}

function isSame(a: CellPatch, b: CellPatch): boolean {
  return a.row === b.row && a.column === b.column;
}

/** Mostly a place among the cells there are, at times outside them. */
function place({ dimension }: SheetSnapshot, random: () => number) {
  const { top, left, bottom, right } = dimension ?? { top: 1, left: 1, bottom: 3, right: 3 };
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  return {
    row: between(top, Math.min(bottom + 2, 1_048_576)),
    column: between(left, Math.min(right + 2, 16_384)),
  };
}

function randomCell(sheet: SheetSnapshot, random: () => number): CellPatch {
  const value = VALUES[Math.floor(random() * VALUES.length)] ?? null;
  const style = random() < 0.3 ? { style: { bold: true, fill: '#FFEEAA', numberFormat: '0.000' } } : {};
  return { sheet: sheet.name, ...place(sheet, random), value, ...style };
}

function randomNote(sheet: SheetSnapshot, random: () => number): NotePlan & { sheet: string } {
  return { sheet: sheet.name, ...place(sheet, random), author: 'Samverka', text: 'Kontrollera\nvärdet <2>' };
}

function format(random: () => number): ConditionalFormatPlan {
  const ranges = [{ top: 2, left: 2, bottom: 4, right: 3 }];
  return random() < 0.5
    ? { ranges, rule: { type: 'formula', formula: 'B2>1', style: { fill: '#FFDDDD' } } }
    : { ranges, rule: { type: 'dataBar', color: '#4472C4', min: 0, max: 10 } };
}
