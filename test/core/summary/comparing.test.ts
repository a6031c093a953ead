import { catalogs } from '../../../src/core/i18n/catalogs';
import { findingOf, overviewTitle } from '../../../src/core/summary/findings';
import { movesRight } from '../../../src/core/summary/indicator-summary';
import { summarise, type Summary } from '../../../src/core/summary/summary';
import { masterOf } from '../../support/master';

const DIRECTED = 'indicator_id | name | measure | direction\n I | Regions reached | count | increase';
const SHARES = 'indicator_id | name | measure | direction\n I | Attendance | share | increase';

function summaryOf(indicators: string, ...observations: readonly string[]): Summary {
  const head = 'indicator_id | partner_id | period | value | numerator | denominator | geography';
  const table = [head, ...observations.map((line) => `I | ${line}`)].join('\n');
  return summarise(masterOf({ indicators, observations: table }), { locale: 'en', catalog: catalogs.en });
}

function only(summary: Summary) {
  const [indicator] = summary.indicators;
  if (!indicator) throw new Error('no indicator');
  return { indicator, finding: findingOf(summary.words, indicator), trend: indicator.standing.trend };
}

describe('sums over different partners', () => {
  const summary = summaryOf(
    DIRECTED,
    'A | 2014-05 | 1',
    'B | 2014-06 | 3',
    'C | 2014-05 | 0',
    'C | 2014-04 | 2',
  );
  const { indicator, finding, trend } = only(summary);

  test('are not compared: the title states the figure and who reported', () => {
    expect(finding).toBe('Regions reached: 3 (Jun 2014, 1 of 3 partners)');
  });

  test('have no trend and are not counted as moving the right way', () => {
    expect(trend).toBeNull();
    expect(movesRight(indicator)).toBeNull();
    expect(overviewTitle(summary)).toBe('1 indicator from 3 partners');
  });
});

test('the trend begins where the partners are those of the last period', () => {
  const lines = [
    'A | 2014-03 | 9',
    'B | 2014-03 | 9',
    'A | 2014-04 | 5',
    'A | 2014-05 | 6',
    'A | 2014-06 | 7',
  ];
  expect(only(summaryOf(DIRECTED, ...lines)).trend).toEqual({ direction: 'up', periods: 2, isDesired: true });
});

test('a partner’s other places are other figures, its whole is the same', () => {
  const places = ['A | 2014-05 | 1 | | | 0180', 'A | 2014-06 | 3 | | | 1480'];
  expect(only(summaryOf(DIRECTED, ...places)).trend).toBeNull();
  const whole = ['A | 2014-05 | 1 | | | 0180', 'A | 2014-06 | 3 | | |'];
  expect(only(summaryOf(DIRECTED, ...whole)).trend).toMatchObject({ direction: 'up' });
});

test('shares of different partners are compared, and that they differ is told', () => {
  const summary = summaryOf(
    SHARES,
    'A | 2014-05 | | 8 | 10',
    'A | 2014-06 | | 9 | 10',
    'B | 2014-06 | | 9 | 10',
  );
  const { indicator, finding, trend } = only(summary);
  expect(finding).toBe('Attendance rose from 80.0 to 90.0 per cent (partly other partners)');
  expect(trend).toMatchObject({ direction: 'up' });
  expect(indicator.standing.isTrendMixed).toBe(true);
  expect(movesRight(indicator)).toBeNull();
});

test('a single figure of some partners is not compared with the baseline of all', () => {
  const indicators = `indicator_id | name | measure | direction | baseline_value | reporting_partners
    I | Mentors | count | increase | 40 | A; B`;
  expect(only(summaryOf(indicators, 'A | 2014-05 | 30')).finding).toBe(
    'Mentors: 30 (May 2014, 1 of 2 partners)',
  );
  const all = summaryOf(indicators, 'A | 2014-05 | 30', 'B | 2014-05 | 20');
  expect(only(all).finding).toBe('Mentors rose from 40 to 50');
});
