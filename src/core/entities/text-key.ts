const known = new Map<string, string>();
const KEPT = 50_000;

/** Letters and figures of a text in lower case with single spaces between: what two spellings of one name share. */
export function textKey(text: string): string {
  let key = known.get(text);
  if (key === undefined) {
    key = makeKey(text);
    // A bounded memory: partners repeat a few names thousands of times.
    if (known.size >= KEPT) known.clear();
    known.set(text, key);
  }
  return key;
}

function makeKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
