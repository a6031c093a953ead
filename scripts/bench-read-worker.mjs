// Reads workbooks with one reader in a worker of a browser, for scripts/bench-read.mjs.
import { inflateSync } from 'fflate';
import { readWorkbook } from '../src/adapters/xlsx/read-workbook.ts';
import { READERS, measureReader } from './bench/readers.mjs';

/** fflate is the fastest there is in a browser for parts of this size. */
const platform = { inflateRaw: (bytes) => inflateSync(bytes), loadReader: () => readWorkbook, codec: {} };

globalThis.onmessage = async ({ data: { reader, count } }) => {
  try {
    const files = [];
    for (let file = 0; file < count; file++) {
      const answer = await globalThis.fetch(`/file/${file}`);
      files.push(new Uint8Array(await answer.arrayBuffer()));
    }
    globalThis.postMessage(await measureReader(READERS[reader], files, platform));
  } catch (error) {
    globalThis.postMessage({ error: String(error) });
  }
};
