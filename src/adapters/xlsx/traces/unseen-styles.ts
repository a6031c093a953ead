import type { Package } from '../read/package';
import type { XmlReader } from '../read/xml/xml-reader';

/** Styles of cells, by number, that nobody can read: text in its background's colour, or a format that shows nothing. */
export type UnseenStyles = ReadonlyMap<number, 'color' | 'format'>;

const WHITE = 'FFFFFF';
/** The first two colours of every theme are background and text. */
const THEME: Readonly<Record<string, string>> = { '0': WHITE, '1': '000000' };
const INDEXED: Readonly<Record<string, string>> = {
  '0': '000000',
  '1': WHITE,
  '8': '000000',
  '9': WHITE,
  '65': WHITE,
};

/** Reads which styles of the workbook hide what stands in their cells. */
export function readUnseenStyles(parts: Package, workbook: string): UnseenStyles {
  const part = parts.relationships(workbook).find(({ type }) => type === 'styles')?.target;
  const reader = parts.open(part ?? '/xl/styles.xml');
  const [fonts, fills]: [string[], string[]] = [[], []];
  const empty = new Set<string>();
  const unseen = new Map<number, 'color' | 'format'>();
  let style = 0;
  while (reader && reader.next() !== 'end') {
    if (reader.depth !== 2) continue;
    const { depth, name } = reader;
    while (
      (name === 'numFmts' || name === 'fonts' || name === 'fills' || name === 'cellXfs') &&
      reader.nextChild(depth)
    ) {
      if (reader.depth !== depth + 1) continue;
      if (name === 'fonts') fonts.push(fontColor(reader));
      else if (name === 'fills') fills.push(fillColor(reader));
      else if (name === 'numFmts') {
        if (/^\s*;/.test(reader.attribute('formatCode') ?? '')) empty.add(reader.attribute('numFmtId') ?? '');
      } else {
        const [font, fill] = [fonts[number(reader, 'fontId')], fills[number(reader, 'fillId')] ?? WHITE];
        if (font === fill) unseen.set(style, 'color');
        else if (empty.has(reader.attribute('numFmtId') ?? '')) unseen.set(style, 'format');
        style++;
      }
    }
  }
  return unseen;
}

function number(reader: XmlReader, attribute: string): number {
  return Number(reader.attribute(attribute) ?? 0);
}

function fontColor(reader: XmlReader): string {
  const { depth } = reader;
  let color = '000000';
  while (reader.nextChild(depth)) if (reader.name === 'color') color = colorOf(reader) ?? color;
  return color;
}

/** What the background looks like; without a pattern it is white. */
function fillColor(reader: XmlReader): string {
  const { depth } = reader;
  let [pattern, color] = ['none', WHITE];
  while (reader.nextChild(depth)) {
    if (reader.name === 'patternFill') pattern = reader.attribute('patternType') ?? 'none';
    else if (reader.name === 'fgColor' && pattern === 'solid') color = colorOf(reader) ?? color;
    else if (reader.name === 'gradientFill') color = 'gradient';
  }
  return color;
}

/** Six digits, or what the colour is made from where that cannot be told without the theme. */
function colorOf(reader: XmlReader): string | null {
  const rgb = reader.attribute('rgb');
  if (rgb) return rgb.slice(-6).toUpperCase();
  const [theme, indexed, tint] = ['theme', 'indexed', 'tint'].map((name) => reader.attribute(name));
  const plain = theme
    ? (THEME[theme] ?? `theme ${theme}`)
    : indexed
      ? (INDEXED[indexed] ?? `indexed ${indexed}`)
      : null;
  return plain !== null && tint && Number(tint) !== 0 ? `${plain} ${tint}` : plain;
}
