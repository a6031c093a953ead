import { sumDecimals } from '../indicators/decimals';
import { formatNumber } from '../i18n/format';
import type { SheetPlan } from '../model/plan';
import { gapText } from './breakdown-chart';
import { addsUp, gapOf, type GroupComparison } from './breakdowns';
import { chartPage, type CaptionedChart } from './chart-page';
import { shortName } from './short-name';
import type { Summary } from './summary';
import { summaryFrame } from './summary-frame';
import { figureText, isPercent, periodText } from './words';

/** Groups compared, a chart each; the title and the first lines say where they are furthest apart and where closest. */
export function breakdownSheet(summary: Summary, charts: readonly CaptionedChart[]): SheetPlan {
  const { texts } = summary.words;
  const { tab, purpose, title, noCharts } = texts.breakdowns;
  const gaps = gapsOf(summary);
  const [largest] = gaps;
  const frame = summaryFrame(
    summary,
    largest && gaps.length > 1
      ? texts.breakdowns.largest(largest.name, largest.set, largest.text)
      : title(new Set(summary.breakdowns.map(({ indicator }) => indicator)).size),
    purpose,
    { frozenRows: 3, orientation: 'portrait' },
  );
  const smallest = gaps.length > 1 ? gaps.at(-1) : undefined;
  const hidden = summary.breakdowns.filter((each) => !isDrawable(each));
  const lines = [
    ...(smallest ? [texts.breakdowns.smallest(smallest.name, smallest.set, smallest.text)] : []),
    ...(hidden.length > 0 ? [noCharts(hidden.map(({ indicator }) => indicator.data.definition.name))] : []),
  ];
  return { ...frame, name: tab, ...chartPage(frame, lines, [{ heading: '', charts }]) };
}

/** Whether there is anything left to compare after small groups were hidden. */
export function isDrawable({ groups }: GroupComparison): boolean {
  return groups.some(({ figure }) => figure.value !== null);
}

/** Below a chart: the name where it was cut, who reported by group, what the groups leave out, date and source. */
export function groupCaption(summary: Summary, comparison: GroupComparison): string {
  const { words, dataDate } = summary;
  const { indicator, period, groups } = comparison;
  const { name, source } = indicator.data.definition;
  const reporting = new Set(groups.flatMap(({ figure }) => figure.reporting));
  const reported = words.texts.breakdowns.reported(
    periodText(words, period),
    formatNumber(words.locale, reporting.size, 0),
    formatNumber(words.locale, indicator.data.expected.length, 0),
  );
  return words.texts.caption(
    shortName(name) === name ? '' : name,
    [reported, restOf(summary, comparison)].filter(Boolean).join('; '),
    dataDate,
    source,
  );
}

/** Where groups are parts of a whole and do not make it up, how much of it they are; nothing where one is hidden. */
function restOf({ words }: Summary, comparison: GroupComparison): string {
  const { indicator, period, groups, isProtected } = comparison;
  const { definition } = indicator.data;
  const point = indicator.standing.track.find((each) => each.period.code === period.code);
  const whole = point?.own?.value ?? null;
  if (isProtected || !addsUp(comparison) || whole === null) return '';
  const sum = sumDecimals(groups.flatMap(({ figure }) => figure.value ?? []));
  return sum === whole
    ? ''
    : words.texts.breakdowns.partOf(figureText(words, definition, sum), figureText(words, definition, whole));
}

/** Gaps in percentage points, the only ones that can be compared across indicators; the largest first. */
function gapsOf({ words, breakdowns }: Summary) {
  return breakdowns
    .flatMap((each) => {
      const { definition } = each.indicator.data;
      const gap = isPercent(definition) ? gapOf(each) : null;
      if (!gap) return [];
      return [
        { name: definition.name, set: each.set.name, size: gap.size, text: gapText(words, each, gap.size) },
      ];
    })
    .sort((a, b) => b.size - a.size);
}
