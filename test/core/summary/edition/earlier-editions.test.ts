import { planSummary } from '../../../../src/core/summary/plan-summary';
import { restatedSince } from '../../../../src/core/summary/edition/restated';
import { editionOf, figuresOf, sent } from '../../../support/editions';
import { masterOf } from '../../../support/master';

const HEAD = 'indicator_id | name | result_type | measure | agg_time | reporting_partners | headline';
const counted = (observations: string) =>
  masterOf(
    {
      indicators: `${HEAD}\n I | Young people | how-much | count | sum | A; B; C | yes`,
      observations: `indicator_id | partner_id | period | value\n${observations}`,
    },
    [{ modified: '2025-05-01T08:00:00Z' }],
  );

const FIRST = 'I | A | 2025Q1 | 30\n I | B | 2025Q1 | 40\n';

test('an edition’s figures and its log are read back from its file', () => {
  const summary = editionOf(counted(FIRST), { recipient: 'Foundation', approvedBy: 'Board' });
  const earlier = sent(summary);
  expect(earlier.figures).toEqual(summary.edition?.figures);
  expect(earlier.date).toBe('2025-05-01');
  expect(earlier.log).toEqual([
    { date: '2025-05-01', recipient: 'Foundation', k: 5, figures: 3, hidden: 0, approvedBy: 'Board' },
  ]);
});

test('hidden figures are read back as hidden', () => {
  const summary = editionOf(counted(`${FIRST}I | C | 2025Q1 | 2`));
  expect(sent(summary).figures.filter(({ value }) => value === null)).toHaveLength(2);
});

test('a late partner’s few people cannot be found by comparing two editions', () => {
  const earlier = [sent(editionOf(counted(FIRST)))];
  const figures = figuresOf(editionOf(counted(`${FIRST}I | C | 2025Q1 | 3\n`), { earlier }));
  // The first edition said 70; 73 beside it would tell of the three.
  expect(figures).toEqual({ 'I all 2025Q1': '..', 'I A 2025Q1': 30, 'I B 2025Q1': 40, 'I C 2025Q1': '..' });
});

test('what was hidden stays hidden when it has grown', () => {
  const earlier = [sent(editionOf(counted(`${FIRST}I | C | 2025Q1 | 2\n`)))];
  const figures = figuresOf(editionOf(counted(`${FIRST}I | C | 2025Q1 | 12\n`), { earlier }));
  expect(figures['I C 2025Q1']).toBe('..');
});

test('the page of restated figures tells what was said before and now, and the log goes on', () => {
  const earlier = [sent(editionOf(counted(FIRST), { recipient: 'Foundation' }))];
  const summary = editionOf(counted('I | A | 2025Q1 | 30\n I | B | 2025Q1 | 60\n'), { earlier });
  const edition = summary.edition;
  if (!edition) throw new Error('no edition');
  expect(restatedSince(edition).map(({ figure, before }) => [figure.partner, before, figure.value])).toEqual([
    ['', 70, 90],
    ['B', 40, 60],
  ]);
  const sheets = planSummary(summary).sheets;
  const restated = sheets.find(({ name }) => name === 'Restated');
  expect(restated?.blocks[0]?.values[0]).toEqual([
    '2 figures have been restated since the edition of 1 May 2025',
  ]);
  expect(restated?.blocks[1]?.values.slice(1).map((row) => row.slice(-3))).toEqual([
    [70, 90, 20],
    [40, 60, 20],
  ]);
  const again = sent(summary);
  expect(again.log.map(({ recipient }) => recipient)).toEqual(['Foundation', '']);
});

test('without an earlier edition there is no such page', () => {
  expect(planSummary(editionOf(counted(FIRST))).sheets.map(({ name }) => name)).not.toContain('Restated');
});
