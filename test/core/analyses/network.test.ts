import fc from 'fast-check';
import { betweennessOf } from '../../../src/core/analyses/betweenness';
import { bridgesOf, componentsOf } from '../../../src/core/analyses/components';
import { graphOf, type Graph } from '../../../src/core/analyses/graph';
import { network } from '../../../src/core/analyses/pages/network';
import { answerOf, tableOf } from '../../support/answers';

const path = graphOf(
  ['a', 'b', 'c', 'd'],
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
  ],
);
const star = graphOf(
  ['m', 'a', 'b', 'c'],
  [
    ['m', 'a'],
    ['m', 'b'],
    ['m', 'c'],
  ],
);
const square = graphOf(
  ['a', 'b', 'c', 'd'],
  [
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['d', 'a'],
  ],
);

test('betweenness counts each pair of others once, and shares a pair among equally short ways', () => {
  expect(betweennessOf(path)).toEqual([0, 2, 2, 0]);
  expect(betweennessOf(star)).toEqual([3, 0, 0, 0]);
  expect(betweennessOf(square)).toEqual([0.5, 0.5, 0.5, 0.5]);
});

test('bridges are those whose loss splits their part', () => {
  expect(bridgesOf(path)).toEqual([1, 2]);
  expect(bridgesOf(star)).toEqual([0]);
  expect(bridgesOf(square)).toEqual([]);
});

const graphs = fc.integer({ min: 2, max: 9 }).chain((n) =>
  fc.array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 20 }).map((pairs) =>
    graphOf(
      Array.from({ length: n }, (_, i) => String(i)),
      pairs.map(([a, b]) => [String(a), String(b)]),
    ),
  ),
);

test('the sum of betweenness is the sum of inner steps on shortest ways', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const sum = betweennessOf(graph).reduce((all, each) => all + each, 0);
      expect(sum).toBeCloseTo(innerSteps(graph), 9);
    }),
  );
});

test('parts hold every node once', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const nodes = componentsOf(graph).flat();
      expect([...nodes].sort((a, b) => a - b)).toEqual(graph.nodes.map((_, i) => i));
    }),
  );
});

/** Over all pairs that can reach each other, the nodes between them on a shortest way, by plain search. */
function innerSteps({ nodes, neighbours }: Graph): number {
  let sum = 0;
  for (let start = 0; start < nodes.length; start++) {
    let [front, steps] = [[start], 0];
    const seen = new Set(front);
    while (front.length > 0) {
      sum += front.filter((node) => node > start).length * Math.max(0, steps - 1);
      front = [...new Set(front.flatMap((node) => neighbours[node] ?? []))].filter((node) => !seen.has(node));
      for (const node of front) seen.add(node);
      steps++;
    }
  }
  return sum;
}

test('the page names those who hold the network together and those without any tie', () => {
  const answer = answerOf(network, {
    stakeholders: `
      stakeholder_id | organisation | sector
      PRT-001        | Town         | municipality
      PRT-002        | Club         | civil-society
      PRT-003        | School       | municipality
      PRT-004        | Paper        | media`,
    relations: `
      from_id | to_id   | link_type
      PRT-001 | PRT-002 | information
      PRT-002 | PRT-001 | funding
      PRT-001 | PRT-003 | information`,
  });
  expect(answer?.finding).toBe('2 ties between 4 organisations; the network would split without Town');
  expect(answer && tableOf(answer)[0]).toMatchObject({
    Organisation: 'Town',
    Ties: 2,
    'Ties by kind': 3,
    Betweenness: 1,
  });
  expect(answer?.notes).toEqual([
    '33 per cent of all possible ties are there. Centralisation is 0.67: 1 means that all ties go to one, 0 that all have equally many.',
    '50 per cent of the ties go between sectors (E–I index 0).',
    'Without any tie: Paper.',
  ]);
});
