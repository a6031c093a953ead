import type { ChartGroup, SeriesLine, SeriesMarker, SeriesPlan } from '../../../../core/model/chart-plan';
import { cellText, plainText } from '../xml-escape';
import { HIDDEN, Ink, fillXml, lineXml, seriesColor, thinLine } from './chart-look';
import { labelTextsXml, labelsXml } from './labels-xml';
import type { ReferenceCaches } from './reference-cache';

type Kind = ChartGroup['kind'];

const hasLine = (kind: Kind) => kind === 'line' || kind === 'radar' || kind === 'scatter';

const usualLine: SeriesLine = { points: 2.25, dash: 'solid' };

/** One series; `index` is its place in the chart. */
export function seriesXml(
  series: SeriesPlan,
  group: ChartGroup,
  index: number,
  caches: ReferenceCaches,
): string {
  const color = series.color ?? seriesColor(index);
  const { kind } = group;
  const numbers = caches.numbers(series.values);
  const labels = series.hidden === true ? undefined : series.labels;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, kind, caches)}`,
    series.hidden === true ? HIDDEN : lookXml(series, kind, color),
    kind === 'column' || kind === 'bar' || kind === 'bubble' ? '<c:invertIfNegative val="0"/>' : '',
    hasLine(kind) ? markerXml(series, kind, color, numbers) : '',
    pointsXml(series, kind),
    labels === undefined
      ? ''
      : labelsXml({ group, labels, color, index, pointCount: numbers.length }, caches),
    kind === 'radar' ? '' : trendlineXml(series, color) + errorBarsXml(series, kind, caches),
    dataXml(series, kind, caches),
    kind === 'line' || kind === 'scatter' ? '<c:smooth val="0"/>' : '',
    kind === 'bubble' ? '<c:bubble3D val="0"/>' : '',
    labels === undefined ? '' : labelTextsXml(labels, caches),
    '</c:ser>',
  ].join('');
}

/** Programs count a lying chart's legend from different ends, so a hidden bar is left in it, without a name. */
function nameXml({ name, hidden }: SeriesPlan, kind: Kind, caches: ReferenceCaches): string {
  if (hidden === true && kind === 'bar') return '<c:tx><c:v> </c:v></c:tx>';
  if (typeof name === 'string') return `<c:tx><c:v>${cellText(name)}</c:v></c:tx>`;
  return `<c:tx>${caches.textReference(name)}</c:tx>`;
}

function lookXml({ line }: SeriesPlan, kind: Kind, color: string): string {
  if (kind === 'scatter') return `<c:spPr>${lineXml(color, line ?? { points: 0, dash: 'none' })}</c:spPr>`;
  if (hasLine(kind)) return `<c:spPr>${lineXml(color, line ?? usualLine)}</c:spPr>`;
  const transparency = line?.transparency ?? (kind === 'bubble' ? 25 : 0);
  const edge = line === undefined ? { points: 0.75, dash: 'none' as const } : { ...line, transparency: 0 };
  const outline = kind === 'bubble' && line === undefined ? thinLine(Ink.white) : lineXml(color, edge);
  return `<c:spPr>${fillXml(color, transparency)}${outline}</c:spPr>`;
}

function markerXml(
  series: SeriesPlan,
  kind: Kind,
  color: string,
  numbers: readonly (number | null)[],
): string {
  const marker =
    series.hidden === true ? { symbol: 'none' as const } : (series.marker ?? usualMarker(kind, numbers));
  if (marker.symbol === 'none') return '<c:marker><c:symbol val="none"/></c:marker>';
  const { symbol, size = kind === 'scatter' ? 8 : 6 } = marker;
  const look = `<c:spPr>${fillXml(color)}${thinLine(symbol === 'dash' ? color : Ink.white)}</c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/>${look}</c:marker>`;
}

/** A value between two gaps would not be seen in a line without markers. */
function usualMarker(kind: Kind, numbers: readonly (number | null)[]): SeriesMarker {
  const at = (i: number) => numbers[i] ?? null;
  const isAlone = numbers.some((_, i) => at(i) !== null && at(i - 1) === null && at(i + 1) === null);
  return { symbol: kind === 'scatter' || isAlone ? 'circle' : 'none' };
}

function pointsXml({ pointColors = [], hidden }: SeriesPlan, kind: Kind): string {
  if (hidden === true || kind === 'area') return '';
  return [...pointColors]
    .sort((a, b) => a.index - b.index)
    .map(({ index, color }) => `<c:dPt><c:idx val="${index}"/>${pointLookXml(kind, color)}</c:dPt>`)
    .join('');
}

function pointLookXml(kind: Kind, color: string): string {
  const fill = fillXml(color, kind === 'bubble' ? 25 : 0);
  if (!hasLine(kind)) {
    return `<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}</c:spPr>`;
  }
  const marker = `<c:marker><c:symbol val="circle"/><c:size val="8"/><c:spPr>${fill}${thinLine(Ink.white)}</c:spPr></c:marker>`;
  return `${marker}<c:bubble3D val="0"/>`;
}

function trendlineXml({ trendline }: SeriesPlan, color: string): string {
  if (trendline === undefined) return '';
  const forward = trendline.forward === undefined ? '' : `<c:forward val="${trendline.forward}"/>`;
  const line = lineXml(color, { points: 1.5, dash: 'dash' });
  return `<c:trendline><c:name>${plainText(trendline.name)}</c:name><c:spPr>${line}</c:spPr><c:trendlineType val="linear"/>${forward}<c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline>`;
}

function errorBarsXml({ errorBars }: SeriesPlan, kind: Kind, caches: ReferenceCaches): string {
  if (errorBars === undefined) return '';
  const direction = kind === 'bar' ? '' : '<c:errDir val="y"/>';
  const plus = `<c:plus>${caches.numberReference(errorBars.plus)}</c:plus>`;
  const minus = `<c:minus>${caches.numberReference(errorBars.minus)}</c:minus>`;
  const look = `<c:spPr>${lineXml(Ink.text, { points: 1, dash: 'solid' })}</c:spPr>`;
  return `<c:errBars>${direction}<c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>${plus}${minus}${look}</c:errBars>`;
}

function dataXml({ categories, values, sizes }: SeriesPlan, kind: Kind, caches: ReferenceCaches): string {
  const isPlane = kind === 'scatter' || kind === 'bubble';
  const x = categories === undefined ? '' : caches.categoryReference(categories);
  const y = caches.numberReference(values);
  if (!isPlane) return `${x && `<c:cat>${x}</c:cat>`}<c:val>${y}</c:val>`;
  const size = kind === 'bubble' && sizes !== undefined ? caches.numberReference(sizes) : '';
  return `${x && `<c:xVal>${x}</c:xVal>`}<c:yVal>${y}</c:yVal>${size && `<c:bubbleSize>${size}</c:bubbleSize>`}`;
}
