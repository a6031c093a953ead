import type { BlockPlan, ConditionalFormatPlan, PlanValue, SheetPlan } from '../model/plan';
import { palette } from '../sheets/palette';
import { rowHeights } from '../sheets/row-heights';
import { HEADING_ROW } from '../sheets/sheet-frame';
import { labelOf } from '../templates/all-lists';
import type { ActivityLine, Coverage, OutcomeCoverage } from './coverage';
import type { Summary } from './summary';
import { linesOf, summaryFrame } from './summary-frame';

/** Between the title and the headings. */
const SENTENCE_ROW = HEADING_ROW - 1;
const NAME_WIDTH = 44;
const CELL_WIDTH = 14;
const LEAD_WIDTH = 26;
/** Substituted fonts are wider than Excel counts. */
const ROOM = 0.82;
const MARK_STYLE = { gap: 'red', thin: 'amber', covered: 'green' } as const;
/** From this share of the darkest colour on, dark figures are hard to read. */
const DARK = 0.55;

/** Outcomes by leading partner: how many active activities, and where there are none. */
export function coverageSheet(summary: Summary, coverage: Coverage): SheetPlan {
  const { texts } = summary.words;
  const { outcomes, leads } = coverage;
  const names = leads.map((lead) => (lead === null ? texts.otherPartners : summary.partners.nameOf(lead)));
  const headings = [
    texts.columns.outcome,
    ...names,
    texts.columns.total,
    texts.columns.leads,
    texts.columns.coverage,
  ];
  const frame = summaryFrame(summary, coverageTitle(summary, coverage), texts.purposes.coverage, {
    frozenColumns: 1,
  });
  const most = Math.max(1, ...outcomes.flatMap((each) => each.counts));
  const sentence = coverageSentence(summary, coverage);
  const width = NAME_WIDTH + (headings.length - 1) * CELL_WIDTH;
  return {
    ...frame,
    name: texts.tabs.coverage,
    columns: widths(NAME_WIDTH, headings.length - 1, CELL_WIDTH),
    rowHeights: [
      { row: SENTENCE_ROW, points: 6 + 17 * linesOf(sentence, width * 0.9) },
      { row: HEADING_ROW, points: headingPoints(headings.slice(1), CELL_WIDTH) },
      ...rowHeights(
        HEADING_ROW + 1,
        outcomes.map(({ name }) => [name]),
        [{ width: NAME_WIDTH * ROOM }],
      ),
    ],
    merges: [{ top: SENTENCE_ROW, bottom: SENTENCE_ROW, left: 1, right: headings.length }],
    blocks: [
      ...frame.blocks,
      { row: SENTENCE_ROW, column: 1, values: [[sentence]], style: 'sentence' },
      headingBlock(headings),
      {
        row: HEADING_ROW + 1,
        column: 1,
        values: outcomes.map((each) => outcomeLine(summary, each)),
        styles: outcomes.map(({ counts, mark }) => [
          'cellText',
          ...counts.map((count) => (count >= most * DARK ? 'heatDark' : 'heat')),
          'total',
          'total',
          mark === null ? 'none' : MARK_STYLE[mark],
        ]),
      },
    ],
    conditionalFormats: heatFormats(outcomes.length, leads.length, most),
  };
}

