import type { CellStyle } from '../../../core/model/style-plan';
import { argb, attributes } from './xml-escape';

/** Calibri is in every Excel since 2007, and LibreOffice has a font of the same widths; Aptos came in 2023. */
export const THEME_FONT = 'Calibri';
const DEFAULT_SIZE = 11;

type FontStyle = Pick<CellStyle, 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'font' | 'color'>;

/** A font of the style sheet. */
export function fontXml(style: FontStyle): string {
  return `<font>${lookXml(style)}<name${attributes({ val: style.font ?? THEME_FONT })}/>${familyXml(style)}</font>`;
}

/** The font of a run inside a cell's text. */
export function runPropertiesXml(style: FontStyle): string {
  return `<rPr>${lookXml(style)}<rFont${attributes({ val: style.font ?? THEME_FONT })}/>${familyXml(style)}</rPr>`;
}

function lookXml(style: FontStyle): string {
  return [
    style.bold === true ? '<b/>' : '',
    style.italic === true ? '<i/>' : '',
    style.strike === true ? '<strike/>' : '',
    style.underline === true ? '<u/>' : '',
    `<sz val="${style.size ?? DEFAULT_SIZE}"/>`,
    style.color === undefined ? '<color theme="1"/>' : `<color rgb="${argb(style.color)}"/>`,
  ].join('');
}

function familyXml(style: FontStyle): string {
  return style.font === undefined ? '<family val="2"/><scheme val="minor"/>' : '';
}
