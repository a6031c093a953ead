// Draws the top of a planned sheet as an SVG: what somebody sees who opens it. Texts are wrapped by an estimate of their width.

/** What a window shows: more columns and rows are left out. */
const WIDEST = 1180;
const MOST_ROWS = 6;
const MARGIN = 16;
const PAD = 6;
const LINE = 17;
/** Width in pixels of one character of a column's width, and of a letter in a text. */
const UNIT = 7;
const LETTER = 6.2;
const MOST_LINES = 3;
const FONT = 'Calibri, Carlito, Arial, sans-serif';
/** Columns of a table begin here. */
const HEADING_ROW = 5;

/** The sheet as a picture, in the locale's way to write numbers. */
export function sheetPicture({ sheet, styles, locale, serialToIso }) {
  const grid = gridOf(sheet, styles, { locale, serialToIso });
  const columns = shownColumns(sheet.columns);
  const rows = shownRows(grid, sheet, columns);
  const right = columns.at(-1).x + columns.at(-1).width;
  const bottom = rows.at(-1).y + rows.at(-1).height;
  const [width, height] = [right + MARGIN, bottom + MARGIN];
  const cells = rows.flatMap((row) => columns.map((column) => drawCell(grid, row, column, right)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<title>${escaped(sheet.name)}</title>`,
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...cells.filter((cell) => cell !== ''),
    '</svg>',
    '',
  ].join('\n');
}

function gridOf({ blocks, columns }, styles, words) {
  const grid = new Map();
  for (const block of blocks) {
    block.values.forEach((values, r) =>
      values.forEach((value, c) => {
        const key = block.styles?.[r]?.[c] ?? block.columnStyles?.[c] ?? block.style;
        const style = styles[key ?? columns?.[block.column + c - 1]?.style] ?? {};
        grid.set(`${block.row + r} ${block.column + c}`, { text: shown(value, style, words), style });
      }),
    );
  }
  return grid;
}

function shown(value, { numberFormat = '' }, { locale, serialToIso }) {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object')
    return shown(value.cached ?? null, { numberFormat }, { locale, serialToIso });
  if (typeof value !== 'number') return String(value);
  if (/y/.test(numberFormat)) return serialToIso(value, false) ?? '';
  const [, decimals = ''] = /\.(0+)/.exec(numberFormat) ?? [];
  const digits = numberFormat.includes('0')
    ? { minimumFractionDigits: decimals.length, maximumFractionDigits: decimals.length }
    : { maximumFractionDigits: 6 };
  return new Intl.NumberFormat(locale, { ...digits, useGrouping: numberFormat.includes(',') }).format(value);
}

function shownColumns(plans) {
  const columns = [];
  let x = MARGIN;
  for (const { first, width: letters } of plans) {
    const width = Math.round(letters * UNIT + PAD);
    if (columns.length > 0 && x + width > WIDEST) break;
    columns.push({ column: first, x, width });
    x += width;
  }
  return columns;
}

function shownRows(grid, { tables = [] }, columns) {
  const last = tables.length > 0 ? HEADING_ROW + MOST_ROWS : Infinity;
  const numbers = [...new Set([...grid.keys()].map((key) => Number(key.split(' ')[0])))]
    .filter((row) => row <= last)
    .sort((a, b) => a - b);
  const rows = [];
  let y = MARGIN;
  for (const row of numbers) {
    const lines = columns.map(({ column, width }) => {
      const { text = '', style = {} } = grid.get(`${row} ${column}`) ?? {};
      return style.wrap ? wrapped(text, width, style).length : 1;
    });
    const size = Math.max(...columns.map(({ column }) => grid.get(`${row} ${column}`)?.style.size ?? 0));
    const height = Math.max(...lines) * LINE + PAD + Math.max(0, size - 11);
    rows.push({ row, y, height });
    y += height + (row === HEADING_ROW - 2 && !numbers.includes(HEADING_ROW - 1) ? PAD * 2 : 0);
  }
  return rows;
}

function drawCell(grid, { row, y, height }, { column, x, width }, right) {
  const { text, style } = grid.get(`${row} ${column}`) ?? {};
  if (style === undefined) return '';
  const { fill, border, color = '#242424' } = style;
  const box =
    fill === undefined ? '' : `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
  const bottom = y + height - 0.5;
  const line = border?.bottom ? `<path d="M${x} ${bottom}H${x + width}" stroke="${border.color}"/>` : '';
  const look = [
    `fill="${color}"`,
    `font-size="${Math.round((style.size ?? 11) * 1.2)}"`,
    style.bold ? 'font-weight="bold"' : '',
    style.italic ? 'font-style="italic"' : '',
    style.horizontal === 'right' ? 'text-anchor="end"' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const at = style.horizontal === 'right' ? x + width - PAD - UNIT * (style.indent ?? 0) : x + PAD;
  const lines = style.wrap
    ? wrapped(text, width, style)
    : [cut(text, row < HEADING_ROW - 1 ? right - x : width, style)];
  const top = y + LINE - 2 + Math.max(0, (style.size ?? 11) - 11);
  const words = lines
    .filter((one) => one !== '')
    .map((one, i) => `<text x="${at}" y="${top + i * LINE}" ${look}>${escaped(one)}</text>`);
  return [box, line, ...words].filter((part) => part !== '').join('\n');
}

/** Letters that have room in a width. */
function room(width, { size = 11 }) {
  return Math.max(1, Math.floor((width - 2 * PAD) / ((LETTER * size) / 11)));
}

function cut(text, width, style) {
  const most = room(width, style);
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

function wrapped(text, width, style) {
  const most = room(width, style);
  const lines = [''];
  // A star stays with its heading.
  for (const word of text.replace(/ \*$/, '\u00A0*').split(/[ \n]+/)) {
    const line = lines.at(-1);
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= most) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, MOST_LINES).map((line) => cut(line, width, style));
  if (lines.length > MOST_LINES) kept[MOST_LINES - 1] = cut(`${kept[MOST_LINES - 1]} …`, width, style);
  return kept;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
