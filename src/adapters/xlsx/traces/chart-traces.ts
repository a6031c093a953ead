import type { ChartCache, ChartTrace } from '../../../core/model/workbook-traces';
import type { Package } from '../read/package';
import type { XmlReader } from '../read/xml/xml-reader';
import type { NamedSheet } from './sheet-parts';

/** What every chart remembers of the cells it draws, also of charts that no sheet shows. */
export function readChartTraces(parts: Package, sheets: readonly NamedSheet[]): ChartTrace[] {
  const shown = new Map(sheets.flatMap((sheet) => chartsOf(parts, sheet)));
  return parts.names.flatMap((part) => {
    const reader = /\/charts\/chart[^/]*\.xml$/i.test(part) ? parts.open(part) : null;
    if (!reader) return [];
    const { name, sheet } = shown.get(part.toLowerCase()) ?? { name: '', sheet: null };
    return [{ part: part.slice(1), name, sheet, caches: readCaches(reader) }];
  });
}

type Shown = readonly [part: string, { readonly name: string; readonly sheet: string }];

/** The charts of a sheet's drawings. */
function chartsOf(parts: Package, { name: sheet, part }: NamedSheet): Shown[] {
  const drawings = parts.relationships(part).filter(({ type }) => type === 'drawing');
  return drawings.flatMap(({ target }) => {
    const parted = new Map(parts.relationships(target).map((each) => [each.id, each.target]));
    const reader = parts.open(target);
    const found: Shown[] = [];
    let name = '';
    while (reader && reader.next() !== 'end') {
      if (reader.name === 'cNvPr') name = reader.attribute('name') ?? name;
      const id = reader.name === 'chart' ? reader.attribute('id', true) : null;
      const chart = id === null ? undefined : parted.get(id);
      if (chart !== undefined) found.push([chart.toLowerCase(), { name, sheet }]);
    }
    return found;
  });
}

const REFERENCES = new Set(['numRef', 'strRef', 'multiLvlStrRef', 'numLit', 'strLit']);
const USES: Readonly<Record<string, ChartCache['use']>> = {
  val: 'values',
  xVal: 'values',
  yVal: 'values',
  bubbleSize: 'values',
  cat: 'categories',
};

function readCaches(reader: XmlReader): ChartCache[] {
  const caches: ChartCache[] = [];
  let use: ChartCache['use'] = 'text';
  let useDepth = 0;
  for (let event = reader.next(); event !== 'end'; event = reader.next()) {
    if (reader.depth < useDepth) use = 'text';
    if (event === 'close') continue;
    const next = USES[reader.name];
    if (next) [use, useDepth] = [next, reader.depth];
    if (REFERENCES.has(reader.name)) caches.push(readCache(reader, use));
  }
  return caches.filter(({ points, formula }) => points.length > 0 || formula !== '');
}

function readCache(reader: XmlReader, use: ChartCache['use']): ChartCache {
  const isNumber = reader.name.startsWith('num');
  const { depth } = reader;
  const points: { index: number; text: string }[] = [];
  let [formula, format, index] = ['', 'General', 0];
  while (reader.nextChild(depth)) {
    if (reader.name === 'f') formula = reader.text();
    else if (reader.name === 'formatCode') format = reader.text();
    else if (reader.name === 'pt') index = Number(reader.attribute('idx') ?? 0);
    else if (reader.name === 'v') points.push({ index, text: reader.text() });
  }
  return { use, formula, isNumber, format, points };
}
