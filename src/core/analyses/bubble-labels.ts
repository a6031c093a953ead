/** Names beside one bubble before the rest is counted. */
const MOST = 2;

/** For each record the text beside its bubble: all names at a place stand at the first of them. */
export function bubbleLabels(records: readonly (readonly [name: string, x: number, y: number])[]): string[] {
  const places = new Map<string, string[]>();
  for (const [name, x, y] of records) {
    const key = `${x} ${y}`;
    places.set(key, [...(places.get(key) ?? []), name]);
  }
  return records.map(([, x, y]) => {
    const key = `${x} ${y}`;
    const names = places.get(key) ?? [];
    places.delete(key);
    const shown = names.slice(0, MOST).join(', ');
    return names.length > MOST ? `${shown} +${names.length - MOST}` : shown;
  });
}
