import { formatNumber } from '../i18n/format';
import { roundDecimals } from '../indicators/decimals';
import type { IndicatorDefinition } from '../indicators/definition';
import { isAdditive, type Contribution } from './contributions';
import { hasFigures, movesRight, type IndicatorSummary } from './indicator-summary';
import type { PartnerNames } from './partner-names';
import type { Summary } from './summary';
import { capitalised, figureText, numberText, periodText, type Words } from './words';

/** A title longer than this leaves no room for its chart. */
const LONGEST_NAME = 64;

/** Whether the indicator's name fits into its chart's title, else it stands in the second line. */
export function nameFits({ name }: IndicatorDefinition): boolean {
  return name.length <= LONGEST_NAME;
}

/** What an indicator's course says, in words made from its numbers. */
export function findingOf(words: Words, indicator: IndicatorSummary): string {
  return findingAbout(words, indicator, indicator.data.definition.name);
}

/** The same as a chart's title: a name too long for it stands above the chart. */
export function chartTitleOf(words: Words, indicator: IndicatorSummary): string {
  const { definition } = indicator.data;
  return findingAbout(words, indicator, nameFits(definition) ? definition.name : words.texts.findings.it);
}

function findingAbout(words: Words, { data, standing }: IndicatorSummary, name: string): string {
  const { definition } = data;
  const { findings } = words.texts;
  const values = standing.track.flatMap((point) => point.actual?.value ?? []);
  const last = values.at(-1);
  const say = (value: number) => figureText(words, definition, value);
  if (last === undefined || !standing.period) return capitalised(findings.none(name));
  if (standing.goal?.runsFrom) {
    return capitalised(
      findings.reached(name, numberText(words, definition, last), say(standing.goal.target)),
    );
  }
  const first = values.length > 1 ? values[0] : definition.baseline;
  if (first === undefined || first === null) {
    return capitalised(findings.is(name, say(last), periodText(words, standing.period)));
  }
  const change = roundDecimals(last, definition.decimals) - roundDecimals(first, definition.decimals);
  if (change === 0) return capitalised(findings.stayed(name, say(last)));
  const tell = change > 0 ? findings.rose : findings.fell;
  return capitalised(tell(name, numberText(words, definition, first), say(last)));
}

/** Who contributed most to a measure, and how much of the whole that was. */
export function contributionFinding(
  words: Words,
  partners: PartnerNames,
  contribution: Contribution,
): string {
  const { definition } = contribution.indicator.data;
  const { ranking, total } = contribution;
  const [most] = ranking;
  const { findings } = words.texts;
  if (!most || total <= 0) return capitalised(definition.name);
  const name = capitalised(partners.nameOf(most.partner));
  const whole = figureText(words, definition, total);
  if (most.value === total) return findings.allBy(name, whole);
  const share = formatNumber(words.locale, (100 * most.value) / total, 0);
  return findings.mostBy(name, numberText(words, definition, most.value), whole, share);
}

/** The workbook's first line: how many headline indicators are as planned, or what else can be said. */
export function overviewTitle({ words, headlines, expected, indicators }: Summary): string {
  const { titles } = words.texts;
  const of = headlines.indicators.length;
  const colors = headlines.indicators.map(({ standing }) => standing.light.color);
  if (colors.some((color) => color !== 'none')) {
    return titles.onTrack(colors.filter((color) => color === 'green').length, of);
  }
  const desired = headlines.indicators.map(movesRight);
  if (desired.some((each) => each !== null)) {
    return titles.movingRight(desired.filter((each) => each === true).length, of);
  }
  return of === 0 ? titles.nothing : titles.figures(indicators.length, expected.length);
}

/** Three sentences: how it goes, which way it moves, and whether it can be trusted. */
export function threeSentences(summary: Summary): string[] {
  return [howItGoes(summary), gapsOrMoves(summary), trust(summary)].filter((each) => each !== '');
}

function howItGoes({ words, headlines }: Summary): string {
  const counts = { green: 0, amber: 0, red: 0, none: 0 };
  for (const { standing } of headlines.indicators) counts[standing.light.color]++;
  const of = headlines.indicators.length;
  if (of === 0) return '';
  if (counts.none === of) return words.texts.sentences.unjudged;
  return words.texts.sentences.lights(counts.green, counts.amber, counts.red, counts.none);
}

/** What moves the wrong way is said first; then what moves the right way, then gaps. */
function gapsOrMoves({ words, headlines, coverage }: Summary): string {
  const { sentences } = words.texts;
  const moving = (isDesired: boolean) =>
    headlines.indicators
      .filter((each) => movesRight(each) === isDesired)
      .map(({ data }) => data.definition.name);
  const [wrong, right] = [moving(false), moving(true)];
  if (wrong.length > 0) return sentences.worsened(wrong);
  if (right.length > 0) return sentences.improved(right);
  const gaps = (coverage?.outcomes ?? []).filter((each) => each.mark === 'gap').map((each) => each.name);
  if (gaps.length > 0) return sentences.gaps(gaps);
  return headlines.indicators.some(hasFigures) ? sentences.steady : '';
}

function trust({ words, reporting, expected, indicators }: Summary): string {
  const known = indicators.filter(({ standing }) => standing.actual.reason?.code !== 'no-data');
  const partial = known.filter(({ standing }) => standing.actual.isPartial).length;
  if (expected.length === 0) return '';
  return words.texts.sentences.trusted(reporting.length, expected.length, partial, known.length);
}

/** Names of measures that are not divided among partners, and why they are not. */
export function undivided({ words, indicators }: Summary): string[] {
  const { sentences } = words.texts;
  const named = (all: readonly IndicatorSummary[]) => all.map(({ data }) => data.definition.name);
  const population = indicators.filter(({ data }) => data.definition.isPopulation);
  const quotients = indicators.filter((each) => !each.data.definition.isPopulation && !isAdditive(each));
  return [
    ...(population.length > 0 ? [sentences.population(named(population))] : []),
    ...(quotients.length > 0 ? [sentences.quotients(named(quotients))] : []),
  ];
}
