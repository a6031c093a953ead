import { catalogs } from '../../../src/core/i18n/catalogs';
import {
  chartTitleOf,
  contributionFinding,
  findingOf,
  overviewTitle,
  threeSentences,
} from '../../../src/core/summary/findings';
import { remarksOn } from '../../../src/core/summary/remarks';
import { summarise, type Summary } from '../../../src/core/summary/summary';
import type { Master } from '../../../src/core/consolidation/master';
import type { Locale } from '../../../src/core/model/locale';
import { masterOf } from '../../support/master';
import { schoolMaster } from '../../support/school-master';

const summaryOf = (master: Master, locale: Locale = 'sv', period?: string): Summary =>
  summarise(master, { locale, catalog: catalogs[locale], ...(period === undefined ? {} : { period }) });

/** Spaces inside numbers are no-break spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');

function indicator(summary: Summary, id: string) {
  const found = summary.indicators.find(({ data }) => data.definition.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('findings in words', () => {
  const sv = summaryOf(schoolMaster());
  const en = summaryOf(schoolMaster(), 'en');

  test.each([
    [sv, 'IND-01', 'Elevernas närvaro ökade från 86,2 till 90,8 procent'],
    [en, 'IND-01', 'Elevernas närvaro rose from 86.2 to 90.8 per cent'],
    [sv, 'IND-03', 'Anmälningar om oro i skolan minskade från 31 till 26'],
  ])('a title states what the figures say', (summary, id, title) => {
    expect(plain(findingOf(summary.words, indicator(summary, id)))).toBe(title);
  });

  test('a chart’s title cuts a long name at a word', () => {
    const long = indicator(sv, 'IND-04');
    expect(chartTitleOf(sv.words, long)).toBe(
      'Nöjdhet bland föräldrar som har deltagit i…: inga siffror ännu',
    );
    expect(findingOf(sv.words, long)).toMatch(/^Nöjdhet bland föräldrar .*: inga siffror ännu$/);
  });

  test('the overview counts what is on track', () => {
    expect(overviewTitle(sv)).toBe('1 av 3 huvudindikatorer är enligt plan');
    expect(overviewTitle(en)).toBe('1 of 3 headline indicators is on track');
  });

  test('three sentences tell how it goes, where it moves and whether to trust it', () => {
    expect(threeSentences(en)).toEqual([
      'Of the headline indicators 1 is on track, 1 at risk and 0 off track; 1 cannot be judged.',
      'Moving the right way: Anmälningar om oro i skolan.',
      'The latest figures rest on 3 of 4 partners; 2 of 5 indicators lack data from some partner or period.',
    ]);
  });

  test('without any target nothing is judged, and the course decides what is told', () => {
    const fallen = summaryOf(
      masterOf({
        indicators: 'indicator_id | name | measure | direction\n I | Närvaro | mean | increase',
        observations: `indicator_id | partner_id | period | value
          I | A | 2025Q1 | 90
          I | A | 2025Q2 | 80
          I | A | 2025Q3 | 85`,
      }),
    );
    expect(overviewTitle(fallen)).toBe('0 av 1 huvudindikator har utvecklats åt rätt håll');
    expect(threeSentences(fallen)).toEqual([
      'Ingen huvudindikator går att bedöma mot ett mål.',
      'Går åt fel håll: Närvaro.',
      'De senaste siffrorna kommer från 1 av 1 part; inga uppgifter saknas.',
    ]);
  });

  test('why a figure is missing is said with numbers', () => {
    expect(remarksOn(sv.words, indicator(sv, 'IND-04'), sv.period)).toEqual([
      'Kan inte beräknas: 1 av 2 parter har bara skickat en procentsiffra, utan talen bakom',
    ]);
  });

  test('older, partial and preliminary figures say so', () => {
    const remarks = (id: string) => remarksOn(en.words, indicator(en, id), en.period);
    expect(remarks('IND-01')).toEqual([
      'Incomplete in 1 earlier period',
      'Preliminary figures',
      'To reach the target it has to rise by 1.1 percentage points a period (4 periods left)',
    ]);
    expect(remarks('IND-02')).toEqual([
      'Incomplete: 2 of 3 partners reported',
      'Incomplete in 2 earlier periods',
    ]);
    expect(remarks('IND-05')).toEqual(['Latest figures are for Q3 2025']);
  });
});

describe('what is told of', () => {
  test('agenda, last period and the newest file give the frame', () => {
    expect(summaryOf(schoolMaster())).toMatchObject({
      initiative: 'Tillsammans för skolgång',
      agenda: { population: 'Elever 6–16 år', place: 'Norrby' },
      period: { code: '2025Q4' },
      dataDate: '2026-01-15',
    });
  });

  test('an earlier period tells what was known of it', () => {
    const earlier = summaryOf(schoolMaster(), 'sv', '2025Q2');
    expect(indicator(earlier, 'IND-02').standing).toMatchObject({ actual: { value: 340, isPartial: false } });
    expect(indicator(earlier, 'IND-03').standing.period).toBeNull();
  });

  test('marked indicators come first, population before performance', () => {
    const { headlines } = summaryOf(schoolMaster());
    expect(headlines.chosenBy).toBe('flag');
    expect(headlines.indicators.map(({ data }) => data.definition.id)).toEqual([
      'IND-01',
      'IND-02',
      'IND-03',
    ]);
  });

  test('without marks the six with the most data are chosen, and that is said', () => {
    const ids = [1, 2, 3, 4, 5, 6, 7, 8];
    const observations = ids.flatMap((id) =>
      [1, 2, 3].slice(0, id > 6 ? 3 : 1).map((month) => `I${id} | A | 2025-0${month} | ${month}`),
    );
    const { headlines } = summaryOf(
      masterOf({
        indicators: ['indicator_id', ...ids.map((id) => `I${id}`), 'I9'].join('\n'),
        observations: ['indicator_id | partner_id | period | value', ...observations].join('\n'),
      }),
    );
    expect(headlines.chosenBy).toBe('data');
    expect(headlines.indicators.map(({ data }) => data.definition.id)).toEqual([
      'I1',
      'I2',
      'I3',
      'I4',
      'I7',
      'I8',
    ]);
    expect(headlines.others).toHaveLength(3);
  });

  test('an empty master gives a summary without figures', () => {
    const empty = summaryOf(masterOf({}));
    expect(empty).toMatchObject({ period: null, coverage: null, indicators: [], contributions: [] });
    expect(overviewTitle(empty)).toBe('Inga siffror ännu');
  });
});

describe('partners', () => {
  const { partners } = summaryOf(schoolMaster());

  test('who may not be named is shown by sector', () => {
    expect(partners.nameOf('PRT-003')).toBe('Region (namnges inte)');
    expect(partners.nameOf('PRT-001')).toBe('Norrby kommun');
    expect(partners).toMatchObject({ unnamed: 1, undecided: 1 });
  });

  test('several unnamed of one sector are told apart by number', () => {
    const stakeholders = `stakeholder_id | organisation | sector | consent_public
      A | Alfa | business | no
      B | Beta | business | no`;
    const { nameOf } = summaryOf(masterOf({ stakeholders }), 'en').partners;
    expect([nameOf('A'), nameOf('B')]).toEqual(['Business 1 (not named)', 'Business 2 (not named)']);
  });
});

describe('contributions', () => {
  const summary = summaryOf(schoolMaster());

  test('population indicators and shares are not divided among partners', () => {
    const ids = summary.contributions.map(({ indicator: { data } }) => data.definition.id);
    expect(ids).toEqual(['IND-02', 'IND-05']);
  });

  test('each partner has its own values, and what was not reported is a gap', () => {
    expect(summary.contributions[0]?.shares).toEqual([
      { partner: 'PRT-002', values: [140, 150, 170, 212] },
      { partner: 'PRT-001', values: [120, 160, 180, 200] },
      { partner: 'PRT-003', values: [null, 30, null, null] },
    ]);
  });

  test('the title names the largest contribution of the whole', () => {
    const [stock, money] = summary.contributions;
    if (!stock || !money) throw new Error('no contributions');
    expect(plain(contributionFinding(summary.words, summary.partners, stock))).toBe(
      'Föreningen Fritid för alla unga bidrog med mest: 212 av 412 unga (51 procent av en ofullständig summa)',
    );
    expect(money.total).toBe(0.3);
  });

  test('a running total is told by what each period added', () => {
    const master = masterOf({
      indicators: 'indicator_id | measure | reported_as\n I | count | running-total',
      observations: `indicator_id | partner_id | period | value
        I | A | 2025Q1 | 10
        I | A | 2025Q2 | 25
        I | A | 2025Q3 | 25
        I | A | 2025Q4 | 60`,
    });
    expect(summaryOf(master).contributions[0]).toMatchObject({
      shares: [{ values: [10, 15, 0, 35] }],
      total: 60,
    });
  });

  test('more than seven partners: the smallest are one series', () => {
    const partners = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J'];
    const observations = partners.map((partner, i) => `I | ${partner} | 2025Q1 | ${100 - i}`);
    const master = masterOf({
      indicators: 'indicator_id | measure\n I | count',
      observations: ['indicator_id | partner_id | period | value', ...observations].join('\n'),
    });
    const shares = summaryOf(master).contributions[0]?.shares ?? [];
    expect(shares.map(({ partner }) => partner)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', null]);
    expect(shares.at(-1)?.values).toEqual([94 + 93 + 92]);
  });
});

describe('coverage', () => {
  test('counts active activities and marks gaps and thin spots', () => {
    const { coverage } = summaryOf(schoolMaster());
    expect(coverage?.leads).toEqual(['PRT-001', 'PRT-002']);
    const lines = coverage?.outcomes.map(({ id, counts, mark }) => [id, counts, mark]);
    expect(lines).toEqual([
      ['OUT-01', [1, 2], 'covered'],
      ['OUT-02', [0, 1], 'thin'],
      ['OUT-03', [0, 0], 'gap'],
      ['', [1, 0], null],
    ]);
  });

  test('statements are in the reader’s language', () => {
    expect(summaryOf(schoolMaster(), 'en').coverage?.outcomes[0]?.name).toBe(
      'All children go to school every day',
    );
  });
});
