/** How a cell looks, in Excel's words; what is absent is the workbook's normal style. */
export interface CellLook {
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly underline?: string | undefined;
  readonly size?: number | undefined;
  readonly font?: string | undefined;
  readonly color?: string | undefined;
  readonly fill?: string | undefined;
  readonly pattern?: string | undefined;
  readonly patternColor?: string | undefined;
  readonly horizontal?: string | undefined;
  readonly vertical?: string | undefined;
  readonly wrap?: boolean | undefined;
  readonly indent?: number | undefined;
  readonly orientation?: number | undefined;
  readonly shrink?: boolean | undefined;
  readonly script?: 'super' | 'sub' | undefined;
  readonly tint?: number | undefined;
  readonly locked?: boolean | undefined;
  readonly formulaHidden?: boolean | undefined;
  readonly format?: string | undefined;
  readonly top?: BorderLook | undefined;
  readonly bottom?: BorderLook | undefined;
  readonly left?: BorderLook | undefined;
  readonly right?: BorderLook | undefined;
  readonly diagonalDown?: BorderLook | undefined;
  readonly diagonalUp?: BorderLook | undefined;
  readonly styleName?: string | undefined;
}

export interface BorderLook {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export type LookKey = keyof CellLook;

/** Excel's normal style (Aptos is the font of new workbooks since 2023; 11 points). */
export const normalLook = {
  bold: false,
  italic: false,
  strike: false,
  underline: 'None',
  size: 11,
  font: 'Aptos Narrow',
  color: '#000000',
  fill: '#FFFFFF',
  pattern: 'None',
  patternColor: '#000000',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  orientation: 0,
  shrink: false,
  locked: true,
  formulaHidden: false,
  format: 'General',
  styleName: 'Normal',
} as const;

/** Which keys a whole look may hold, for copying. */
export const lookKeys: readonly LookKey[] = [
  'bold', 'italic', 'strike', 'underline', 'size', 'font', 'color', 'fill', 'pattern', 'patternColor', 'horizontal',
  'vertical', 'wrap', 'indent', 'orientation', 'shrink', 'script', 'tint', 'locked', 'formulaHidden', 'format', 'top',
  'bottom', 'left', 'right', 'diagonalDown', 'diagonalUp', 'styleName',
]; // prettier-ignore
