import fc from 'fast-check';
import { deflateSync, strToU8, zipSync } from 'fflate';
import { crc32 as nodeCrc32 } from 'node:zlib';
import { DEFAULT_LIMITS } from '../../../../src/adapters/xlsx/read/limits';
import { ReadRefusal } from '../../../../src/adapters/xlsx/read/read-refusal';
import { Archive } from '../../../../src/adapters/xlsx/zip/archive';
import { crc32 } from '../../../../src/adapters/xlsx/zip/crc32';
import { endsAsZip } from '../../../../src/adapters/xlsx/zip/directory';
import { inflateBounded } from '../../../../src/adapters/xlsx/zip/inflate';

const TEXT = 'Samverka '.repeat(50);

/** What reading the only entry gives: its text, or the refusal's code. */
const readOnly = (bytes: Uint8Array) => {
  try {
    const archive = new Archive(bytes, DEFAULT_LIMITS);
    return archive.entries.map((entry) => new TextDecoder().decode(archive.read(entry))).join('|');
  } catch (error) {
    if (error instanceof ReadRefusal) return error.code;
    throw error;
  }
};

const find = (view: DataView, signature: number) => {
  for (let at = view.byteLength - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error('not found');
};

/** A zip of one entry, its directory changed. */
const change = (edit: (view: DataView, central: number) => void, level: 0 | 6 = 6) => {
  const bytes = zipSync({ 'a.xml': strToU8(TEXT) }, { level });
  const view = new DataView(bytes.buffer);
  edit(view, find(view, 0x02014b50));
  return bytes;
};

describe('zips', () => {
  test('compressed and stored entries are read', () => {
    expect(readOnly(change(() => undefined))).toBe(TEXT);
    expect(readOnly(change(() => undefined, 0))).toBe(TEXT);
  });

  test.each([
    ['a program that unpacks it', 'MZ\x90\0\x03'],
    ['a part of another zip', 'PK\x03\x04PK'],
  ])('bytes put before it, such as %s, are passed over', (_, before) => {
    const prefix = Uint8Array.from(before, (letter) => letter.charCodeAt(0));
    for (const zip of [change(() => undefined), change(() => undefined, 0), makeZip64()]) {
      expect(readOnly(Uint8Array.from([...prefix, ...zip]))).toBe(TEXT);
    }
  });

  test('places that count the bytes put before it are right as they are', () => {
    const zip = Uint8Array.from([...new Uint8Array(9), ...change(() => undefined)]);
    const view = new DataView(zip.buffer);
    const central = find(view, 0x02014b50);
    view.setUint32(central + 42, 9, true);
    view.setUint32(find(view, 0x06054b50) + 16, central, true);
    expect(readOnly(zip)).toBe(TEXT);
  });

  test('bytes missing before it make it no zip that ends where the bytes end', () => {
    const zip = change(() => undefined);
    expect(endsAsZip(zip)).toBe(true);
    expect(endsAsZip(zip.subarray(9))).toBe(false);
    expect(readOnly(zip.subarray(9))).toBe('truncated');
  });

  test('bytes behind the end record do not matter', () => {
    expect(readOnly(Uint8Array.from([...change(() => undefined), 0, 0, 0, 0]))).toBe(TEXT);
  });

  test.each([
    [
      'a size that claims four gigabytes',
      (view: DataView, at: number) => view.setUint32(at + 24, 0xfffffff0, true),
      'suspicious-compression',
    ],
    ['a size too small', (view: DataView, at: number) => view.setUint32(at + 24, 3, true), TEXT],
    ['a size somewhat too large', (view: DataView, at: number) => view.setUint32(at + 24, 5000, true), TEXT],
    ['a false checksum', (view: DataView, at: number) => view.setUint32(at + 16, 1, true), 'damaged'],
    ['an unknown method', (view: DataView, at: number) => view.setUint16(at + 10, 12, true), 'damaged'],
    ['a password', (view: DataView, at: number) => view.setUint16(at + 8, 1, true), 'encrypted'],
    [
      'data outside the file',
      (view: DataView, at: number) => view.setUint32(at + 20, 100_000, true),
      'truncated',
    ],
    [
      'a start outside the file',
      (view: DataView, at: number) => view.setUint32(at + 42, 100_000, true),
      'truncated',
    ],
    ['a start that is no entry', (view: DataView, at: number) => view.setUint32(at + 42, 4, true), 'damaged'],
  ])('an entry with %s', (_, edit, outcome) => {
    expect(readOnly(change((view, at) => void edit(view, at)))).toBe(outcome);
  });

  test('a directory that says it holds fewer entries than it does is refused', () => {
    const bytes = zipSync({ 'a.xml': strToU8(TEXT), 'b.xml': strToU8(TEXT) });
    const view = new DataView(bytes.buffer);
    view.setUint16(find(view, 0x06054b50) + 10, 1, true);
    expect(readOnly(bytes)).toBe('damaged');
  });

  test('an entry whose two names are of different length is refused', () => {
    expect(readOnly(change((view) => view.setUint16(26, 4, true)))).toBe('damaged');
  });

  test('entries that share bytes are refused', () => {
    const bytes = zipSync({ 'a.xml': strToU8(TEXT), 'b.xml': strToU8(TEXT) });
    const view = new DataView(bytes.buffer);
    view.setUint32(find(view, 0x02014b50) + 42, 0, true);
    expect(readOnly(bytes)).toBe('damaged');
  });

  test('zip64 sizes and places are read', () => {
    expect(readOnly(makeZip64())).toBe(TEXT);
  });
});

/** One entry whose sizes and place stand in zip64 fields, and a zip64 end record. */
function makeZip64(): Uint8Array {
  const plain = change(() => undefined);
  const view = new DataView(plain.buffer);
  const central = find(view, 0x02014b50);
  const name = 5;
  const field = new DataView(new ArrayBuffer(28));
  field.setUint16(0, 1, true);
  field.setUint16(2, 24, true);
  field.setBigUint64(4, BigInt(view.getUint32(central + 24, true)), true);
  field.setBigUint64(12, BigInt(view.getUint32(central + 20, true)), true);
  field.setBigUint64(20, 0n, true);
  const header = plain.slice(central, central + 46 + name);
  const headerView = new DataView(header.buffer);
  for (const at of [20, 24, 42]) headerView.setUint32(at, 0xffffffff, true);
  headerView.setUint16(30, 28, true);
  const end64 = new DataView(new ArrayBuffer(76));
  end64.setUint32(0, 0x06064b50, true);
  end64.setBigUint64(4, 44n, true);
  end64.setBigUint64(24, 1n, true);
  end64.setBigUint64(32, 1n, true);
  end64.setBigUint64(40, BigInt(header.length + 28), true);
  end64.setBigUint64(48, BigInt(central), true);
  end64.setUint32(56, 0x07064b50, true);
  end64.setBigUint64(64, BigInt(central + header.length + 28), true);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  for (const at of [8, 10]) end.setUint16(at, 0xffff, true);
  for (const at of [12, 16]) end.setUint32(at, 0xffffffff, true);
  const pieces = [plain.slice(0, central), header, field, end64, end];
  return Uint8Array.from(
    pieces.flatMap((piece) => [
      ...('buffer' in piece && !(piece instanceof Uint8Array) ? new Uint8Array(piece.buffer) : piece),
    ]),
  );
}

describe('inflating', () => {
  test('any claim gives the same bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        fc.nat(4000),
        fc.constantFrom(0 as const, 6 as const),
        (data, claim, level) => {
          expect(Buffer.from(inflateBounded(deflateSync(data, { level }), claim, 4000))).toEqual(
            Buffer.from(data),
          );
        },
      ),
    );
  });

  test('more than the limit is not given', () => {
    const data = deflateSync(new Uint8Array(5_000_000));
    for (const claim of [10, 5_000_000, 4_000_000_000]) {
      expect(() => inflateBounded(data, claim, 100_000)).toThrow('more data than allowed');
    }
  });
});

test('the checksum is the usual one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (data) => {
      expect(crc32(data)).toBe(nodeCrc32(data));
    }),
  );
});
