import { palette } from '../../sheets/palette';
import type { Analysis } from '../analysis';
import { worksOf, type Work } from '../works';

/** From this likeness on two activities have something to talk about. */
const LIKE = 0.7;
const MOST = 30;

/** Pairs of activities that may overlap: to talk about, not to save on. */
export const overlap: Analysis = {
  id: 'overlap',
  answer: (facts, texts) => {
    const active = worksOf(facts).filter(({ isActive }) => isActive);
    if (active.length < 2) return null;
    const own = texts.overlap;
    const pairs = active
      .flatMap((a, i) => active.slice(i + 1).map((b) => ({ a, b, ...likeness(a, b) })))
      .filter(({ a, b, score }) => score >= LIKE && a.lead !== b.lead && meet(a, b))
      .sort((x, y) => y.score - x.score || (x.a.id < y.a.id ? -1 : 1))
      .slice(0, MOST);
    const open = pairs.filter(({ a, b }) => !isCoordinated(a, b));
    return {
      finding: own.finding(pairs.length, open.length, active.length),
      notes: [own.note],
      columns: [
        { heading: own.pair, width: 60, style: 'cellText' },
        { heading: own.leads, width: 40, style: 'cellText' },
        { heading: own.score, width: 12, style: 'share' },
        { heading: own.certainty, width: 12, style: 'share' },
        { heading: own.state, width: 24, style: 'cellText' },
      ],
      rows: pairs.map(({ a, b, score, certainty }) => [
        `${a.name} – ${b.name}`,
        `${facts.nameOf(a.lead)} – ${facts.nameOf(b.lead)}`,
        score,
        certainty,
        isCoordinated(a, b)
          ? { value: own.coordinated, style: 'green' }
          : { value: own.toTalkAbout, style: 'amber' },
      ]),
      chart:
        pairs.length === 0
          ? null
          : {
              kind: 'bar',
              subtitle: own.subtitle,
              along: 0,
              most: 12,
              series: [{ name: own.score, column: 2, color: palette.series[0] }],
              axes: { value: { min: 0, max: 1, step: 0.2, format: '0 %' } },
            },
    };
  },
};

/** What both lack weighs nothing and makes the likeness less certain. */
function likeness(a: Work, b: Work): { readonly score: number; readonly certainty: number } {
  const parts = [
    { weight: 0.35, like: jaccard(a.outcomes, b.outcomes) },
    { weight: 0.2, like: jaccard(a.places, b.places) },
    { weight: 0.2, like: jaccard(a.targetGroups, b.targetGroups) },
    { weight: 0.25, like: jaccard(wordsOf(a.name), wordsOf(b.name)) },
  ];
  const known = parts.filter(({ like }) => like !== null);
  return {
    score: known.reduce((sum, { weight, like }) => sum + weight * (like ?? 0), 0),
    certainty: known.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function jaccard(a: readonly string[], b: readonly string[]): number | null {
  const [left, right] = [new Set(a), new Set(b)];
  if (left.size === 0 || right.size === 0) return null;
  const both = [...left].filter((each) => right.has(each)).length;
  return both / (left.size + right.size - both);
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

function meet(a: Work, b: Work): boolean {
  const [start, end] = [
    Math.max(a.start ?? -Infinity, b.start ?? -Infinity),
    Math.min(a.end ?? Infinity, b.end ?? Infinity),
  ];
  return start <= end;
}

function isCoordinated(a: Work, b: Work): boolean {
  const partners = new Set([a.lead, ...a.supporters]);
  return (
    a.reinforces.includes(b.id) ||
    b.reinforces.includes(a.id) ||
    [b.lead, ...b.supporters].some((partner) => partner !== '' && partners.has(partner))
  );
}
