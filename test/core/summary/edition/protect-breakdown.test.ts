import { groupFinding } from '../../../../src/core/summary/breakdown-chart';
import { planSummary } from '../../../../src/core/summary/plan-summary';
import type { Summary } from '../../../../src/core/summary/summary';
import { audited } from '../../../support/audited';
import { bytesOf, editionOf, sent } from '../../../support/editions';
import { masterOf } from '../../../support/master';
import { ooxmlErrors } from '../../../support/ooxml-validator';

const counted = (total: number, groups: Readonly<Record<string, number>>, exclusive = 'yes') =>
  masterOf({
    indicators:
      'indicator_id | name | result_type | measure | agg_time | reporting_partners | headline\n I | Young people | how-much | count | sum | A | yes',
    disaggregations: `name | categories | exclusive | exhaustive\n Sex | Girls | ${exclusive} | yes`,
    observations: [
      'indicator_id | partner_id | period | disaggregation_set | category | value',
      `I | A | 2025Q1 | | | ${total}`,
      ...Object.entries(groups).map(([name, value]) => `I | A | 2025Q1 | Sex | ${name} | ${value}`),
    ].join('\n'),
  });

/** Each group as readers of the edition see it, and the total. */
function shown({ edition }: Summary): Record<string, number | '..'> {
  return Object.fromEntries(
    (edition?.figures ?? [])
      .filter(({ partner }) => partner === '')
      .map(({ group = 'all', value }) => [group.replace('Sex: ', ''), value ?? '..']),
  );
}

test('a small group is hidden with the smallest other group, and the whole is shown', () => {
  const summary = editionOf(counted(66, { Girls: 3, Boys: 40, Others: 23 }));
  expect(shown(summary)).toEqual({ all: 66, Girls: '..', Boys: 40, Others: '..' });
  expect(summary.edition).toMatchObject({ small: 1, complementary: 1 });
});

test('few people whom no group has are not told by the difference', () => {
  const summary = editionOf(counted(100, { Girls: 60, Boys: 38 }));
  expect(shown(summary)).toEqual({ all: 100, Girls: 60, Boys: '..' });
});

test('what no group has hides a small group as well as another group would', () => {
  const summary = editionOf(counted(100, { Girls: 4, Boys: 60, Others: 30 }));
  expect(shown(summary)).toEqual({ all: 100, Girls: '..', Boys: 60, Others: 30 });
});

test('groups that people can be in several of hide only what is small', () => {
  const summary = editionOf(counted(50, { Girls: 3, Boys: 45, Others: 40 }, 'no'));
  expect(shown(summary)).toEqual({ all: 50, Girls: '..', Boys: 45, Others: 40 });
});

test('where a group is hidden neither its place, the title nor the words tell of it', () => {
  const summary = editionOf(counted(66, { Girls: 3, Boys: 40, Others: 23 }));
  const [comparison] = summary.breakdowns;
  expect(comparison && groupFinding(summary.words, comparison)).toBe('Young people by group');
  const { sheets } = planSummary(summary);
  const data = sheets.find(({ name }) => name === 'Chart data')?.blocks ?? [];
  const at = data.findIndex(({ values }) => values[0]?.[0] === 'Young people · Sex · Q1 2025');
  expect(data[at + 2]?.values.map((row) => row.slice(0, 2))).toEqual([
    ['Boys', 40],
    ['Girls', null],
    ['Others', null],
  ]);
  const captions = sheets.flatMap(({ blocks }) => blocks.filter(({ style }) => style === 'caption'));
  expect(JSON.stringify(captions)).not.toContain('the groups are');
});

test('of shares by group one alone is not hidden', () => {
  const master = masterOf({
    indicators: 'indicator_id | name | measure | reporting_partners | headline\n S | Safe | share | A | yes',
    observations: `indicator_id | partner_id | period | disaggregation_set | category | numerator | denominator
      S | A | 2025Q1 |     |        | 120 | 200
      S | A | 2025Q1 | Sex | Girls  | 3   | 40
      S | A | 2025Q1 | Sex | Boys   | 67  | 100
      S | A | 2025Q1 | Sex | Others | 50  | 60`,
  });
  const summary = editionOf(master);
  expect(shown(summary)).toEqual({ all: 60, Girls: '..', Boys: 67, Others: '..' });
  expect(summary.edition).toMatchObject({ small: 1, complementary: 1 });
});

test('a group hidden once stays hidden, and one that changed by few is hidden', () => {
  const earlier = [sent(editionOf(counted(66, { Girls: 3, Boys: 40, Others: 23 })))];
  expect(earlier[0]?.figures).toContainEqual({
    indicator: 'I',
    partner: '',
    group: 'Sex: Girls',
    period: '2025Q1',
    value: null,
  });
  const grown = editionOf(counted(85, { Girls: 22, Boys: 40, Others: 23 }), { earlier });
  expect(shown(grown)).toMatchObject({ Girls: '..', Others: '..' });
  const before = [sent(editionOf(counted(60, { Girls: 20, Boys: 40 })))];
  expect(shown(editionOf(counted(62, { Girls: 22, Boys: 40 }), { earlier: before }))).toEqual({
    all: '..',
    Girls: '..',
    Boys: 40,
  });
});

test('the edition’s file with groups is sound and passes the audit', async () => {
  const bytes = bytesOf(editionOf(counted(66, { Girls: 3, Boys: 40, Others: 23 })));
  expect(audited(bytes)).toEqual([]);
  expect(await ooxmlErrors(bytes)).toEqual([]);
});
