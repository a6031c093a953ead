import { scanCsv } from './scan-csv';

const CANDIDATES = [',', ';', '\t', '|'];
const SAMPLE_CHARACTERS = 65_536;
const SAMPLE_ROWS = 100;

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

/** Share of rows with the usual number of fields, weighed by that number and by stray quotes; 0 when that is one. */
function evenness(sample: string, delimiter: string): number {
  const widths: number[] = [];
  let fields = 0;
  let strays = 0;
  scanCsv(sample, delimiter, (row, column, _, isStray) => {
    if (row > SAMPLE_ROWS) return false;
    fields++;
    if (isStray) strays++;
    widths[row - 1] = column;
    return true;
  });
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual = 1, rows = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  if (usual === 1) return counts.size > 1 ? 0.01 : 0;
  return (rows / widths.length) * (1 + Math.min(usual, 50) / 50) * (1 - strays / fields);
}
