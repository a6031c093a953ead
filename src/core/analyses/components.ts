import type { Graph } from './graph';

/** The parts of a graph that hold together, the largest first; a node without ties is a part of its own. */
export function componentsOf(graph: Graph, without: number | null = null): number[][] {
  const seen = new Set<number>(without === null ? [] : [without]);
  const parts: number[][] = [];
  graph.nodes.forEach((_, start) => {
    if (seen.has(start)) return;
    const part = [start];
    seen.add(start);
    for (let at = 0; at < part.length; at++) {
      for (const next of graph.neighbours[part[at] ?? start] ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        part.push(next);
      }
    }
    parts.push(part);
  });
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Nodes whose loss would split the part they belong to. */
export function bridgesOf(graph: Graph): number[] {
  const whole = componentsOf(graph).length;
  return graph.nodes.flatMap((_, node) => {
    const isAlone = (graph.neighbours[node] ?? []).length === 0;
    return !isAlone && componentsOf(graph, node).length > whole ? [node] : [];
  });
}
