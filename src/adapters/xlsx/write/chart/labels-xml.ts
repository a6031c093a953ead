import type { ChartGroup, LabelsPlan } from '../../../../core/model/chart-plan';
import { cellText } from '../xml-escape';
import { Ns } from '../xml-names';
import { Ink, inkOn } from './chart-look';
import { fieldText, textProperties } from './chart-text';
import { type ReferenceCaches, pointsXml, referenceFormula } from './reference-cache';

type Position = NonNullable<LabelsPlan['position']>;

/** Places a label can have, by Excel's code; a place another kind of chart has is brought to the nearest of its own. */
interface Places {
  readonly usual: string;
  readonly codes: Readonly<Partial<Record<Position, string>>>;
}

const inside = { center: 'ctr', insideEnd: 'inEnd', insideBase: 'inBase' } as const;
const around = { center: 'ctr', above: 't', below: 'b', right: 'r', left: 'l' } as const;
const bars: Places = {
  usual: 'outEnd',
  codes: { ...inside, outsideEnd: 'outEnd', above: 'outEnd', right: 'outEnd' },
};
const stackedBars: Places = { usual: 'ctr', codes: { ...inside, outsideEnd: 'inEnd' } };
const points: Places = { usual: 't', codes: { ...around, outsideEnd: 't', insideEnd: 'b', insideBase: 'b' } };
const bubbles: Places = { ...points, usual: 'r' };

function placesOf({ kind, grouping }: ChartGroup): Places | null {
  const isStacked = grouping === 'stacked' || grouping === 'percent';
  switch (kind) {
    case 'column':
    case 'bar':
      return isStacked ? stackedBars : bars;
    case 'line':
    case 'scatter':
      return points;
    case 'bubble':
      return bubbles;
    case 'area':
    case 'radar':
      return null;
  }
}

interface LabelledSeries {
  readonly group: ChartGroup;
  readonly labels: LabelsPlan;
  readonly color: string;
  readonly pointCount: number;
  /** Place of the series in the chart. */
  readonly index: number;
}

/** The labels of a series: all of its points, some of them, or texts that stand in cells. */
export function labelsXml(series: LabelledSeries, caches: ReferenceCaches): string {
  const { labels, pointCount } = series;
  const texts = labels.texts === undefined ? undefined : caches.texts(labels.texts);
  const chosen = labels.only ?? (texts === undefined ? [] : Array.from({ length: pointCount }, (_, i) => i));
  const single = chosen.map((i) => labelXml(series, i, texts?.[i]));
  const rest = labels.only === undefined ? settingsXml(series, texts !== undefined) : flagsXml('none');
  const extension = texts === undefined ? '' : extensionXml();
  return `<c:dLbls>${single.join('')}${rest}${extension}</c:dLbls>`;
}

/** The texts themselves, at the end of the series. */
export function labelTextsXml({ texts }: LabelsPlan, caches: ReferenceCaches): string {
  if (texts === undefined) return '';
  const cache = `<c15:dlblRangeCache>${pointsXml(caches.texts(texts))}</c15:dlblRangeCache>`;
  return `<c:extLst><c:ext uri="{02D57815-91ED-43cb-92C2-25804820EDAC}" xmlns:c15="${Ns.c15}"><c15:datalabelsRange><c15:f>${cellText(referenceFormula(texts))}</c15:f>${cache}</c15:datalabelsRange></c:ext></c:extLst>`;
}

function labelXml(series: LabelledSeries, point: number, text: string | undefined): string {
  if (text === '') return `<c:dLbl><c:idx val="${point}"/><c:delete val="1"/></c:dLbl>`;
  const { index } = series;
  const tx =
    text === undefined ? '' : `<c:tx>${fieldText(fieldId(index, point), text, lookOf(series))}</c:tx>`;
  const extension = text === undefined ? '' : extensionXml();
  return `<c:dLbl><c:idx val="${point}"/>${tx}${settingsXml(series, text !== undefined)}${extension}</c:dLbl>`;
}

function settingsXml(series: LabelledSeries, hasTexts: boolean): string {
  const { group, labels } = series;
  const places = placesOf(group);
  const place = places && ((labels.position && places.codes[labels.position]) ?? places.usual);
  const format = labels.numberFormat ?? (labels.show === 'percent' ? '0%' : undefined);
  return [
    format === undefined
      ? ''
      : `<c:numFmt formatCode="${cellText(format).replaceAll('"', '&quot;')}" sourceLinked="0"/>`,
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(lookOf(series)),
    place === null ? '' : `<c:dLblPos val="${place}"/>`,
    flagsXml(hasTexts ? 'none' : labels.show),
  ].join('');
}

/** Only pies know shares; a planned percentage is a value that is shown as one. */
function flagsXml(show: LabelsPlan['show'] | 'none'): string {
  const flag = (name: string, is: boolean) => `<c:${name} val="${is ? 1 : 0}"/>`;
  return [
    flag('showLegendKey', false),
    flag('showVal', show === 'value' || show === 'percent'),
    flag('showCatName', show === 'category'),
    flag('showSerName', show === 'seriesName'),
    flag('showPercent', false),
    flag('showBubbleSize', false),
  ].join('');
}

function lookOf({ group, labels, color }: LabelledSeries) {
  const places = placesOf(group);
  const place = (labels.position && places?.codes[labels.position]) ?? places?.usual;
  const isBar = group.kind === 'column' || group.kind === 'bar';
  const isOnFill = isBar ? place !== 'outEnd' : group.kind === 'bubble' && place === 'ctr';
  const isNamedLine = group.kind === 'line' && labels.show === 'seriesName';
  const usual = isOnFill ? inkOn(color) : isNamedLine ? color : Ink.title;
  return { size: 9, color: labels.color ?? usual };
}

function extensionXml(): string {
  return `<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="${Ns.c15}"><c15:showDataLabelsRange val="1"/></c:ext></c:extLst>`;
}

function fieldId(series: number, point: number): string {
  const number = (value: number, digits: number) => value.toString(16).toUpperCase().padStart(digits, '0');
  return `{5A3E7CA0-0000-4000-8000-${number(series, 4)}${number(point, 8)}}`;
}
