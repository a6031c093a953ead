import type { ReleasedFigure } from '../../disclosure/editions';

/** An edition that was sent before, as its file tells. */
export interface EarlierEdition {
  /** Name of its file. */
  readonly file: string;
  /** ISO date of its data; '' when it does not say. */
  readonly date: string;
  readonly figures: readonly ReleasedFigure[];
  readonly log: readonly LogLine[];
}

/** One line of the release log: what was sent to whom, and what was hidden in it. */
export interface LogLine {
  /** ISO date of the data; '' when no source says. */
  readonly date: string;
  readonly recipient: string;
  readonly k: number;
  readonly figures: number;
  readonly hidden: number;
  readonly approvedBy: string;
}

/** What a funder edition is made with. */
export interface EditionOptions {
  /** Smallest count of people that may be shown; an indicator's own counts where it is stricter. */
  readonly k: number;
  readonly recipient: string;
  readonly approvedBy: string;
  /** Oldest first. */
  readonly earlier: readonly EarlierEdition[];
}

/** How small groups were protected in an edition. */
export interface Edition extends EditionOptions {
  /** Every figure that is published or hidden. */
  readonly figures: readonly ReleasedFigure[];
  /** Figures hidden because they are small themselves, and because they would give a small one away. */
  readonly small: number;
  readonly complementary: number;
  /** Indicators whose figures were protected, of all. */
  readonly protectedIndicators: number;
  readonly indicators: number;
  /** Shares and means that came without the numbers behind them, so that nobody can tell how many people they rest on. */
  readonly unchecked: number;
}
