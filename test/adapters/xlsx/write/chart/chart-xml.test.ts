import type { ChartGroup, ChartPlan, SeriesPlan } from '../../../../../src/core/model/chart-plan';
import type { PlanValue } from '../../../../../src/core/model/plan';
import { elements } from '../../../../support/lint/workbook-package';
import { partOf } from '../parts';
import { planOf, reference, sheetOf } from '../plans';

const series: SeriesPlan = {
  name: reference('Data', 'B1'),
  categories: reference('Data', 'A2:A4'),
  values: reference('Data', 'B2:B4'),
};

const usual: readonly (readonly PlanValue[])[] = [
  ['', 'Antal'],
  ['a', 1],
  ['b', { formula: 'B2*2', cached: 2 }],
  ['c', 3],
];

function xmlOf(group: Partial<ChartGroup>, chart: Partial<ChartPlan> = {}, values = usual): string {
  const plan: ChartPlan = {
    name: 'c',
    at: { row: 1, column: 4, width: 480, height: 288 },
    title: 'Fynd',
    alternativeText: 'Beskrivning',
    groups: [{ kind: 'column', series: [series], ...group }],
    legend: 'bottom',
    ...chart,
  };
  return partOf(planOf([sheetOf('Data', values, { charts: [plan] })]), 'xl/charts/chart1.xml');
}

const val = (xml: string, name: string) => elements(xml, name).map(({ attributes }) => attributes['val']);
const points = (xml: string, within: string) =>
  elements(elements(xml, within)[0]?.inner ?? '', 'pt').map(({ attributes, inner }) => [
    attributes['idx'],
    inner,
  ]);

test('caches hold the planned cells, formulas by their result', () => {
  const xml = xmlOf({});
  expect(points(elements(xml, 'ser')[0]?.inner ?? '', 'tx')).toEqual([['0', '<c:v>Antal</c:v>']]);
  expect(points(xml, 'cat').map(([, text]) => text)).toEqual([
    '<c:v>a</c:v>',
    '<c:v>b</c:v>',
    '<c:v>c</c:v>',
  ]);
  expect(points(xml, 'val').map(([, text]) => text)).toEqual([
    '<c:v>1</c:v>',
    '<c:v>2</c:v>',
    '<c:v>3</c:v>',
  ]);
});

test.each([null, '–', { error: '#N/A' } as const, { formula: 'NA()', cached: null }])(
  'a cell without a number (%j) is a gap and no zero',
  (missing) => {
    const xml = xmlOf({ kind: 'line' }, {}, [
      ['', 'Antal'],
      ['a', 1],
      ['b', missing],
      ['c', 3],
    ]);
    expect(points(xml, 'val').map(([at]) => at)).toEqual(['0', '2']);
    expect(val(xml, 'dispBlanksAs')).toEqual(['gap']);
  },
);

test('an area with a gap is drawn as columns, one without as an area', () => {
  const gap = [
    ['', 'Antal'],
    ['a', 1],
    ['b', null],
    ['c', 3],
  ];
  expect(xmlOf({ kind: 'area', grouping: 'stacked' }, {}, gap)).toContain('<c:barChart>');
  expect(xmlOf({ kind: 'area', grouping: 'stacked' })).toContain('<c:areaChart>');
});

test('a value between two gaps gets a marker, a whole line none', () => {
  const alone = [
    ['', 'Antal'],
    ['a', null],
    ['b', 2],
    ['c', null],
  ];
  expect(val(xmlOf({ kind: 'line' }, {}, alone), 'symbol')).toEqual(['circle']);
  expect(val(xmlOf({ kind: 'line' }), 'symbol')).toEqual(['none']);
});

test.each(['line', 'scatter'] as const)('a %s is never smoothed', (kind) => {
  expect(val(xmlOf({ kind }), 'smooth')).toEqual(['0']);
});

test('bars of close values start at zero, unless the plan or a negative value says otherwise', () => {
  const close = (b: number) => [
    ['', 'Antal'],
    ['a', 98],
    ['b', b],
    ['c', 99],
  ];
  expect(val(xmlOf({}, {}, close(97)), 'min')).toEqual(['0']);
  expect(val(xmlOf({}, {}, close(-1)), 'min')).toEqual([]);
  expect(val(xmlOf({}, { valueAxis: { min: 50 } }, close(97)), 'min')).toEqual(['50']);
  expect(val(xmlOf({ kind: 'line' }, {}, close(97)), 'min')).toEqual([]);
});

