import { THEME_FONT } from './font-xml';
import { Ns, XML_HEAD } from './xml-names';

/** Brand and series colours, so that tables and charts people add later fit in. */
const colors: readonly (readonly [string, string])[] = [
  ['dk1', '<a:sysClr val="windowText" lastClr="000000"/>'],
  ['lt1', '<a:sysClr val="window" lastClr="FFFFFF"/>'],
  ['dk2', rgb('17494D')],
  ['lt2', rgb('E6F0F0')],
  ['accent1', rgb('17494D')],
  ['accent2', rgb('0072B2')],
  ['accent3', rgb('D55E00')],
  ['accent4', rgb('009E73')],
  ['accent5', rgb('E69F00')],
  ['accent6', rgb('CC79A7')],
  ['hlink', rgb('0563C1')],
  ['folHlink', rgb('954F72')],
];

function rgb(value: string): string {
  return `<a:srgbClr val="${value}"/>`;
}

function fontXml(element: string, typeface: string): string {
  return `<a:${element}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${element}>`;
}

const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const line = (width: number) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`;

/** The workbook's theme: Office's fonts, flat fills, no effects. */
export function themeXml(): string {
  const scheme = colors.map(([name, color]) => `<a:${name}>${color}</a:${name}>`).join('');
  return [
    `${XML_HEAD}<a:theme xmlns:a="${Ns.a}" name="Samverka"><a:themeElements>`,
    `<a:clrScheme name="Samverka">${scheme}</a:clrScheme>`,
    `<a:fontScheme name="Office">${fontXml('majorFont', 'Calibri Light')}${fontXml('minorFont', THEME_FONT)}</a:fontScheme>`,
    '<a:fmtScheme name="Flat">',
    `<a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst>`,
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>`,
    `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst>`,
    `<a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst>`,
    '</a:fmtScheme></a:themeElements></a:theme>',
  ].join('');
}
