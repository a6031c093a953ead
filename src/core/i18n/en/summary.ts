import { breakdowns, bullets } from './breakdowns';
import { edition } from './funder-edition';
import { live } from './live-figures';
import type { PeriodKind } from '../../model/period';
import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('en', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('en', value, one, other)}`;
const are = (value: number) => plural('en', value, 'is', 'are');
const list = (items: readonly string[]) => formatList('en', items);

/** A period's name from its kind, the number of its part and its year, as readers write it. */
const PERIODS: Readonly<Record<PeriodKind, (part: string, year: string) => string>> = {
  year: (_, year) => year,
  half: (part, year) => `H${part} ${year}`,
  tertial: (part, year) => `T${part} ${year}`,
  quarter: (part, year) => `Q${part} ${year}`,
  month: (part, year) => `${part} ${year}`,
  week: (part, year) => `W${part} ${year}`,
  day: (part) => part,
  schoolYear: (part) => part,
  term: (part, year) => `${part === 'VT' ? 'spring' : 'autumn'} ${year}`,
  fiscalYear: (_, year) => `FY${year}`,
};

/** What is not defined, as a sentence begins. */
const PARTS: Readonly<Record<string, string>> = {
  direction: 'Direction is',
  aggregation: 'Aggregation is',
  'direction+aggregation': 'Direction and aggregation are',
};

/** Words of the summary workbook in English. */
export const summary = {
  breakdowns,
  bullets,
  period: (kind: PeriodKind, part: string, year: string) => PERIODS[kind](part, year),
  span: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  until: (period: string) => `to ${period}`,
  tabs: {
    overview: 'Overview',
    headlines: 'Headline indicators',
    indicators: 'All indicators',
    contributions: 'Contributions',
    coverage: 'Coverage',
    activities: 'Activities',
    method: 'Method',
    sources: 'Sources',
    data: 'Chart data',
  },
  purposes: {
    overview:
      'Is it better for the people it is about, is it going as planned, and can the figures be trusted?',
    headlines: 'How each headline indicator has moved, beside its target and where it began.',
    indicators: 'Every shared indicator with its latest figure, target and light.',
    contributions:
      'Partners’ shares of performance measures. Population indicators belong to everybody and have no shares.',
    coverage: 'Active activities (planned, ongoing or delayed) by outcome and leading partner.',
    activities:
      'Which outcome each activity serves: 1 serves, 0 does not, – not stated. What is not active is grey.',
    method: 'What each figure means, how it was put together, and what could not be computed.',
    sources: 'The files that were read, and what became of every filled cell.',
    data: 'The figures behind the charts; change one and its chart follows.',
  },
  status: (initiative: string, period: string, date: string, caution: string) =>
    [initiative, period, date && `data as of ${date}`, 'made by Samverka; make it again to refresh', caution]
      .filter(Boolean)
      .join(' · '),
  /** Said where the workbook begins and where its method is told. */
  unprotected: 'Not checked for small groups: for use inside the initiative, not for publication',
  unprotectedWhy:
    'Figures of small groups are not hidden, so single people might be recognised. Check that yourselves before anything is passed on.',
  facts: {
    initiative: 'Initiative',
    goal: 'Goal',
    population: 'Population',
    place: 'Place',
    period: 'Period',
    chosen: 'Headline indicators',
  },
  chosenByData: 'None is marked as headline, so those with the most complete data are shown.',
  titles: {
    onTrack: (on: number, of: number, above: number) =>
      `${n(on)} of ${count(of, 'headline indicator', 'headline indicators')} ${are(on)} on track${
        above === 0 ? '' : `; ${n(above)} above plan: check target or data`
      }`,
    movingRight: (right: number, of: number, unknown: number) =>
      `${n(right)} of ${count(of, 'headline indicator', 'headline indicators')} ${plural('en', right, 'has', 'have')} moved the right way${
        unknown === 0 ? '' : `; ${n(unknown)} cannot be compared`
      }`,
    figures: (indicators: number, partners: number) =>
      `${count(indicators, 'indicator', 'indicators')} from ${count(partners, 'partner', 'partners')}`,
    nothing: 'No figures yet',
    nothingUpTo: (period: string) => `No figures up to ${period}`,
    latest: (period: string) => `latest figures: ${period}`,
    contributions: (partners: number, measures: number) =>
      `${count(partners, 'partner', 'partners')} contributed to ${count(measures, 'performance measure', 'performance measures')}`,
    covered: (of: number) =>
      `All ${count(of, 'outcome has', 'outcomes have')} activities from several partners`,
    gaps: (gaps: number, of: number) =>
      `${n(gaps)} of ${count(of, 'outcome', 'outcomes')} ${plural('en', gaps, 'has', 'have')} no active activity`,
    thin: (thin: number, of: number) =>
      `${n(thin)} of ${count(of, 'outcome', 'outcomes')} ${plural('en', thin, 'rests', 'rest')} on one activity or one partner`,
    activities: (activities: number, active: number) =>
      `${n(active)} of ${count(activities, 'activity is', 'activities are')} active`,
    method: (computed: number, of: number) =>
      `${n(computed)} of ${count(of, 'indicator', 'indicators')} could be computed`,
    sources: (files: number, partners: number) =>
      `${count(files, 'file', 'files')} from ${count(partners, 'partner', 'partners')}`,
    data: 'Figures behind the charts',
  },
  findings: {
    rose: (what: string, from: string, to: string) => `${what} rose from ${from} to ${to}`,
    fell: (what: string, from: string, to: string) => `${what} fell from ${from} to ${to}`,
    stayed: (what: string, at: string) => `${what} stayed at ${at}`,
    reached: (what: string, value: string, target: string) => `${what}: ${value} of ${target}`,
    none: (what: string) => `${what}: no figures yet`,
    hidden: (what: string) => `${what}: not shown, too few people`,
    parts: (what: string) => `Partners’ parts of ${what}`,
    partners: (reporting: number, of: number) => `${n(reporting)} of ${count(of, 'partner', 'partners')}`,
    incomplete: 'incomplete',
    mixed: 'partly other partners',
    mostBy: (partner: string, value: string, of: string, share: string) =>
      `${partner} contributed most: ${value} of ${of} (${share} per cent)`,
    mostReportedBy: (partner: string, value: string, of: string, share: string) =>
      `${partner} contributed most: ${value} of ${of} (${share} per cent of an incomplete total)`,
    allReportedBy: (partner: string, value: string) =>
      `${partner} contributed all of ${value} (incomplete total)`,
    allBy: (partner: string, value: string) => `${partner} contributed all of ${value}`,
  },
  sentences: {
    lights: ({
      green,
      amber,
      red,
      none,
      above,
    }: Readonly<Record<'green' | 'amber' | 'red' | 'none' | 'above', number>>) =>
      `Of the headline indicators ${n(green)} ${are(green)} on track, ${n(amber)} at risk and ${n(red)} off track${
        above === 0
          ? ''
          : `; ${n(above)} ${are(above)} so far above plan that target or data should be checked`
      }${none === 0 ? '' : `; ${n(none)} cannot be judged`}.`,
    unjudged: 'No headline indicator can be judged against a target.',
    onTrackBut: (names: readonly string[]) => `On track, though moving the wrong way: ${list(names)}.`,
    offTrackBut: (names: readonly string[]) => `Off track, though moving the right way: ${list(names)}.`,
    undefined: (parts: readonly ('direction' | 'aggregation')[], indicators: number) =>
      `${PARTS[parts.join('+')] ?? ''} not defined for ${count(indicators, 'indicator', 'indicators')}; define them to get a verdict.`,
    improved: (names: readonly string[]) => `Moving the right way: ${list(names)}.`,
    worsened: (names: readonly string[]) => `Moving the wrong way: ${list(names)}.`,
    steady: 'No headline indicator has moved since the period before.',
    trusted: (reporting: number, of: number, partial: number, indicators: number) =>
      `The latest figures rest on ${n(reporting)} of ${count(of, 'partner', 'partners')}; ${
        partial === 0
          ? 'no figure shown is incomplete'
          : `${n(partial)} of ${count(indicators, 'indicator', 'indicators')} ${plural('en', partial, 'lacks', 'lack')} data from some partner or period`
      }.`,
    gaps: (names: readonly string[]) => `No active activity serves ${list(names)}.`,
    thin: (names: readonly string[]) => `Only one activity or one partner carries ${list(names)}.`,
    covered: 'Every outcome has at least two active activities and two leading partners.',
    withoutOutcome: (activities: number) =>
      `${count(activities, 'active activity states', 'active activities state')} no outcome.`,
    noCharts: (names: readonly string[]) => `No figures yet for ${list(names)}.`,
    population: (names: readonly string[]) =>
      `Population indicators, without partners’ shares: ${list(names)}.`,
    quotients: (names: readonly string[]) =>
      `Shares and means are not divided among partners: ${list(names)}.`,
    noContributions: 'No performance measure that adds up has figures yet.',
  },
  columns: {
    indicator: 'Indicator',
    value: 'Actual',
    period: 'Period',
    baseline: 'Baseline',
    target: 'Target',
    expected: 'Expected now',
    progress: 'Progress',
    light: 'Status',
    trend: 'Trend',
    reporting: 'Partners reported',
    note: 'Worth knowing',
    outcome: 'Outcome',
    total: 'Activities',
    leads: 'Leading partners',
    coverage: 'Coverage',
    activity: 'Activity',
    lead: 'Lead',
    state: 'Status',
    definition: 'Definition',
    kind: 'Kind',
    acrossPartners: 'Across partners',
    overTime: 'Over time',
    source: 'Data source and method',
    why: 'Flags, and why a figure is missing',
    partner: 'Partner',
    file: 'File',
    periods: 'Periods',
    saved: 'Last saved',
    submission: 'Outcome',
    records: 'Records',
    cells: 'Filled cells',
    consolidated: 'Consolidated',
    setAside: 'Set aside',
    ignored: 'Counted, not used',
  },
  lights: { green: 'On track', above: 'Above plan', amber: 'At risk', red: 'Off track', none: 'No verdict' },
  trend: {
    up: (periods: number) => `↑ ${count(periods, 'period', 'periods')}`,
    down: (periods: number) => `↓ ${count(periods, 'period', 'periods')}`,
    flat: () => '→ unchanged',
  },
  progress: {
    met: 'Met',
    notMet: 'Not met',
    'no-value': '–',
    'no-target': 'No target',
    'no-direction': 'No direction',
    'target-not-positive': 'No share of 0',
  },
  reporting: (reporting: number, of: number) => `${n(reporting)} of ${n(of)}`,
  range: (low: string, high: string) => `${low}–${high}`,
  percent: 'per cent',
  of: (part: string, whole: string) => `${part} of ${whole}`,
  kinds: { population: 'Population indicator', performance: 'Performance measure' },
  sections: {
    population: 'Population indicators: how people fare',
    performance: 'Performance measures: what partners do',
  },
  wanted: {
    increase: 'should increase',
    decrease: 'should decrease',
    maintain: 'should be kept',
    none: '',
  },
  series: {
    actual: 'Actual',
    target: 'Target',
    baseline: 'Baseline',
    forecast: 'If nothing changes',
    partial: 'Incomplete',
    other: 'Other partners',
  },
  axisFrom: (unit: string, from: string) => `${unit} (axis starts at ${from})`.trim(),
  /** Who reported for the periods of a chart. */
  reported: {
    line: (parts: readonly string[]) => `Partners reported: ${parts.join('; ')}`,
    all: (of: number, periods: number) => `${n(of)} of ${n(of)}${periods > 1 ? ' in every period' : ''}`,
    rest: (of: number) => `${n(of)} of ${n(of)} otherwise`,
    some: (reporting: number, of: number, periods: string) =>
      `${n(reporting)} of ${n(of)}${periods && ` (${periods})`}`,
    lacking: (periods: string) => `parts missing (${periods})`,
    hollow: 'hollow: incomplete',
    periods: (periods: number) => `in ${count(periods, 'period', 'periods')}`,
  },
  caption: (name: string, reported: string, date: string, source: string) =>
    `${[name, reported, date && `data as of ${date}`, source && `source: ${source}`].filter(Boolean).join(' · ')}`,
  alternative: {
    line: (title: string, periods: number, first: string, last: string, target: string) =>
      `Line chart. ${title}. ${count(periods, 'period', 'periods')} from ${first} to ${last}${target && `, target ${target}`}. Missing values are gaps.`,
    stacked: (title: string, partners: readonly string[], first: string, last: string) =>
      `Stacked columns by period from ${first} to ${last}. ${title}. Partners: ${list(partners)}.`,
  },
  marks: { gap: '▼ Gap', thin: '● Thin', covered: '▲ Covered' },
  noOutcome: 'No outcome stated',
  notStated: '–',
  otherPartners: 'Other partners',
  unnamed: (sector: string, number: number | null) =>
    `${sector || 'Partner'}${number === null ? '' : ` ${n(number)}`} (not named)`,
  unknownPartner: 'Unknown partner',
  notes: {
    partial: (reporting: number, of: number) =>
      `Incomplete: ${n(reporting)} of ${count(of, 'partner', 'partners')} reported`,
    periodsMissing: 'Incomplete: some periods are missing',
    preliminary: 'Preliminary figures',
    estimated: 'Estimated figures',
    break: 'Break in the series',
    conflicts: (conflicts: number) =>
      `${count(conflicts, 'value is', 'values are')} left out until a conflict is settled`,
    earlier: (periods: number) => `Incomplete in ${count(periods, 'earlier period', 'earlier periods')}`,
    leftOut: (values: number, why: string, periods: readonly string[]) =>
      `${count(values, 'value', 'values')} left out: ${why} (${list(periods)})`,
    older: (period: string) => `Latest figures are for ${period}`,
    above: 'Above plan: check target or data',
    undefined: (parts: readonly ('direction' | 'aggregation')[]) =>
      `${parts.includes('aggregation') ? 'Summing is assumed. ' : ''}${PARTS[parts.join('+')] ?? ''} not defined, so no verdict`,
    targetIsBaseline: 'Target equals baseline: read as keep the level',
    range: 'Unique people cannot be added: between the largest partner and the sum',
    paceSum: (each: string, periods: number, partner: string) =>
      `To reach the target, each period has to bring ${each}${partner && `, ${partner} from each partner`} (${count(periods, 'period', 'periods')} left)`,
    paceUp: (change: string, periods: number) =>
      `To reach the target it has to rise by ${change} a period (${count(periods, 'period', 'periods')} left)`,
    paceDown: (change: string, periods: number) =>
      `To reach the target it has to fall by ${change} a period (${count(periods, 'period', 'periods')} left)`,
    unjudged: 'No date says when the target is due',
  },
  leftOut: {
    'not-a-number': 'not a number',
    negative: 'below zero',
    'denominator-missing': 'the denominator is missing',
    'denominator-zero': 'the denominator is not above 0',
    'numerator-above-denominator': 'the numerator is larger than the denominator',
    'above-the-whole': 'a share larger than the whole',
    'value-disagrees': 'the value is not its numerator ÷ denominator',
  },
  reasons: {
    'no-data': () => 'No figures reported',
    'no-numbers': () => 'Not computable: what was reported is not numbers',
    'left-out': () => 'Not computable: no reported value can be used',
    conflict: () => 'Not computable: values in conflict are not settled',
    'only-percentages': (bad: number, of: number) =>
      `Not computable: ${n(bad)} of ${count(of, 'partner', 'partners')} sent only a percentage, without the numbers behind it`,
    'denominator-zero': () => 'Not computable: the denominator is zero',
    'no-weights': (bad: number, of: number) =>
      `Not computable: ${n(bad)} of ${n(of)} means came without the number of respondents`,
    'several-sources': (_bad: number, of: number) =>
      `Not computable: ${n(of)} partners report what should come from one source`,
    'not-aggregated': () => 'Not put together: each partner’s own figure stands for itself',
    'units-differ': (_bad: number, _of: number, found: readonly string[]) =>
      `Not computable: different units (${list(found)})`,
    'sum-of-percentages': () => 'Not computable: percentages cannot be added',
    suppressed: () => 'Not shown, so that nobody can be recognised: too few people are behind the figure',
  },
  methodNotes: [
    'Figures are put together in this order: one value for each partner, period and place; over time within each partner; then across partners.',
    'Shares are summed numerators over summed denominators. A missing value is never counted as zero; the figure is then incomplete and says so.',
    'Values that cannot be true are left out, and each is told below: a denominator not above 0, a numerator above its denominator, a value that is not its numerator ÷ denominator, a count below zero. Their partner then counts as missing.',
    'Progress is (actual − baseline) ÷ (target − baseline). Status compares it with what was expected by now: on track from 85 %, at risk from 60 %.',
    'Population indicators are what everybody contributes to; they prove no partner’s effect.',
  ],
  consentMissing: (partners: number) =>
    `${count(partners, 'partner has', 'partners have')} not said whether they may be named; they are named here.`,
  consentNo: (partners: number) => `${count(partners, 'partner is', 'partners are')} shown by sector only.`,
  submissions: {
    accepted: 'Read',
    duplicate: 'Duplicate, not counted',
    superseded: 'Replaced by a newer file',
    refused: 'Could not be read',
    own: 'Made by Samverka, not read',
    excluded: 'Left out, as decided',
    locked: 'Figures of a locked period',
  },
  edition,
  live,
  documentTitle: (initiative: string) => (initiative ? `${initiative}: summary` : 'Summary'),
};
