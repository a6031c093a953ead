import type { Graph } from './graph';

/** How often each node lies on the shortest way between two others (Brandes 2001), every pair counted once. */
export function betweennessOf({ nodes, neighbours }: Graph): number[] {
  const scores = nodes.map(() => 0);
  nodes.forEach((_, source) => {
    const { order, before, ways } = shortestWays(neighbours, source);
    const shares = nodes.map(() => 0);
    for (const node of order.reverse()) {
      for (const previous of before[node] ?? []) {
        const part = ((ways[previous] ?? 0) / (ways[node] ?? 1)) * (1 + (shares[node] ?? 0));
        shares[previous] = (shares[previous] ?? 0) + part;
      }
      if (node !== source) scores[node] = (scores[node] ?? 0) + (shares[node] ?? 0);
    }
  });
  // Each pair was met from both of its ends.
  return scores.map((score) => score / 2);
}

interface Ways {
  /** Nodes from near to far. */
  readonly order: number[];
  /** For each node those just before it on a shortest way. */
  readonly before: readonly (readonly number[])[];
  /** How many shortest ways lead to each node. */
  readonly ways: readonly number[];
}

function shortestWays(neighbours: Graph['neighbours'], source: number): Ways {
  const distance = neighbours.map(() => -1);
  const ways = neighbours.map(() => 0);
  const before: number[][] = neighbours.map(() => []);
  distance[source] = 0;
  ways[source] = 1;
  const order = [source];
  for (let at = 0; at < order.length; at++) {
    const node = order[at] ?? source;
    for (const next of neighbours[node] ?? []) {
      if (distance[next] === -1) {
        distance[next] = (distance[node] ?? 0) + 1;
        order.push(next);
      }
      if (distance[next] === (distance[node] ?? 0) + 1) {
        ways[next] = (ways[next] ?? 0) + (ways[node] ?? 0);
        before[next]?.push(node);
      }
    }
  }
  return { order, before, ways };
}
