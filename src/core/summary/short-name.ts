/** Longer names leave no room in a chart's title for what it states. */
const LONGEST = 48;

/** A name cut at a word with an ellipsis where it is too long for a chart's title. */
export function shortName(name: string): string {
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > LONGEST / 2 ? end : LONGEST - 1).replace(/[\s,;:(–-]+$/, '')}…`;
}
