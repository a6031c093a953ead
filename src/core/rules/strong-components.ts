/**
 * The strongly connected components of a directed graph with more than one member (Tarjan 1972).
 *
 * Nodes are 0 … size − 1; `next` gives the nodes an edge leads to. Members are in ascending order, components by
 * their first member. Written without recursion, because a chain of references may be as long as a sheet.
 */
export function strongComponents(size: number, next: (node: number) => readonly number[]): number[][] {
  const search = {
    index: new Int32Array(size).fill(-1),
    low: new Int32Array(size),
    open: new Uint8Array(size),
  };
  const stack: number[] = [];
  const components: number[][] = [];
  let counter = 0;
  const enter = (node: number): Step => {
    search.index[node] = search.low[node] = counter++;
    search.open[node] = 1;
    stack.push(node);
    return { node, edges: next(node), at: 0 };
  };
  for (let root = 0; root < size; root++) {
    if (search.index[root] !== -1) continue;
    const path = [enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const target = step.edges[step.at++];
      if (target === undefined) {
        path.pop();
        lower(search.low, path.at(-1)?.node, search.low[step.node] ?? 0);
        if (search.low[step.node] === search.index[step.node]) close(step.node);
      } else if (search.index[target] === -1) path.push(enter(target));
      else if (search.open[target]) lower(search.low, step.node, search.index[target] ?? 0);
    }
  }
  return components.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

  function close(node: number): void {
    const members = stack.splice(stack.lastIndexOf(node));
    for (const member of members) search.open[member] = 0;
    if (members.length > 1) components.push(members.sort((a, b) => a - b));
  }
}

/** A node on the way down, and which of its edges comes next. */
interface Step {
  readonly node: number;
  readonly edges: readonly number[];
  at: number;
}

function lower(low: Int32Array, node: number | undefined, value: number): void {
  if (node !== undefined) low[node] = Math.min(low[node] ?? 0, value);
}
