import { passesLuhn } from '../rules/luhn';

/** What a text may give away about a person. */
export type PersonalData = 'personal-number' | 'email-address' | 'phone-number';

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
/** A date of birth, four more digits. Organisations have at least 20 where people have their month. */
const PERSONAL_NUMBER = /(?<![\d.,-])(?:19|20)?(\d{2})(\d{2})(\d{2})[-+ ]?(\d{4})(?![\d.,]*\d)/g;
/** Swedish numbers with their area, or with the country before it. */
const PHONE =
  /(?<![\d.,/-])(?:(?:\+46|0046)[\s(-]{0,2}0?\)?\s?[1-9]|07[0236789]|0[1-9]\d{0,2}[-\s](?=\d))[\d\s-]{5,12}\d(?![\d.,]*\d)/g;

/** The parts of a text that look like somebody's number, address or telephone, with where they stand. */
export function personalDataIn(
  text: string,
): readonly { readonly kind: PersonalData; readonly at: number; readonly length: number }[] {
  const found = [
    ...matches('email-address', EMAIL, text),
    ...[...text.matchAll(PERSONAL_NUMBER)]
      .filter(isPersonalNumber)
      .map((match) => ({ kind: 'personal-number' as const, at: match.index, length: match[0].length })),
    ...matches('phone-number', PHONE, text).filter(({ at, length }) => isPhone(text.slice(at, at + length))),
  ];
  return found.filter(
    (each, i) =>
      !found
        .slice(0, i)
        .some((other) => each.at < other.at + other.length && other.at < each.at + each.length),
  );
}

function matches(kind: PersonalData, pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].map((match) => ({ kind, at: match.index, length: match[0].length }));
}

function isPersonalNumber([, year = '', month = '', day = '', last = '']: RegExpExecArray): boolean {
  const [m, d] = [Number(month), Number(day)];
  // Coordination numbers have 60 added to the day.
  const isDate = m >= 1 && m <= 12 && ((d >= 1 && d <= 31) || (d >= 61 && d <= 91));
  return isDate && passesLuhn(year + month + day + last);
}

function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').replace(/^(?:0046|46)/, '0');
  return digits.length >= 8 && digits.length <= 11;
}
