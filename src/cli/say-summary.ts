import { findingOf, overviewTitle } from '../core/summary/findings';
import type { Summary } from '../core/summary/summary';
import type { Edition } from '../core/summary/edition/edition';
import type { CommandContext } from './context';

/** Tells the headline indicators' findings and where to look. */
export function saySummary(context: CommandContext, summary: Summary, out: string): void {
  context.say(overviewTitle(summary));
  for (const indicator of summary.headlines.indicators) {
    const { color, isAbove } = indicator.standing.light;
    const light = context.catalog.summary.lights[isAbove ? 'above' : color];
    context.say(`  ${light} · ${findingOf(summary.words, indicator)}`);
  }
  if (summary.edition) {
    const { small, complementary, figures } = summary.edition;
    context.say(context.catalog.summary.edition.titles.certificate(small + complementary, figures.length));
  }
  context.say(context.catalog.cli.wrote(out));
}

/** The JSON document of `summary`. */
export function summaryDocument(summary: Summary, out: string): object {
  return {
    summary: out,
    initiative: summary.initiative,
    period: summary.period?.code ?? null,
    title: overviewTitle(summary),
    ...(summary.edition ? { edition: editionDocument(summary.edition) } : {}),
    partners: { reporting: summary.reporting.length, expected: summary.expected.length },
    indicators: summary.indicators.map(({ data, standing }) => ({
      id: data.definition.id,
      name: data.definition.name,
      period: standing.period?.code ?? null,
      value: standing.actual.value,
      reason: standing.actual.reason?.code ?? null,
      reporting: standing.actual.reporting.length,
      expected: standing.actual.expected.length,
      target: standing.goal?.target ?? null,
      progress: standing.progress.kind === 'share' ? standing.progress.value : null,
      light: standing.light.color,
      isAbovePlan: standing.light.isAbove,
      leftOut: standing.leftOut.length,
    })),
  };
}

function editionDocument({
  k,
  small,
  complementary,
  figures,
  recipient,
  approvedBy,
  earlier,
}: Edition): object {
  const hidden = { small, complementary };
  return {
    k,
    figures: figures.length,
    hidden,
    recipient,
    approvedBy,
    earlier: earlier.map(({ file }) => file),
  };
}
