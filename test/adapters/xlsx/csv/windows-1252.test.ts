import { decodeWindows1252 } from '../../../../src/adapters/xlsx/csv/windows-1252';

test('Swedish letters, the dash and the euro sign survive', () => {
  const bytes = new Uint8Array([0xe5, 0xe4, 0xf6, 0xc5, 0x20, 0x96, 0x20, 0x80, 0x85, 0x9f]);
  expect(decodeWindows1252(bytes)).toBe('åäöÅ – €…Ÿ');
});
