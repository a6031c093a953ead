/** What XML 1.0 cannot hold even as a reference (lone surrogates too), and the carriage return its parsers change. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;
const markup = /[&<>]/g;
const attributeMarkup = /[&<>"\t\n]/g;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
};

const entity = (char: string) => entities[char] ?? char;

function spellOut(char: string): string {
  const code = char.charCodeAt(0);
  const legal = code === 9 || code === 10 || (code >= 0x20 && code < 0xd800);
  return legal ? char : `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

const printable = (text: string) => text.replace(unprintable, spellOut);

/** Spreadsheet strings: `_xHHHH_` stands for a character, so text that looks like it is escaped as well. */
const spelled = (text: string) => printable(text.replace(looksEscaped, '_x005F_'));

/** Content of an element that holds a spreadsheet string. */
export function cellText(text: string): string {
  return spelled(text).replace(markup, entity);
}

/** Value of an attribute that holds a spreadsheet string. */
export function cellAttribute(text: string): string {
  return spelled(text).replace(attributeMarkup, entity);
}

/** Content of an element that holds plain text, as in drawings and properties. */
export function plainText(text: string): string {
  return printable(text).replace(markup, entity);
}

/** Value of an attribute that holds plain text. */
export function plainAttribute(text: string): string {
  return printable(text).replace(attributeMarkup, entity);
}

/** Readers trim or fold the white space of an element that does not ask to keep it. */
export function spaceAttribute(text: string): string {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
}

/** Attributes with a value, in the order given; absent ones are left out, booleans are 1 or 0. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  let xml = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    xml += ` ${name}="${cellAttribute(text)}"`;
  }
  return xml;
}

/** `#RRGGBB` → `FFRRGGBB`, as spreadsheet colours are written. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
