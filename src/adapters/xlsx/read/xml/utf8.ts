import { asciiText } from '../ascii';
import { ReadRefusal } from '../read-refusal';
import { decodeWindows1252 } from '../../csv/windows-1252';

/** Engines refuse texts not much longer. */
const LONGEST = 400_000_000;
const DECLARED = /^<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/** The same document in UTF-8; most are and come back as they are. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  const encoding = xmlEncoding(bytes);
  if (encoding === null) return bytes;
  if (bytes.length > LONGEST) throw new ReadRefusal('too-large', { what: 'encoding', limit: LONGEST });
  const text =
    encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return new TextEncoder().encode(text);
}

function xmlEncoding(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 60 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 60)) return 'utf-16be';
  const head = asciiText(bytes, 0, Math.min(bytes.length, 120));
  const label = DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  if (label === 'utf-8' || label === 'utf8' || label.startsWith('utf-16')) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
