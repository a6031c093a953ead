import type { Aggregate } from '../indicators/aggregate';
import { formatNumber } from '../i18n/format';
import { roundDecimals } from '../indicators/decimals';
import type { LightColor } from '../indicators/light';
import { reportsOf } from './completeness';
import { isAdditive, type Contribution } from './contributions';
import { courseEnds, hasFigures, movesRight, type IndicatorSummary } from './indicator-summary';
import type { PartnerNames } from './partner-names';
import { shortName } from './short-name';
import type { Summary } from './summary';
import { capitalised, figureText, numberText, periodText, type Words } from './words';

/** What an indicator's course says, in words made from its numbers. */
export function findingOf(words: Words, indicator: IndicatorSummary): string {
  return findingAbout(words, indicator, indicator.data.definition.name);
}

/** The same as a chart's title: a name too long for it is cut and stands whole in the chart's caption. */
export function chartTitleOf(words: Words, indicator: IndicatorSummary): string {
  return findingAbout(words, indicator, shortName(indicator.data.definition.name));
}

function findingAbout(words: Words, indicator: IndicatorSummary, name: string): string {
  const { data, standing } = indicator;
  const { definition } = data;
  const { findings } = words.texts;
  const course = courseEnds(indicator);
  const say = (value: number) => figureText(words, definition, value);
  if (standing.actual.reason?.code === 'suppressed') return capitalised(findings.hidden(name));
  if (!course || !standing.period) return capitalised(findings.none(name));
  const { first, last, isMixed, isIncomparable } = course;
  const rest = restsOn(words, standing.actual);
  if (standing.goal?.runsFrom) {
    const reached = findings.reached(name, numberText(words, definition, last), say(standing.goal.target));
    return withNote(capitalised(reached), rest);
  }
  if (first === null || isIncomparable) {
    const period = periodText(words, standing.period);
    return withNote(capitalised(`${name}: ${say(last)}`), [period, rest].filter(Boolean).join(', '));
  }
  const note = isMixed ? findings.mixed : '';
  const change = roundDecimals(last, definition.decimals) - roundDecimals(first, definition.decimals);
  if (change === 0) return withNote(capitalised(findings.stayed(name, say(last))), note);
  const tell = change > 0 ? findings.rose : findings.fell;
  return withNote(capitalised(tell(name, numberText(words, definition, first), say(last))), note);
}

/** What a figure lacks, in few words; '' when nothing. */
function restsOn({ texts }: Words, { reporting, expected, isPartial }: Aggregate): string {
  if (reporting.length < expected.length) return texts.findings.partners(reporting.length, expected.length);
  return isPartial ? texts.findings.incomplete : '';
}

function withNote(text: string, note: string): string {
  return note === '' ? text : `${text} (${note})`;
}

/** Who contributed most to a measure, and how much of the whole that was. */
export function contributionFinding(
  words: Words,
  partners: PartnerNames,
  contribution: Contribution,
): string {
  const { definition } = contribution.indicator.data;
  const { ranking, total, isPartial } = contribution;
  const [most] = ranking;
  const { findings } = words.texts;
  if (contribution.isProtected) return capitalised(findings.parts(definition.name));
  if (!most || total <= 0) return capitalised(definition.name);
  const name = capitalised(partners.nameOf(most.partner));
  const whole = figureText(words, definition, total);
  if (most.value === total) return (isPartial ? findings.allReportedBy : findings.allBy)(name, whole);
  const share = formatNumber(words.locale, (100 * most.value) / total, 0);
  const tell = isPartial ? findings.mostReportedBy : findings.mostBy;
  return tell(name, numberText(words, definition, most.value), whole, share);
}

/** The workbook's first line: what can be said of the headline indicators, and up to when, if not to the period told of. */
export function overviewTitle(summary: Summary): string {
  const { words, period, latest } = summary;
  const { titles } = words.texts;
  if (period && !latest) return titles.nothingUpTo(periodText(words, period));
  const title = titleOfAll(summary);
  return period && latest && latest.end < period.end
    ? withNote(title, titles.latest(periodText(words, latest)))
    : title;
}

