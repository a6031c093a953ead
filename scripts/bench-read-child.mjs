// Reads all workbooks of a folder with one reader in this process, for scripts/bench-read.mjs.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';
import { READERS, measureReader } from './bench/readers.mjs';

const [, , reader, folder, bundle] = process.argv;
const files = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))));
const { readWorkbook, zlibInflate, crc32 } = await import(pathToFileURL(bundle).href);
const platform = {
  inflateRaw: (bytes, size) => inflateRawSync(bytes, { chunkSize: Math.max(64, size) }),
  loadReader: () => readWorkbook,
  codec: { inflate: zlibInflate, crc32 },
};
const before = process.cpuUsage();
const result = await measureReader(READERS[reader], files, platform);
const { user, system } = process.cpuUsage(before);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ...result, megabytes, cpu: (user + system) / 1e6 }));
