import type { Range } from './address';

/** A native chart drawn from cells of the workbook; adapters fill its caches from the planned cells. */
export interface ChartPlan {
  /** Unique in its sheet; shown in Excel's selection pane. */
  readonly name: string;
  readonly at: ChartPlacement;
  /** States the finding. */
  readonly title: string;
  /** Second line under the title: measure, unit, population, period. */
  readonly subtitle?: string;
  /** What a screen reader says. */
  readonly alternativeText: string;
  /**
   * Drawn in order; more than one makes a combination. Scatter and bubble do not combine with the other kinds:
   * marks over columns are a line series with markers and no line.
   */
  readonly groups: readonly ChartGroup[];
  readonly categoryAxis?: AxisPlan;
  readonly valueAxis?: AxisPlan;
  /** The axis of groups with `secondary: true`. */
  readonly secondaryAxis?: AxisPlan;
  readonly legend: 'bottom' | 'right' | 'top' | 'none';
  /** A gap is the default: missing values are never drawn as zero. */
  readonly blanksAs?: 'gap' | 'span';
}

/** From the top left corner of a cell; size in pixels at 96 per inch. */
export interface ChartPlacement {
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartGroup {
  /** An area with missing values is drawn as columns, because Excel's areas fall to zero there. */
  readonly kind: 'column' | 'bar' | 'line' | 'area' | 'scatter' | 'bubble' | 'radar';
  /** For column, bar, line and area. */
  readonly grouping?: 'clustered' | 'stacked' | 'percent';
  readonly series: readonly SeriesPlan[];
  readonly secondary?: boolean;
  /** Space between bars in per cent of a bar (0–500). */
  readonly gapWidth?: number;
  /** −100 to 100; 100 puts the bars of one category over each other. */
  readonly overlap?: number;
}

export interface CellReference {
  readonly sheet: string;
  readonly range: Range;
}

export interface SeriesPlan {
  /** A cell with the series' name, or its text. */
  readonly name: CellReference | string;
  /** Category labels; x values of scatter and bubble charts. */
  readonly categories?: CellReference;
  readonly values: CellReference;
  /** Bubble charts only. */
  readonly sizes?: CellReference;
  readonly color?: string;
  /** No fill, no line, no place in the legend: for the invisible part of a Gantt or range bar. */
  readonly hidden?: boolean;
  readonly line?: SeriesLine;
  readonly marker?: SeriesMarker;
  readonly labels?: LabelsPlan;
  /** Own colours of single points, by their index from 0. */
  readonly pointColors?: readonly { readonly index: number; readonly color: string }[];
  /** Error bars from two ranges, for estimates with bounds. */
  readonly errorBars?: {
    readonly plus: CellReference;
    readonly minus: CellReference;
  };
  /** A straight least-squares line through the points. */
  readonly trendline?: { readonly name: string; readonly forward?: number };
}

export interface SeriesLine {
  readonly points: number;
  readonly dash: 'solid' | 'dash' | 'dot' | 'none';
  /** 0 to 100 per cent. */
  readonly transparency?: number;
}

export interface SeriesMarker {
  readonly symbol: 'none' | 'circle' | 'square' | 'diamond' | 'triangle' | 'dash';
  readonly size?: number;
}

export interface LabelsPlan {
  /** `percent` is the value, shown as a percentage. */
  readonly show: 'value' | 'seriesName' | 'category' | 'percent';
  readonly position?:
    'center' | 'insideEnd' | 'insideBase' | 'outsideEnd' | 'above' | 'below' | 'right' | 'left';
  readonly numberFormat?: string;
  /** Only these points, by index from 0; all when absent. */
  readonly only?: readonly number[];
  /** Texts from cells (data labels from cells, Excel 2013). */
  readonly texts?: CellReference;
  readonly color?: string;
}

export interface AxisPlan {
  readonly title?: string;
  readonly numberFormat?: string;
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  readonly gridlines?: boolean;
  readonly hidden?: boolean;
  /** First category at the top of a bar chart. */
  readonly reversed?: boolean;
  /** A date axis counts days; a category axis only positions. */
  readonly isDate?: boolean;
}