/** How many are as planned, else how many move the right way, else how many there are. */
function titleOfAll({ words, headlines, expected, indicators }: Summary): string {
  const { titles } = words.texts;
  const of = headlines.indicators.length;
  const colors = headlines.indicators.map(({ standing }) => standing.light.color);
  if (colors.some((color) => color !== 'none')) {
    const above = headlines.indicators.filter(({ standing }) => standing.light.isAbove).length;
    return titles.onTrack(colors.filter((color) => color === 'green').length - above, of, above);
  }
  const desired = headlines.indicators.map(movesRight);
  if (desired.some((each) => each !== null)) {
    const mixed = headlines.indicators.filter((each) => courseEnds(each)?.isMixed).length;
    return titles.movingRight(desired.filter((each) => each === true).length, of, mixed);
  }
  return of === 0 ? titles.nothing : titles.figures(indicators.length, expected.length);
}

/**
 * How it goes, which way it moves, whether it can be trusted, and what has to be defined first.
 *
 * The lights come first. What an indicator with a light does is told only where it goes against its light, in the
 * same sentence; ways are told by themselves only of indicators without a light.
 */
export function threeSentences(summary: Summary): string[] {
  return [howItGoes(summary), gapsOrMoves(summary), trust(summary), undefinedOf(summary)].filter(
    (each) => each !== '',
  );
}

function howItGoes({ words, headlines }: Summary): string {
  const counts = { green: 0, amber: 0, red: 0, none: 0, above: 0 };
  for (const { standing } of headlines.indicators) {
    counts[standing.light.isAbove ? 'above' : standing.light.color]++;
  }
  const of = headlines.indicators.length;
  if (of === 0) return '';
  if (counts.none === of) return words.texts.sentences.unjudged;
  return words.texts.sentences.lights(counts);
}

/** What goes against its light, then what moves without one; gaps where there is nothing of that. */
function gapsOrMoves({ words, headlines, coverage }: Summary): string {
  const { sentences } = words.texts;
  const moving = (isDesired: boolean, colors: readonly LightColor[]) =>
    headlines.indicators
      .filter((each) => movesRight(each) === isDesired && colors.includes(each.standing.light.color))
      .map(({ data }) => data.definition.name);
  const told = [
    [moving(false, ['green']), sentences.onTrackBut],
    [moving(true, ['red']), sentences.offTrackBut],
    [moving(false, ['none']), sentences.worsened],
    [moving(true, ['none']), sentences.improved],
  ] as const;
  const moves = told.filter(([names]) => names.length > 0).map(([names, tell]) => tell(names));
  if (moves.length > 0) return moves.join(' ');
  const gaps = (coverage?.outcomes ?? []).filter((each) => each.mark === 'gap').map((each) => each.name);
  if (gaps.length > 0) return sentences.gaps(gaps);
  const isSteady = headlines.indicators.every(({ standing }) => standing.trend?.direction === 'flat');
  return isSteady && headlines.indicators.some(hasFigures) ? sentences.steady : '';
}

/** What is to be defined before there can be a verdict, of how many indicators. */
export function undefinedOf({ words, indicators }: Summary): string {
  const lacking = indicators
    .map(({ data }) => data.definition.undefinedParts)
    .filter((each) => each.length > 0);
  const parts = (['direction', 'aggregation'] as const).filter((part) =>
    lacking.some((each) => each.includes(part)),
  );
  return parts.length === 0 ? '' : words.texts.sentences.undefined(parts, lacking.length);
}

/** Counts every period that is shown, not the last one alone. */
function trust({ words, reporting, expected, indicators }: Summary): string {
  const known = indicators.filter(({ standing }) => standing.actual.reason?.code !== 'no-data');
  const partial = known.filter((each) => reportsOf(each).some(({ isPartial }) => isPartial)).length;
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
