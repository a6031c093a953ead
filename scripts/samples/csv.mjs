const quote = (value, delimiter) => {
  const text = value === null || value === undefined ? '' : String(value);
  return text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Rows as Excel saves them: CRLF at the end of every row. */
export const csvText = (rows, delimiter) =>
  rows.map((row) => row.map((value) => quote(value, delimiter)).join(delimiter) + '\r\n').join('');

/** The characters of windows-1252 beyond Latin-1 that the samples use. */
const beyondLatin1 = { '–': 0x96, '—': 0x97, '’': 0x92, '“': 0x93, '”': 0x94, '€': 0x80, '…': 0x85 };

/** Bytes of a text in windows-1252; throws on a character it does not have. */
export function windows1252(text) {
  return Uint8Array.from(text, (character) => {
    const code = beyondLatin1[character] ?? character.codePointAt(0);
    if (code > 0xff) throw new Error(`windows-1252 has no ${character}`);
    return code;
  });
}

/** UTF-8 with a byte order mark, as Excel's "CSV UTF-8". */
export const utf8WithMark = (text) => Buffer.from(`\uFEFF${text}`, 'utf8');
