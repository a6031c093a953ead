/** Number of single-character edits between two texts; `limit + 1` when there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const cost = Math.min(
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + change,
      );
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

/** Likeness of two texts from 0 to 1 by edits against the longer one's length. */
export function editSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const limit = Math.floor(longest * 0.4);
  const distance = editDistance(a, b, limit);
  return distance > limit ? 0 : 1 - distance / longest;
}

const FILLERS = new Set('pa av for i och per till the of in and to a an en ett den det'.split(' '));

function wordsOf(text: string): string[] {
  const words = text.split(' ');
  const telling = words.filter((word) => !FILLERS.has(word));
  return telling.length > 0 ? telling : words;
}

/** Likeness of two normalised texts by their words in any order, a misspelt word counting as far as it is alike. */
export function tokenSimilarity(a: string, b: string): number {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (!short || !long) return 0;
  const rest = [...long];
  let hits = 0;
  for (const word of short) {
    let best = 0;
    let at = -1;
    rest.forEach((other, index) => {
      const likeness = editSimilarity(word, other);
      if (likeness > best) [best, at] = [likeness, index];
    });
    // Short words differ by one letter and mean something else.
    if (best < (word.length < 5 ? 1 : 0.75)) continue;
    hits += best;
    rest.splice(at, 1);
  }
  return (2 * hits) / (short.length + long.length);
}
