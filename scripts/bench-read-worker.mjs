// Reads workbooks with one reader in a worker of a browser, for scripts/bench-read.mjs.
import { inflateSync } from 'fflate';
import { readWorkbookAsync } from '../src/adapters/xlsx/read-workbook.ts';
import { READERS, measureReader } from './bench/readers.mjs';

/** Smaller parts are inflated sooner than the browser's own stream is made. */
const WORTH_A_STREAM = 20_000;

/** The fastest way there is in a browser, told how much to expect. */
function inflateRaw(packed, size) {
  return size > WORTH_A_STREAM
    ? inflateByStream(packed, size)
    : inflateSync(packed, { out: new Uint8Array(size) });
}

async function inflateByStream(packed, size) {
  const stream = new globalThis.DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  void writer.write(packed);
  void writer.close();
  const content = new Uint8Array(size);
  let at = 0;
  for await (const chunk of stream.readable) {
    content.set(chunk, at);
    at += chunk.length;
  }
  return content;
}

const platform = { inflateRaw, loadReader: () => readWorkbookAsync, codec: {} };
let files = [];

/** First how many files there are, then which reader shall read them. */
globalThis.onmessage = async ({ data: { reader, count } }) => {
  try {
    if (reader) return globalThis.postMessage(await measureReader(READERS[reader], files, platform));
    files = await Promise.all(Array.from({ length: count }, (_, file) => load(file)));
    globalThis.postMessage({});
  } catch (error) {
    globalThis.postMessage({ error: String(error) });
  }
};

async function load(file) {
  const answer = await globalThis.fetch(`/file/${file}`);
  return new Uint8Array(await answer.arrayBuffer());
}
