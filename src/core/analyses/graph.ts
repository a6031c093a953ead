/** Who is tied to whom: nodes by name, and for each its neighbours; ties have no direction. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly neighbours: readonly (readonly number[])[];
}

/** A graph of nodes and pairs of them; a pair counts once, and nobody is tied to themselves. */
export function graphOf(nodes: readonly string[], pairs: readonly (readonly [string, string])[]): Graph {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const neighbours = nodes.map(() => new Set<number>());
  for (const [a, b] of pairs) {
    const [i, j] = [place.get(a), place.get(b)];
    if (i === undefined || j === undefined || i === j) continue;
    neighbours[i]?.add(j);
    neighbours[j]?.add(i);
  }
  return { nodes, neighbours: neighbours.map((own) => [...own].sort((a, b) => a - b)) };
}

/** Freeman's degree centralisation: 1 where all ties go to one node, 0 where all have equally many. */
export function centralisationOf({ nodes, neighbours }: Graph): number {
  const n = nodes.length;
  const most = Math.max(0, ...neighbours.map((own) => own.length));
  const sum = neighbours.reduce((all, own) => all + most - own.length, 0);
  return n < 3 ? 0 : sum / ((n - 1) * (n - 2));
}
