import type { Plan } from '../../../../src/core/model/plan';
import { planOf, range, sheetOf, styles } from './plans';

const people = [
  ['Namn', 'Antal', 'Andel', 'Datum'],
  ['Åsa', 3, 0.25, 45322],
  ['=1+1', 5, 0.5, 45323],
  [' Bo ', null, 0.75, 45324],
];

/** One workbook for each construct a plan can hold. */
export const constructs: Readonly<Record<string, Plan>> = {
  cells: planOf(
    [
      {
        name: "It's <data> & más",
        columns: [
          { first: 1, last: 2, width: 20, style: 'text' },
          { first: 4, last: 6, width: 8.5, hidden: true },
        ],
        rowHeights: [
          { row: 1, points: 30 },
          { row: 9, points: 45 },
        ],
        hiddenRows: [[7, 8]],
        blocks: [
          { row: 1, column: 1, values: [['Titel', null, 'x']], style: 'title' },
          {
            row: 3,
            column: 2,
            columnStyles: ['date', undefined, 'share'],
            styles: [undefined, ['odd', 'none', 'input']],
            values: [
              [45322, 'a\nb', 0.5],
              [true, false, 1e21],
              [{ error: '#N/A' }, { error: '#DIV/0!' }, -0.1],
              [
                { formula: 'SUM(D3:D5)', cached: 3.5 },
                { formula: 'UPPER("å")&"<"', cached: 'Å<' },
                { formula: 'D3>1', cached: false },
              ],
              [
                { formula: 'NA()', cached: '#N/A' },
                { formula: '" a "', cached: ' a ' },
                { formula: 'XLOOKUP(1,D3:D5,D3:D5)', cached: null },
                { runs: [{ text: 'tung ', bold: true, color: '#B3261E', size: 14 }, { text: 'lätt' }] },
              ],
            ],
          },
          { row: 4, column: 3, values: [['över']], style: 'heading' },
        ],
        merges: [range('B12:D13'), range('F1:F4')],
      },
    ],
    { styles },
  ),
  table: planOf([
    sheetOf('Tabell', people, {
      tables: [
        {
          name: 'Deltagare',
          range: range('A1:D5'),
          hasTotalsRow: true,
          columns: [
            { name: 'Namn', totalsLabel: 'Summa' },
            { name: 'Antal', totalsFunction: 'sum' },
            { name: 'Andel', totalsFunction: 'average' },
            { name: 'Datum', formula: '[@Antal]+1' },
          ],
        },
      ],
    }),
    sheetOf(
      'Utan',
      [
        ['a', 'b [x]'],
        [1, { formula: `[@[b '[x']]]&""`, cached: '' }],
      ],
      {
        tables: [
          {
            name: 'Enkel',
            range: range('A1:B2'),
            columns: [{ name: 'a' }, { name: 'b [x]' }],
            style: '',
            bandedRows: false,
            filterButtons: false,
          },
        ],
      },
    ),
  ]),
  validations: planOf(
    [
      sheetOf('Val', people, {
        validations: [
          { ranges: [range('A2:A9')], rule: { type: 'list', values: ['ja', 'nej', '"citat"'] } },
          {
            ranges: [range('B2:B9'), range('E1')],
            rule: { type: 'list', formula: 'Listor' },
            allowBlank: false,
          },
          {
            ranges: [range('C2:C9')],
            rule: { type: 'decimal', operator: 'between', formula1: 0, formula2: 1 },
            prompt: { title: 'Andel', text: 'Mellan 0 och 1.\nTal & "decimaler" <1.' },
            error: { style: 'stop', title: 'Fel', text: 'Inte en andel.' },
          },
          {
            ranges: [range('D2:D9')],
            rule: { type: 'date', operator: 'greaterThan', formula1: 'DATE(2020,1,1)' },
            error: { style: 'warning', title: 'Datum', text: 'Gammalt.' },
          },
          { ranges: [range('F1')], rule: { type: 'whole', operator: 'notEqual', formula1: 3 } },
          { ranges: [range('F2')], rule: { type: 'time', operator: 'lessThanOrEqual', formula1: 0.5 } },
          { ranges: [range('F3')], rule: { type: 'textLength', operator: 'equal', formula1: 4 } },
          {
            ranges: [range('F4')],
            rule: { type: 'custom', formula: 'ISNUMBER(F4)' },
            error: { style: 'information', title: 'Obs', text: 'Ett tal.' },
          },
          { ranges: [range('F5')], rule: { type: 'any' }, prompt: { title: 'Tips', text: 'Fritt.' } },
        ],
      }),
    ],
    { names: [{ name: 'Listor', formula: "'Val'!$A$2:$A$4" }] },
  ),
  'conditional formats': planOf([
    sheetOf('Villkor', people, {
      conditionalFormats: [
        {
          ranges: [range('B2:B9')],
          rule: {
            type: 'cell',
            operator: 'between',
            formula1: '1',
            formula2: '3',
            style: { color: '#1B7F4B', bold: true, fill: '#E6F0F0' },
          },
          stopIfTrue: true,
        },
        {
          ranges: [range('A2:A9'), range('C2:C9')],
          rule: { type: 'formula', formula: '$A2<>""', style: { italic: true, numberFormat: '0.0' } },
        },
        {
          ranges: [range('C2:C9')],
          rule: {
            type: 'colorScale',
            stops: [
              { at: 'min', color: '#FFFFFF' },
              { at: { percentile: 50 }, color: '#99C7E0' },
              { at: { number: 1 }, color: '#0072B2' },
            ],
          },
        },
        {
          ranges: [range('D2:D9')],
          rule: { type: 'dataBar', color: '#0072B2', min: 0, max: 50000, showValue: false },
        },
        { ranges: [range('E2:E9')], rule: { type: 'dataBar', color: '#009E73' } },
        {
          ranges: [range('F2:F9')],
          rule: { type: 'iconSet', icons: '3TrafficLights1', thresholds: [1, 2], reverse: true },
        },
        {
          ranges: [range('G2:G9')],
          rule: { type: 'iconSet', icons: '5Rating', thresholds: [1, 2, 3, 4], showValue: false },
        },
      ],
    }),
  ]),
  'names, links and notes': planOf(
    [
      sheetOf('Blad 1', people, {
        links: [
          { range: range('A2'), target: "'Gömt'!A1", tooltip: 'Gå dit' },
          { range: range('A3:B3'), url: 'https://example.org/å b?x=1&y=%20#del' },
          { range: range('A4'), url: 'mailto:namn@example.org' },
        ],
        notes: [
          { row: 3, column: 2, author: 'Samverka', text: 'Rad ett\nRad två <&>' },
          { row: 2, column: 16384, author: 'Åsa', text: 'Längst ut' },
        ],
      }),
      sheetOf('Gömt', [[1]], {
        state: 'hidden',
        notes: [{ row: 1, column: 1, author: 'Åsa', text: 'Dold' }],
      }),
      sheetOf('Borta', [[2]], { state: 'veryHidden' }),
    ],
    {
      names: [
        { name: 'Andelar', formula: "'Blad 1'!$C$2:$C$4", comment: 'Andelar & delar' },
        { name: 'lokal', formula: "'Blad 1'!$A$1", sheet: 'Blad 1' },
        { name: 'lokal', formula: '1+1', sheet: 'Gömt', hidden: true },
      ],
    },
  ),
  'views, print and protection': planOf(
    [
      sheetOf('Först', people, { state: 'hidden' }),
      sheetOf('Skyddat', people, {
        tabColor: '#009E73',
        freezeAt: { row: 2, column: 2 },
        showGridlines: false,
        zoom: 85,
        protect: true,
        print: {
          orientation: 'landscape',
          fit: { width: 1, height: 0 },
          area: range('A1:D4'),
          titleRows: [1, 1],
          titleColumns: [1, 2],
          header: '&L&A',
          footer: '&LSamverka && co&C&A&RSida &P av &N',
          margins: 'narrow',
        },
      }),
      sheetOf('Rader', people, { freezeAt: { row: 3, column: 1 }, print: { orientation: 'portrait' } }),
      sheetOf('Kolumner', people, { freezeAt: { row: 1, column: 2 } }),
    ],
    { styles, activeSheet: 'Rader' },
  ),
  'properties and custom parts': planOf([sheetOf('Egenskaper', [[1]])], {
    properties: {
      title: 'Översikt & mål',
      creator: 'Samverka',
      created: '2024-01-31T10:00:00Z',
      modified: '2024-02-01T10:00:00Z',
      language: 'sv',
      custom: { Initiativ: 'Skola <1>', Version: 3, Andel: 0.5, Klar: true },
    },
    customParts: [
      { namespace: 'urn:samverka:test', xml: '<a xmlns="urn:samverka:test">å</a>' },
      {
        namespace: 'urn:samverka:more',
        xml: '<?xml version="1.0" encoding="UTF-8"?><b xmlns="urn:samverka:more"/>',
      },
    ],
  }),
  'an empty sheet': planOf([{ name: 'Tomt', blocks: [] }]),
};
