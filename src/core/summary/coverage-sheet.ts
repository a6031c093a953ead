import type { PlanValue, SheetPlan } from '../model/plan';
import { rowHeights } from '../sheets/row-heights';
import { HEADING_ROW } from '../sheets/sheet-frame';
import type { Coverage, OutcomeCoverage } from './coverage';
import { headingBlock, headingPoints, heatFormats, NAME_WIDTH, ROOM, widths } from './heat-map';
import type { Summary } from './summary';
import { linesOf, summaryFrame } from './summary-frame';

/** Between the title and the headings. */
const SENTENCE_ROW = HEADING_ROW - 1;
/** Narrowest and widest column of a partner; between them the longest word decides. */
const CELL_WIDTHS = [14, 24] as const;
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
  const longest = Math.max(
    ...headings.slice(1).flatMap((each) => each.split(' ').map((word) => word.length)),
  );
  const cellWidth = Math.min(CELL_WIDTHS[1], Math.max(CELL_WIDTHS[0], longest + 4));
  const width = NAME_WIDTH + (headings.length - 1) * cellWidth;
  return {
    ...frame,
    name: texts.tabs.coverage,
    columns: widths(NAME_WIDTH, headings.length - 1, cellWidth),
    rowHeights: [
      { row: SENTENCE_ROW, points: 6 + 17 * linesOf(sentence, width * 0.9) },
      { row: HEADING_ROW, points: headingPoints(headings.slice(1), cellWidth) },
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