/** Each activity and the outcomes it serves. */
export function activitiesSheet(summary: Summary, coverage: Coverage): SheetPlan {
  const { outcomes } = coverage;
  const active = coverage.activities.filter((each) => each.isActive);
  // What is not active carries no colour: it closes no gap.
  const activities = [...active, ...coverage.activities.filter((each) => !each.isActive)];
  const { words, partners } = summary;
  const { texts } = words;
  const stated = outcomes.filter((each) => each.id !== '');
  const headings = [
    texts.columns.activity,
    texts.columns.lead,
    texts.columns.state,
    ...stated.map((each) => each.name),
  ];
  const frame = summaryFrame(
    summary,
    texts.titles.activities(activities.length, active.length),
    texts.purposes.activities,
    { frozenColumns: 1 },
  );
  const line = (each: ActivityLine): PlanValue[] => [
    each.name,
    partners.nameOf(each.lead),
    each.status === '' ? texts.notStated : labelOf('activity-status', each.status, words.locale),
    ...stated.map(({ id }) =>
      each.outcomes.length === 0 ? texts.notStated : each.outcomes.includes(id) ? 1 : 0,
    ),
  ];
  return {
    ...frame,
    name: texts.tabs.activities,
    columns: [
      { first: 1, last: 1, width: NAME_WIDTH },
      { first: 2, last: 2, width: LEAD_WIDTH },
      { first: 3, last: 3, width: 14 },
      ...(stated.length === 0 ? [] : [{ first: 4, last: headings.length, width: 20 }]),
    ],
    rowHeights: [
      { row: HEADING_ROW, points: headingPoints(headings.slice(3), 20) },
      ...rowHeights(HEADING_ROW + 1, activities.map(line), [
        { width: NAME_WIDTH * ROOM },
        { width: LEAD_WIDTH * ROOM },
      ]),
    ],
    blocks: [
      ...frame.blocks,
      headingBlock(headings, 3),
      {
        row: HEADING_ROW + 1,
        column: 1,
        values: activities.map(line),
        styles: activities.map((each) => [
          'cellText',
          'cellText',
          'cellText',
          ...stated.map(({ id }) => matchStyle(each, id)),
        ]),
      },
    ],
    conditionalFormats: heatFormats(active.length, stated.length, 1, 4),
  };
}

function matchStyle({ outcomes, isActive }: ActivityLine, id: string): string {
  if (outcomes.length === 0) return 'heatNone';
  if (!isActive) return 'heatIdle';
  return outcomes.includes(id) ? 'heatDark' : 'heat';
}

function coverageTitle({ words }: Summary, { outcomes }: Coverage): string {
  const { titles } = words.texts;
  const judged = outcomes.filter((each) => each.mark !== null);
  const gaps = judged.filter((each) => each.mark === 'gap').length;
  const thin = judged.filter((each) => each.mark === 'thin').length;
  if (gaps > 0) return titles.gaps(gaps, judged.length);
  return thin > 0 ? titles.thin(thin, judged.length) : titles.covered(judged.length);
}

/** What the colours show, in words: gaps by name, else thin spots, else that there are none. */
function coverageSentence({ words }: Summary, { outcomes }: Coverage): string {
  const { sentences } = words.texts;
  const named = (mark: 'gap' | 'thin') =>
    outcomes.filter((each) => each.mark === mark).map((each) => each.name);
  const [gaps, thin] = [named('gap'), named('thin')];
  const loose = outcomes.find((each) => each.id === '')?.activities ?? 0;
  return [
    gaps.length > 0 ? sentences.gaps(gaps) : '',
    thin.length > 0 ? sentences.thin(thin) : '',
    gaps.length + thin.length === 0 ? sentences.covered : '',
    loose > 0 ? sentences.withoutOutcome(loose) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function outcomeLine({ words }: Summary, each: OutcomeCoverage): PlanValue[] {
  const { texts } = words;
  const mark = each.mark === null ? texts.notStated : texts.marks[each.mark];
  return [each.id === '' ? texts.noOutcome : each.name, ...each.counts, each.activities, each.partners, mark];
}

function headingBlock(headings: readonly string[], left = 1): BlockPlan {
  return {
    row: HEADING_ROW,
    column: 1,
    values: [headings],
    styles: [headings.map((_, i) => (i < left ? 'heading' : 'headingCenter'))],
  };
}

/** White at zero, darker with the number. */
function heatFormats(rows: number, columns: number, most: number, left = 2): ConditionalFormatPlan[] {
  if (rows === 0 || columns === 0) return [];
  const range = { top: HEADING_ROW + 1, left, bottom: HEADING_ROW + rows, right: left + columns - 1 };
  return [
    {
      ranges: [range],
      rule: {
        type: 'colorScale',
        stops: [
          { at: { number: 0 }, color: palette.heatLow },
          { at: { number: most }, color: palette.heatHigh },
        ],
      },
    },
  ];
}

function widths(
  first: number,
  others: number,
  width: number,
): { first: number; last: number; width: number }[] {
  return [
    { first: 1, last: 1, width: first },
    { first: 2, last: 1 + others, width },
  ];
}

function headingPoints(headings: readonly string[], width: number): number {
  return Math.max(30, 6 + 15 * Math.max(...headings.map((each) => linesOf(each, width - 2)), 1));
}