test.each([
  [{ kind: 'column' }, 'insideEnd', 'inEnd'],
  [{ kind: 'column' }, undefined, 'outEnd'],
  [{ kind: 'column', grouping: 'stacked' }, 'outsideEnd', 'inEnd'],
  [{ kind: 'bar', grouping: 'percent' }, undefined, 'ctr'],
  [{ kind: 'line' }, 'outsideEnd', 't'],
  [{ kind: 'scatter' }, 'left', 'l'],
  [{ kind: 'area' }, 'above', undefined],
  [{ kind: 'radar' }, 'above', undefined],
] as const)('labels of %j at %s stand where Excel allows: %s', (group, position, code) => {
  const labels = { show: 'value' as const, ...(position === undefined ? {} : { position }) };
  expect(val(xmlOf({ ...group, series: [{ ...series, labels }] }), 'dLblPos')).toEqual(
    code === undefined ? [] : [code],
  );
});

test('labels of chosen points only leave the others without', () => {
  const xml = xmlOf({ kind: 'line', series: [{ ...series, labels: { show: 'value', only: [2] } }] });
  expect(val(xml, 'showVal')).toEqual(['1', '0']);
  expect(val(elements(xml, 'dLbl')[0]?.inner ?? '', 'idx')).toEqual(['2']);
});

test('labels from cells carry the texts, and a point without text has no label', () => {
  const labels = { show: 'value' as const, texts: reference('Data', 'C2:C4') };
  const xml = xmlOf({ series: [{ ...series, labels }] }, {}, [
    ['', 'Antal'],
    ['a', 1, 'låg'],
    ['b', 2],
    ['c', 3, 'hög'],
  ]);
  expect(elements(xml, 'fld').map(({ inner }) => elements(inner, 't')[0]?.inner)).toEqual(['låg', 'hög']);
  expect(elements(xml, 'datalabelsRange')[0]?.inner).toContain("'Data'!$C$2:$C$4");
  expect(elements(xml, 'dLbl').map(({ inner }) => inner.includes('<c:delete'))).toEqual([false, true, false]);
});

test('colours follow the series through all groups when the plan gives none', () => {
  const xml = xmlOf(
    {},
    {
      groups: [
        { kind: 'column', series: [series] },
        { kind: 'line', secondary: true, series: [series, { ...series, color: '#123456' }] },
      ],
    },
  );
  const colors = elements(xml, 'ser').map(
    ({ inner }) => val(elements(inner, 'spPr')[0]?.inner ?? '', 'srgbClr')[0],
  );
  expect(colors).toEqual(['0072B2', 'D55E00', '123456']);
});

test('a hidden series has no look and no place in the legend', () => {
  const xml = xmlOf({ series: [{ ...series, hidden: true }, series] });
  expect(elements(xml, 'ser')[0]?.inner).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>');
  expect(val(elements(xml, 'legendEntry')[0]?.inner ?? '', 'idx')).toEqual(['0']);
});

test('a bar chart from the top keeps its value axis at the bottom', () => {
  const xml = xmlOf({ kind: 'bar' }, { categoryAxis: { reversed: true } });
  expect(val(elements(xml, 'catAx')[0]?.inner ?? '', 'orientation')).toEqual(['maxMin']);
  expect(val(elements(xml, 'valAx')[0]?.inner ?? '', 'crosses')).toEqual(['max']);
});

test('dates are categories by number on a date axis', () => {
  const dates = [
    ['', 'Antal'],
    [45000, 1],
    [45090, 2],
    [45180, 3],
  ];
  const xml = xmlOf({ kind: 'line' }, { categoryAxis: { isDate: true } }, dates);
  expect(elements(xml, 'dateAx')).toHaveLength(1);
  expect(elements(elements(xml, 'cat')[0]?.inner ?? '', 'numRef')).toHaveLength(1);
});

test('points over categories are a defect of the plan', () => {
  const groups: ChartGroup[] = [
    { kind: 'column', series: [series] },
    { kind: 'scatter', series: [series] },
  ];
  expect(() => xmlOf({}, { groups })).toThrow('points in a plane');
});

test('the subtitle is a second and smaller paragraph of the title', () => {
  const title = elements(xmlOf({}, { subtitle: 'Andel, procent' }), 'title')[0]?.inner ?? '';
  const runs = elements(title, 'rPr').map(({ attributes }) => [attributes['sz'], attributes['b']]);
  expect(runs).toEqual([
    ['1400', '1'],
    ['1000', '0'],
  ]);
});

test('a finding too long for one line is set smaller', () => {
  const title = elements(xmlOf({}, { title: 'x'.repeat(60) }), 'title')[0]?.inner ?? '';
  expect(elements(title, 'rPr')[0]?.attributes['sz']).toBe('1200');
});
