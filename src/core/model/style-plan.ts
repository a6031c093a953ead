/** How a cell looks; what is absent stays as the workbook's theme has it. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points. */
  readonly size?: number;
  /** Only where a partner's file is imitated; Samverka's own sheets keep the theme's font. */
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  /** A hatch in the text colour over the fill, for "no data". */
  readonly pattern?: 'lightUp';
  readonly horizontal?: 'left' | 'center' | 'right' | 'fill';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  readonly border?: BorderPlan;
  /** False keeps the cell editable on a protected sheet; true when absent, as in Excel. */
  readonly locked?: boolean;
}

export type BorderLine = 'thin' | 'medium' | 'thick' | 'hair' | 'dotted' | 'dashed' | 'double';

export interface BorderPlan {
  readonly color: string;
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}
