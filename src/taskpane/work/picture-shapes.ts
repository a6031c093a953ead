/** What a small picture of a page is drawn from. */
export type Shape = BoxShape | LineShape | DotShape;

export interface BoxShape {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  /** Stands for text. */
  readonly isText?: boolean;
}

interface LineShape {
  readonly kind: 'line';
  readonly points: readonly (readonly [number, number])[];
  readonly color: string;
  readonly isDashed: boolean;
}

interface DotShape {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
}
