import { scanCsv } from './scan-csv';

const CANDIDATES = [',', ';', '\t', '|'];
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_ROWS = 100;
/** What a delimiter is worth that the first row has not as often as the others: a title, or no delimiter. */
const ODD_FIRST_ROW = 0.85;
const ENDS_WITH_DIGIT = /\d$/;
const BEGINS_WITH_DIGIT = /^\d/;

/** The delimiter, and the text without the `sep=` line that may name it. */
export interface Delimited {
  readonly delimiter: string;
  readonly text: string;
}

/** Finds the delimiter: as the first line says (`sep=;`), else the one that gives the most even rows. */
export function findDelimiter(text: string, isTabbed: boolean): Delimited {
  const named = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(text);
  if (named) return { delimiter: named[1] ?? ',', text: text.slice(named[0].length) };
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  let best = { delimiter: isTabbed ? '\t' : ',', score: 0 };
  for (const delimiter of CANDIDATES) {
    const score = evenness(sample, delimiter) * (isTabbed && delimiter === '\t' ? 2 : 1);
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, text };
}

/**
 * Share of rows with the usual number of fields, weighed by that number, by stray quotes and by commas that look like
 * decimal signs; 0 when that number is one.
 */
function evenness(sample: string, delimiter: string): number {
  const widths: number[] = [];
  let fields = 0;
  let strays = 0;
  let decimals = 0;
  let before = '';
  scanCsv(sample, delimiter, (row, column, text, isStray) => {
    if (row > SAMPLE_ROWS) return false;
    fields++;
    if (isStray) strays++;
    if (delimiter === ',' && column > 1 && ENDS_WITH_DIGIT.test(before) && BEGINS_WITH_DIGIT.test(text))
      decimals++;
    before = text;
    widths[row - 1] = column;
    return true;
  });
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (usual === 1) return counts.size > 1 ? 0.01 : 0;
  const doubt = (strays + decimals / 2) / fields;
  const heading = widths[0] === usual ? 1 : ODD_FIRST_ROW;
  return (rows / widths.length) * (1 + Math.min(usual, 50) / 50) * (1 - doubt) * heading;
}
