import { chooseObservations } from '../../../src/core/indicators/choose';
import { readObservations } from '../../../src/core/indicators/observation';
import { masterOf } from '../../support/master';

function chosenOf(lines: string) {
  const observations = `@file | status | value | reported_on\n${lines}`
    .split('\n')
    .map((line, i) => (i === 0 ? `indicator_id | partner_id | period | ${line}` : `I | A | 2025Q1 | ${line}`))
    .join('\n');
  const submissions = [
    { id: 'old', modified: '2025-04-01T08:00:00Z' },
    { id: 'new', modified: '2025-05-01T08:00:00Z' },
    { id: 'undated', modified: null },
  ];
  const chosen = chooseObservations(readObservations(masterOf({ observations }, submissions)));
  return { values: chosen.observations.map((each) => each.value), conflicts: chosen.conflicts.length };
}

test.each([
  ['the newest submission wins', 'old | final | 1\nnew | final | 2', [2], 0],
  ['final beats a newer estimate', 'old | final | 1\nnew | estimated | 2', [1], 0],
  ['a newer revision beats final', 'old | final | 1\nnew | revised | 2', [2], 0],
  ['final beats revised of the same time', 'old | final | 1\nold | revised | 2', [1], 0],
  ['equal values count once', 'old | final | 1\nold | final | 1', [1], 0],
  ['the later report of one file wins', 'old | | 1 | 2025-04-01\nold | | 2 | 2025-04-02', [2], 0],
  ['different values of the same standing are a conflict', 'old | final | 1\nold | final | 2', [], 1],
  ['a file without a time might be the newest', 'old | final | 1\nundated | final | 2', [], 1],
])('%s', (_, lines, values, conflicts) => {
  expect(chosenOf(lines)).toEqual({ values, conflicts });
});
