import type { Master } from '../../consolidation/master';
import type { ConditionalFormatPlan, PlanValue, SheetPlan } from '../../model/plan';
import { lights } from '../../sheets/palette';
import { HEADING_ROW } from '../../sheets/sheet-frame';
import type { IndicatorSummary } from '../indicator-summary';
import type { Summary } from '../summary';
import { summaryFrame } from '../summary-frame';
import { figureStyle } from '../summary-styles';
import { planTable, tableWidths, type TableColumn } from '../table-sheet';
import { capitalised } from '../words';
import { liveFormula, type LiveFormula } from './live-formula';
import type { ObservationTable } from './observation-table';

/** An indicator with the row it stands in. */
interface Line {
  readonly indicator: IndicatorSummary;
  readonly row: number;
  readonly live: LiveFormula | null;
}

/** Above this share of the plan target or data should be looked at. */
const ABOVE = 1.15;

/** The page whose figures, progress and status plain Excel works out anew when an observation is changed. */
export function liveSheet(summary: Summary, master: Master, table: ObservationTable): SheetPlan {
  const { words, indicators } = summary;
  const own = words.texts.live;
  const lines = indicators
    .filter(({ standing }) => standing.actual.value !== null)
    .map((indicator, i): Line => {
      const row = HEADING_ROW + 1 + i;
      return { indicator, row, live: liveFormula(indicator, master, table, `$A${row}`) };
    });
  const live = lines.filter((line) => line.live !== null).length;
  const frame = summaryFrame(summary, own.title(live, lines.length), own.purpose, { frozenColumns: 3 });
  const columns = columnsOf(summary);
  const planned = planTable('LiveFigures', HEADING_ROW, columns, lines);
  return {
    ...frame,
    name: own.tab,
    columns: tableWidths(columns),
    blocks: [...frame.blocks, planned.block],
    tables: planned.tables,
    rowHeights: planned.rowHeights,
    conditionalFormats: lightFormats(lines.length),
  };
}

function columnsOf({ words }: Summary): readonly TableColumn<Line>[] {
  const { texts } = words;
  const own = texts.live;
  const { columns } = texts;
  return [
    { heading: own.code, width: 11, cell: ({ indicator }) => text(indicator.data.definition.id) },
    {
      heading: columns.period,
      width: 12,
      cell: ({ indicator }) => text(indicator.standing.period?.code ?? ''),
    },
    {
      heading: columns.indicator,
      width: 44,
      cell: ({ indicator }) => text(capitalised(indicator.data.definition.name)),
    },
    figureColumn(columns.value, actualOf),
    figureColumn(columns.baseline, ({ indicator }) => indicator.standing.goal?.baseline ?? null),
    figureColumn(columns.target, ({ indicator }) => indicator.standing.goal?.target ?? null),
    figureColumn(columns.expected, ({ indicator }) => indicator.standing.expected),
    {
      heading: columns.progress,
      width: 12,
      isRight: true,
      cell: (line) => ({ value: progressOf(line), style: 'share' }),
    },
    {
      heading: columns.light,
      width: 22,
      isIndented: true,
      cell: (line) => ({ value: statusOf(line, texts.lights), style: 'none' }),
    },
    {
      heading: own.how,
      width: 60,
      cell: ({ live }) => ({
        value: live ? own.by[live.kind](live.periods) : own.notLive,
        style: 'cellNote',
      }),
    },
  ];
}

function figureColumn(heading: string, valueOf: (line: Line) => PlanValue): TableColumn<Line> {
  return {
    heading,
    width: 13,
    isRight: true,
    cell: (line) => {
      const value = valueOf(line);
      const style = value === null ? 'cellRight' : figureStyle(line.indicator.data.definition);
      return { value, style };
    },
  };
}

function text(value: string) {
  return { value: value === '' ? null : value, style: 'cellText' };
}

function actualOf({ indicator: { standing }, live }: Line): PlanValue {
  const { value } = standing.actual;
  return live ? { formula: live.formula, cached: value } : value;
}

/** Only the way from baseline to target, or from zero, is told by a formula; the rest as it was worked out. */
function progressOf(line: Line): PlanValue {
  const { progress, goal } = line.indicator.standing;
  if (progress.kind !== 'share') return null;
  return hasFormula(line) && goal
    ? { formula: progressFormula(line, 'D'), cached: progress.value }
    : progress.value;
}

function hasFormula({ indicator: { data, standing }, live }: Line): boolean {
  const { direction, measure } = data.definition;
  const isPlain =
    (direction === 'increase' || direction === 'decrease') && measure !== 'milestone' && measure !== 'yes-no';
  return live !== null && isPlain && standing.progress.kind === 'share' && standing.progress.note === null;
}

/** The part of the way that the figure in a column has come. */
function progressFormula({ row, indicator }: Line, column: string): string {
  return indicator.standing.goal?.baseline == null
    ? `${column}${row}/F${row}`
    : `(${column}${row}-E${row})/(F${row}-E${row})`;
}

function statusOf(line: Line, words: Summary['words']['texts']['lights']): PlanValue {
  const { light, expected } = line.indicator.standing;
  const said = `${lights[light.color].symbol} ${words[light.isAbove ? 'above' : light.color]}`;
  if (!hasFormula(line) || light.ratio === null || expected === null) return said;
  const { green, amber } = line.indicator.data.definition;
  const ratio = `ROUND(H${line.row}/(${progressFormula(line, 'G')}),10)`;
  const sign = (color: 'green' | 'amber' | 'red', word: string) => `"${lights[color].symbol} ${word}"`;
  const formula =
    `IF(${ratio}>${ABOVE},${sign('green', words.above)},IF(${ratio}>=${green},${sign('green', words.green)},` +
    `IF(${ratio}>=${amber},${sign('amber', words.amber)},${sign('red', words.red)})))`;
  return { formula, cached: said };
}

/** The sign decides the colour, since the status may change. */
function lightFormats(rows: number): ConditionalFormatPlan[] {
  if (rows === 0) return [];
  const range = { top: HEADING_ROW + 1, left: 9, bottom: HEADING_ROW + rows, right: 9 };
  return (['green', 'amber', 'red'] as const).map((color) => ({
    ranges: [range],
    rule: {
      type: 'formula',
      formula: `LEFT($I${HEADING_ROW + 1},1)="${lights[color].symbol}"`,
      style: { color: lights[color].color, bold: true },
    },
  }));
}
