const DAY = 86_400_000;

/** Excel's serial number of an ISO date. */
export const serial = (iso) => Math.round((Date.parse(`${iso}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / DAY);

/** A workbook as somebody builds it by hand: cells put one by one, each with its own look. */
export function book(base, properties) {
  const styles = {};
  const keys = new Map();
  const styleKey = (style) => {
    const whole = JSON.stringify({ ...base, ...style });
    if (!keys.has(whole)) {
      keys.set(whole, `s${keys.size + 1}`);
      styles[keys.get(whole)] = JSON.parse(whole);
    }
    return keys.get(whole);
  };
  const sheets = [];
  return {
    sheet(name, options = {}) {
      const made = sheet(name, options, styleKey);
      sheets.push(made);
      return made;
    },
    plan: () => ({
      sheets: sheets.map((each) => each.plan()),
      styles,
      names: [],
      properties,
      customParts: [],
    }),
  };
}

function sheet(name, options, styleKey) {
  const values = [];
  const looks = [];
  const merges = [];
  const put = (row, column, value, style = {}) => {
    while (values.length < row) {
      values.push([]);
      looks.push([]);
    }
    fillTo(values[row - 1], column, null)[column - 1] = value;
    fillTo(looks[row - 1], column, undefined)[column - 1] = styleKey(style);
  };
  const numberAt = (row, column) => {
    const value = values[row - 1]?.[column - 1];
    return typeof value === 'number' ? value : 0;
  };
  return {
    put,
    /** Values side by side; `style` is one look or a look for each value. */
    row(row, column, cells, style = {}) {
      cells.forEach((value, i) => put(row, column + i, value, Array.isArray(style) ? style[i] : style));
    },
    merge(top, left, bottom, right) {
      if (bottom > top || right > left) merges.push({ top, left, bottom, right });
    },
    /** A SUM over rows of the column, with the result that stands there now. */
    sum(row, column, top, bottom, style = {}) {
      const letters = columnLetters(column);
      let cached = 0;
      for (let r = top; r <= bottom; r++) cached += numberAt(r, column);
      put(row, column, { formula: `SUM(${letters}${top}:${letters}${bottom})`, cached }, style);
    },
    plan() {
      const { widths = [], ...rest } = options;
      return {
        name,
        ...rest,
        columns: widths.flatMap((width, i) => (width ? [{ first: i + 1, last: i + 1, width }] : [])),
        blocks: values.length > 0 ? [{ row: 1, column: 1, values, styles: looks }] : [],
        merges,
      };
    },
  };
}

function fillTo(list, length, value) {
  while (list.length < length) list.push(value);
  return list;
}

function columnLetters(column) {
  return column > 26
    ? columnLetters(Math.floor((column - 1) / 26)) + columnLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
