/**
 * The readers that are measured, by name. Each entry loads its library and gives a function that reads one
 * workbook's bytes and returns a function that counts the cells read; counting is not measured.
 * The same code runs in Node and in a browser's worker; `platform` gives what differs between them.
 */
export const READERS = {
  limit: async ({ inflateRaw }) => {
    return async (bytes) => {
      const tags = await countTags(bytes, inflateRaw);
      return () => tags;
    };
  },
  samverka: async ({ loadReader, codec }) => samverka(await loadReader(), codec),
  'samverka, no zlib': async ({ loadReader }) => samverka(await loadReader(), {}),
  hucre: async () => {
    const { readXlsx } = await import('hucre');
    return async (bytes) => {
      const workbook = await readXlsx(bytes);
      return () => countCells(workbook.sheets.flatMap((sheet) => sheet.rows));
    };
  },
  '@e965/xlsx': async () => {
    const XLSX = await import('@e965/xlsx');
    return (bytes) => {
      const workbook = XLSX.read(bytes, { dense: true });
      return () => countCells(Object.values(workbook.Sheets).flatMap((sheet) => sheet['!data']));
    };
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import('exceljs');
    return async (bytes) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(bytes);
      return () => workbook.worksheets.reduce((sum, sheet) => sum + countRows(sheet), 0);
    };
  },
};

function samverka(readWorkbook, codec) {
  return async (bytes) => {
    const result = await readWorkbook(bytes, 'file.xlsx', codec);
    if (!result.ok) throw new Error(result.refusal.code);
    return () => result.value.sheets.reduce((sum, sheet) => sum + sheet.cells.size, 0);
  };
}

function countRows(sheet) {
  let cells = 0;
  sheet.eachRow((row) => (cells += row.actualCellCount));
  return cells;
}

function countCells(rows) {
  let cells = 0;
  for (const row of rows) for (const cell of row ?? []) if (cell !== null && cell !== undefined) cells++;
  return cells;
}

/** The least any reader must do: inflate every part and look at every byte. */
async function countTags(bytes, inflateRaw) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  let tags = 0;
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    const size = view.getUint32(at + 20, true);
    const start = view.getUint32(at + 42, true);
    const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = bytes.subarray(data, data + size);
    const isStored = view.getUint16(at + 10, true) === 0;
    const content = isStored ? packed : await inflateRaw(packed, view.getUint32(at + 24, true));
    for (let i = 0; i < content.length; i++) if (content[i] === 60) tags++;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return tags;
}

/** Reads all files one after the other and gives the seconds on the clock and the cells. */
export async function measureReader(load, files, platform) {
  const read = await load(platform);
  let cells = 0;
  let seconds = 0;
  for (const bytes of files) {
    const start = performance.now();
    const count = await read(bytes);
    seconds += (performance.now() - start) / 1000;
    cells += count();
  }
  return { seconds, cells };
}
