// Reads and scores one corpus file for each message from scripts/corpus-read.mjs.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

const { readWorkbook } = await import(pathToFileURL(process.env.READER).href);
const { score } = await import(pathToFileURL(join(process.env.CORPUS, 'score.mjs')).href);

process.on('message', ({ path, truth }) => {
  const bytes = new Uint8Array(readFileSync(join(process.env.CORPUS, path)));
  const start = performance.now();
  const result = readWorkbook(bytes, basename(path));
  const ms = Math.round(performance.now() - start);
  if (!result.ok) {
    const { code, params = {} } = result.refusal;
    return process.send({ status: 'refused', code, params, score: null, ms });
  }
  process.send({ status: 'opened', score: truth && scoreAgainst(result.value, truth), ms });
});

function scoreAgainst(workbook, truthFile) {
  const truth = JSON.parse(readFileSync(join(process.env.CORPUS, truthFile), 'utf8'));
  const sheets = workbook.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet.cells) }));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const scores = truth.sheets.map((sheet) => {
    const found = sheet.name === null ? sheets[0] : byName.get(sheet.name);
    return score({ ...truth, sheets: [sheet] }, { ok: true, sheets: found ? [found] : [] });
  });
  const sum = (key) => scores.reduce((total, one) => total + one[key], 0);
  const isSheetRight = (one, i) => {
    const { cells, nonempty } = truth.sheets[i];
    const allListed = cells.length === nonempty && one.count_right === 1;
    return (
      one.sheets_found === 1 &&
      one.cells_right === one.cells &&
      (allListed || one.checksum_right === one.checksum_possible)
    );
  };
  const wrong = scores.flatMap((one) => one.wrong).slice(0, 2);
  return {
    cells: sum('cells'),
    cellsRight: sum('cells_right'),
    dates: countDates(workbook, truth),
    isRight: scores.every(isSheetRight),
    wrong: wrong.length > 0 ? wrong : scores.findIndex((one, i) => !isSheetRight(one, i)),
  };
}

/** How many numbers are taken for dates where most readers do (`1`), and where they do not. */
function countDates(workbook, truth) {
  const dates = { right: 0, all: 0, wrong: [] };
  for (const expected of truth.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === expected.name);
    if (!sheet) continue;
    const kinds = new Map();
    const { cells } = sheet;
    for (let i = 0; i < cells.size; i++) kinds.set(letters(cells.columns[i]) + cells.rows[i], cells.kinds[i]);
    for (const cell of expected.cells) {
      if (cell.t !== 'n' || cell.date === '?') continue;
      dates.all++;
      const isDate = kinds.get(cell.a) === 3;
      if (isDate === (cell.date === 1)) dates.right++;
      else if (dates.wrong.length < 2) dates.wrong.push([sheet.name, cell.a, cell.v, cell.date ?? 0]);
    }
  }
  return dates;
}

function cellsOf(table) {
  const cells = {};
  for (let i = 0; i < table.size; i++) {
    cells[letters(table.columns[i]) + table.rows[i]] = scorable(table, i);
  }
  return cells;
}

/** The scorer's form: kinds are text, number, date, boolean, error in the table's numbering. */
function scorable(table, i) {
  const number = table.numbers[i];
  switch (table.kinds[i]) {
    case 2:
    case 3:
      return ['n', number];
    case 4:
      return ['b', number !== 0];
    case 5:
      return ['e', table.texts[number]];
    default:
      return ['s', table.texts[number]];
  }
}

function letters(column) {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}
