const SLICES = 16;
/** Bytes of one call, so that engines can go on with faster code before a large part ends. */
const STEP = 16_384;

/** Sixteen tables one after the other, so that sixteen bytes are taken at a time. */
const TABLES = (() => {
  const tables = new Int32Array(SLICES * 256);
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[i] = value;
  }
  for (let i = 256; i < tables.length; i++) {
    const previous = tables[i - 256]!;
    tables[i] = (previous >>> 8) ^ tables[previous & 255]!;
  }
  return tables;
})();

/** The checksum of zip entries. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const inSlices = bytes.length - (bytes.length % SLICES);
  let crc = -1;
  for (let from = 0; from < inSlices; from += STEP)
    crc = inSteps(crc, view, from, Math.min(inSlices, from + STEP));
  for (let i = inSlices; i < bytes.length; i++) crc = (crc >>> 8) ^ TABLES[(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
}

function inSteps(before: number, view: DataView, from: number, to: number): number {
  let crc = before;
  for (let i = from; i < to; i += SLICES) {
    crc =
      ofWord(crc ^ view.getInt32(i, true), 3072) ^
      ofWord(view.getInt32(i + 4, true), 2048) ^
      ofWord(view.getInt32(i + 8, true), 1024) ^
      ofWord(view.getInt32(i + 12, true), 0);
  }
  return crc;
}

/** What four bytes add, by the four tables from `at` on. */
function ofWord(word: number, at: number): number {
  return (
    TABLES[at + 768 + (word & 255)]! ^
    TABLES[at + 512 + ((word >>> 8) & 255)]! ^
    TABLES[at + 256 + ((word >>> 16) & 255)]! ^
    TABLES[at + (word >>> 24)]!
  );
}
