import { textOf } from '../../indicators/row-values';
import { palette } from '../../sheets/palette';
import { labelOf } from '../../templates/all-lists';
import { actorsOf, type Actor } from '../actors';
import type { Analysis } from '../analysis';
import { betweennessOf } from '../betweenness';
import { bridgesOf, componentsOf } from '../components';
import { centralisationOf, graphOf, type Graph } from '../graph';

const MOST = 15;

/** The network of relations: how dense it is, who holds it together, and whose loss would split it. */
export const network: Analysis = {
  id: 'network',
  answer: (facts, texts) => {
    const actors = actorsOf(facts);
    const pairs = facts
      .rows('relations')
      .map((row) => [textOf(row, 'from_id'), textOf(row, 'to_id')] as const);
    const graph = graphOf(
      actors.map(({ id }) => id),
      pairs,
    );
    const ties = graph.neighbours.reduce((sum, own) => sum + own.length, 0) / 2;
    if (ties === 0) return null;
    const own = texts.network;
    const parts = componentsOf(graph);
    const n = actors.length;
    const lines = linesOf(graph, actors, pairs, parts);
    const isolated = lines.filter(({ degree }) => degree === 0).map(({ name }) => name);
    const { cross, index } = crossings(graph, actors);
    return {
      finding: own.finding(
        ties,
        n,
        lines.filter(({ isBridge }) => isBridge).map(({ name }) => name),
        parts.filter((part) => part.length > 1).length,
      ),
      notes: [
        own.density((2 * ties) / (n * (n - 1)), centralisationOf(graph)),
        own.crossing(cross, index),
        ...(isolated.length > 0 ? [own.isolated(isolated)] : []),
      ],
      columns: [
        { heading: texts.columns.organisation, width: 34, style: 'cellText' },
        { heading: texts.columns.sector, width: 22, style: 'cellText' },
        { heading: own.degree, width: 12, style: 'cellInteger' },
        { heading: own.weight, width: 14, style: 'cellInteger' },
        { heading: own.between, width: 14, style: 'number1' },
        { heading: own.bridge, width: 20, style: 'cellText' },
        { heading: own.part, width: 12, style: 'cellInteger' },
      ],
      rows: lines.map(({ name, sector, degree, weight, between, isBridge, part }) => [
        name,
        labelOf('sector', sector, facts.locale),
        degree,
        weight,
        between,
        isBridge ? { value: own.isBridge, style: 'amber' } : null,
        part,
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        most: MOST,
        series: [{ name: own.between, column: 4, color: palette.series[0] }],
      },
    };
  },
};

/** Each organisation's place in the network, those who hold it together first. */
function linesOf(
  graph: Graph,
  actors: readonly Actor[],
  pairs: readonly (readonly [string, string])[],
  parts: readonly (readonly number[])[],
) {
  const between = betweennessOf(graph);
  const bridges = new Set(bridgesOf(graph));
  const weights = weightsOf(actors, pairs);
  return actors
    .map((actor, i) => ({
      ...actor,
      degree: graph.neighbours[i]?.length ?? 0,
      weight: weights.get(actor.id) ?? 0,
      between: between[i] ?? 0,
      isBridge: bridges.has(i),
      part: parts.findIndex((part) => part.includes(i)) + 1,
    }))
    .sort((a, b) => b.between - a.between || b.degree - a.degree || (a.name < b.name ? -1 : 1));
}

/** Ties with every kind of link counted. */
function weightsOf(
  actors: readonly Actor[],
  pairs: readonly (readonly [string, string])[],
): Map<string, number> {
  const known = new Set(actors.map(({ id }) => id));
  const weights = new Map<string, number>();
  for (const [a, b] of pairs) {
    if (a === b || !known.has(a) || !known.has(b)) continue;
    for (const end of [a, b]) weights.set(end, (weights.get(end) ?? 0) + 1);
  }
  return weights;
}

/** The share of ties between sectors, and the E–I index (Krackhardt and Stern). */
function crossings(
  { neighbours }: Graph,
  actors: readonly Actor[],
): { readonly cross: number; readonly index: number } {
  let [external, internal] = [0, 0];
  neighbours.forEach((own, i) => {
    for (const j of own) {
      if (j < i) continue;
      if (actors[i]?.sector === actors[j]?.sector) internal++;
      else external++;
    }
  });
  const all = external + internal || 1;
  return { cross: external / all, index: (external - internal) / all };
}
