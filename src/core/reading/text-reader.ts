import type { ColumnType } from '../templates/template';
import type { CellReader, Reading } from './cell-reader';
import { changed, flagged } from './cell-reader';
import { missingFlag } from './missing';
import type { FormatScale } from './number-format';
import { cleanLongText, cleanText, splitValues } from './text';

type TextType = Extract<
  ColumnType,
  {
    kind:
      'text' | 'code' | 'reference' | 'references' | 'texts' | 'email' | 'phone' | 'orgNumber' | 'geography';
  }
>;

/** Reads texts and codes; several values become an array. Whether a code is right is for the rules to say. */
export function textReader(type: TextType): CellReader {
  const read = READ[type.kind];
  const isLong = type.kind === 'text' && type.long === true;
  const text = (raw: string): Reading => {
    const clean = isLong ? cleanLongText(raw) : cleanText(raw);
    const flag = /^[-–—−.…*]+$/.test(clean) ? missingFlag(clean) : null;
    if (flag) return flagged(flag, raw);
    if (clean === '') return changed(null, raw, ['trimmed']);
    return read(type.kind === 'text' ? clean : raw, clean, clean === raw ? [] : ['trimmed'], raw);
  };
  return {
    text,
    number: (number, format) => text(plainNumber(number, format)),
    date: (iso) => changed(iso, iso, ['date']),
    boolean: (value) => text(value ? 'TRUE' : 'FALSE'),
  };
}

type Read = (text: string, clean: string, changes: readonly string[], raw: string) => Reading;

const single: Read = (_, clean, changes, raw) => changed(clean, raw, changes);

const several: Read = (text) => ({ value: splitValues(text) });

const SEVERAL_CODES = /[;,\n\r]+/;

const codes: Read = (text) => ({
  // Names may hold commas; codes do not.
  value: splitValues(isCodeList(text) ? text.replace(/,/g, ';') : text).map(upperCode),
});

const READ: Readonly<Record<TextType['kind'], Read>> = {
  text: single,
  phone: single,
  texts: several,
  references: codes,
  email: (_, clean, changes, raw) => {
    const plain = clean.replace(/^mailto:/i, '');
    return changed(plain, raw, plain === clean ? changes : [...changes, 'mailto']);
  },
  code: (_, clean, changes, raw) => codeReading(clean, changes, raw),
  reference: (_, clean, changes, raw) => codeReading(clean, changes, raw),
  orgNumber: (_, clean, changes, raw) => {
    const digits = /^(?:16)?(\d{6})[ -–]?(\d{4})$/.exec(clean.replace(/\s/g, ''));
    const plain = digits ? `${digits[1]}-${digits[2]}` : clean;
    return changed(plain, raw, plain === clean ? changes : [...changes, 'hyphen']);
  },
  geography: (text, _, changes, raw) => {
    const parts = splitValues(text.replace(/,/g, ';'));
    const padded = parts.map((part) => (/^\d{3}$|^\d$/.test(part) ? `0${part}` : part));
    const isPadded = padded.some((part, index) => part !== parts[index]);
    return changed(padded, raw, isPadded ? [...changes, 'leading-zero'] : changes);
  },
};

function codeReading(clean: string, changes: readonly string[], raw: string): Reading {
  const code = upperCode(clean);
  return changed(code, raw, code === clean ? changes : [...changes, 'upper-case']);
}

/** `act-1` → `ACT-1`; names stay as they are. */
function upperCode(text: string): string {
  return /^[a-zåäö]{2,4}-\d{1,4}[a-z]?$/i.test(text)
    ? text.replace(/^[a-zåäö]+/i, (letters) => letters.toUpperCase())
    : text;
}

function isCodeList(text: string): boolean {
  return text.split(SEVERAL_CODES).every((part) => /^\s*([a-zåäö]{2,4}-\d{1,4}[a-z]?)?\s*$/i.test(part));
}

/** A number as it looks in a column of texts: no exponent, leading zeros as its format shows them. */
function plainNumber(number: number, format: FormatScale): string {
  if (format.padding > 0 && Number.isInteger(number)) return String(number).padStart(format.padding, '0');
  return Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : String(number);
}
