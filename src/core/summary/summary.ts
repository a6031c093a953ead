import type { Master, Submission } from '../consolidation/master';
import type { Catalog } from '../i18n/catalog';
import { formatDate } from '../i18n/format';
import { readBreakdownSets } from '../indicators/breakdown';
import { readIndicators, type IndicatorData } from '../indicators/indicator-data';
import { hasFigure } from '../indicators/observation';
import { listOf, textOf } from '../indicators/row-values';
import type { Locale } from '../model/locale';
import { periodFromCode, type Period } from '../model/period';
import { comparisonsOf, type GroupComparison } from './breakdowns';
import { contributionsOf, type Contribution } from './contributions';
import { coverageOf, type Coverage } from './coverage';
import { chooseHeadlines, standings, type Headlines, type IndicatorSummary } from './indicator-summary';
import type { Edition } from './edition/edition';
import { partnerNames, type PartnerNames } from './partner-names';
import type { Words } from './words';

export interface SummaryOptions {
  readonly locale: Locale;
  readonly catalog: Catalog;
  /** Code of the last period to be told of; the last one with figures when absent. */
  readonly period?: string;
  /** Codes of the indicators to be told of; all when absent. */
  readonly indicators?: readonly string[];
  /** ISO time that the summary is made at; decides nothing but dates that are shown. */
  readonly at?: string;
}

/** What a funder is told, as data: everything the pages of the summary workbook are made from. */
export interface Summary {
  readonly words: Words;
  readonly initiative: string;
  readonly agenda: { readonly goal: string; readonly population: string; readonly place: string };
  /** The last period told of; null when nothing has been reported. */
  readonly period: Period | null;
  /** The last period with figures up to the one told of; null when there is none. */
  readonly latest: Period | null;
  /** The day of the newest data in the language's form; '' when no source says. */
  readonly dataDate: string;
  readonly modified: string | null;
  readonly headlines: Headlines;
  /** All indicators in the master's order. */
  readonly indicators: readonly IndicatorSummary[];
  /** Indicators that partners have reported by group. */
  readonly breakdowns: readonly GroupComparison[];
  readonly contributions: readonly Contribution[];
  readonly coverage: Coverage | null;
  readonly partners: PartnerNames;
  /** Partners with at least one figure in the summary, of those who were to report. */
  readonly reporting: readonly string[];
  readonly expected: readonly string[];
  readonly submissions: readonly Submission[];
  /** How small groups were protected; null for use inside the initiative, where nothing is hidden. */
  readonly edition: Edition | null;
}

const FAR = '9999-12-31';

/** Everything the summary tells, from a master. */
export function summarise(master: Master, options: SummaryOptions): Summary {
  const words: Words = { locale: options.locale, texts: options.catalog.summary };
  const wanted = options.indicators && new Set(options.indicators);
  const all = readIndicators(master).filter(({ definition }) => wanted?.has(definition.id) ?? true);
  const asked = options.period ? periodFromCode(options.period) : null;
  const latest = lastPeriod(all, asked?.end ?? FAR);
  const period = asked ?? latest;
  const indicators = standings(all, period?.end ?? FAR);
  const modified = newest(master.submissions) ?? options.at ?? null;
  const agenda = master.tables.get('agenda')?.rows[0];
  return {
    words,
    initiative: (agenda && textOf(agenda, 'initiative_name')) || master.initiative,
    agenda: {
      goal: agenda ? textOf(agenda, 'goal') : '',
      population: agenda ? textOf(agenda, 'population') : '',
      place: agenda ? listOf(agenda, 'geography').join('; ') : '',
    },
    period,
    latest,
    dataDate: modified === null ? '' : formatDate(options.locale, modified),
    modified: options.at ?? modified,
    headlines: chooseHeadlines(indicators),
    indicators,
    breakdowns: comparisonsOf(indicators, readBreakdownSets(master)),
    contributions: contributionsOf(indicators),
    coverage: coverageOf(master, options.locale),
    partners: partnerNames(master, words),
    reporting: distinct(indicators.flatMap(({ standing }) => standing.actual.reporting)),
    expected: distinct(all.flatMap((each) => each.expected)),
    submissions: master.submissions,
    edition: null,
  };
}

/** The period that ends last, no later than the date, among those with figures; of several the one most is reported for. */
function lastPeriod(all: readonly IndicatorData[], until: string): Period | null {
  const counts = new Map<string, { readonly period: Period; readonly count: number }>();
  for (const each of all.flatMap(({ observations }) => observations)) {
    if (!hasFigure(each) || each.period.end > until) continue;
    const { code } = each.period;
    counts.set(code, { period: each.period, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  const [last] = [...counts.values()].sort(
    (a, b) => (a.period.end < b.period.end ? 1 : a.period.end > b.period.end ? -1 : 0) || b.count - a.count,
  );
  return last?.period ?? null;
}

function newest(submissions: readonly Submission[]): string | null {
  const times = submissions
    .filter((each) => each.status === 'accepted')
    .flatMap((each) => each.modified ?? []);
  return times.sort().at(-1) ?? null;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}
