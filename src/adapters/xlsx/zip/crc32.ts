/** Four tables, so that four bytes are taken at a time. */
const TABLES = (() => {
  const tables = Array.from({ length: 4 }, () => new Int32Array(256));
  const [first, ...others] = tables as [Int32Array, ...Int32Array[]];
  for (let i = 0; i < 256; i++) {
    let value = i;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    first[i] = value;
  }
  let previous = first;
  for (const table of others) {
    for (let i = 0; i < 256; i++) table[i] = (previous[i]! >>> 8) ^ first[previous[i]! & 255]!;
    previous = table;
  }
  return tables as [Int32Array, Int32Array, Int32Array, Int32Array];
})();

/** The checksum of zip entries. */
export function crc32(bytes: Uint8Array): number {
  const [a, b, c, d] = TABLES;
  const inFours = bytes.length & ~3;
  let crc = -1;
  let i = 0;
  for (; i < inFours; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc = d[crc & 255]! ^ c[(crc >>> 8) & 255]! ^ b[(crc >>> 16) & 255]! ^ a[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = (crc >>> 8) ^ a[(crc ^ bytes[i]!) & 255]!;
  return ~crc >>> 0;
}
