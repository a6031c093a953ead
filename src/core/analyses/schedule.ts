import { strongComponents } from '../rules/strong-components';
import type { Work } from './works';

/** Activities that wait for each other in a circle, each with its members. */
export function cyclesOf(all: readonly Work[]): string[][] {
  const places = new Map(all.map(({ id }, i) => [id, i]));
  const next = (node: number) => (all[node]?.dependsOn ?? []).flatMap((id) => places.get(id) ?? []);
  return strongComponents(all.length, next).map((members) => members.map((i) => all[i]?.id ?? ''));
}

/** A chain of activities that wait for each other, and the days it takes. */
export interface Path {
  readonly ids: readonly string[];
  readonly days: number;
}

/** The longest such chain by the activities' own days; what waits in a circle is left out. */
export function criticalPath(all: readonly Work[]): Path {
  const inCircle = new Set(cyclesOf(all).flat());
  const byId = new Map(all.filter(({ id }) => !inCircle.has(id)).map((work) => [work.id, work]));
  const longest = new Map<string, Path>();
  const pathTo = (work: Work): Path => {
    const known = longest.get(work.id);
    if (known) return known;
    // A row that waits for itself is no chain.
    const before = work.dependsOn.flatMap((id) => (id === work.id ? [] : (byId.get(id) ?? []))).map(pathTo);
    const best = before.reduce<Path>((a, b) => (b.days > a.days ? b : a), { ids: [], days: 0 });
    const days = work.start === null || work.end === null ? 0 : work.end - work.start + 1;
    const path = { ids: [...best.ids, work.id], days: best.days + Math.max(0, days) };
    longest.set(work.id, path);
    return path;
  };
  return [...byId.values()]
    .map(pathTo)
    .filter(({ ids }) => ids.length > 1)
    .reduce<Path>((a, b) => (b.days > a.days ? b : a), { ids: [], days: 0 });
}
