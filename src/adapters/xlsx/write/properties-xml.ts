import type { PropertiesPlan } from '../../../core/model/plan';
import { plainAttribute, plainText } from './xml-escape';
import { XML_HEAD } from './xml-names';

const office = 'http://schemas.openxmlformats.org';
const valueTypes = `${office}/officeDocument/2006/docPropsVTypes`;
/** The property set of properties that users define. */
const USER_DEFINED = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** The two first ids are taken by the property set itself. */
const FIRST_ID = 2;

export function corePropertiesXml({ title, creator, created, modified, language }: PropertiesPlan): string {
  const element = (name: string, value: string | undefined, head = '') =>
    value === undefined ? '' : `<${name}${head}>${plainText(value)}</${name}>`;
  const date = ' xsi:type="dcterms:W3CDTF"';
  return [
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${office}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    element('dc:title', title),
    element('dc:creator', creator),
    element('dcterms:created', created, date),
    element('dcterms:modified', modified, date),
    element('dc:language', language),
    '</cp:coreProperties>',
  ].join('');
}

export function extendedPropertiesXml(): string {
  return `${XML_HEAD}<Properties xmlns="${office}/officeDocument/2006/extended-properties"><Application>Samverka</Application></Properties>`;
}

export function customPropertiesXml(custom: NonNullable<PropertiesPlan['custom']>): string {
  const properties = Object.entries(custom).map(
    ([name, value], i) =>
      `<property fmtid="${USER_DEFINED}" pid="${i + FIRST_ID}" name="${plainAttribute(name)}">${valueXml(value)}</property>`,
  );
  return `${XML_HEAD}<Properties xmlns="${office}/officeDocument/2006/custom-properties" xmlns:vt="${valueTypes}">${properties.join('')}</Properties>`;
}

function valueXml(value: string | number | boolean): string {
  if (typeof value === 'boolean') return `<vt:bool>${value}</vt:bool>`;
  if (typeof value === 'string') return `<vt:lpwstr>${plainText(value)}</vt:lpwstr>`;
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31
    ? `<vt:i4>${value}</vt:i4>`
    : `<vt:r8>${value}</vt:r8>`;
}
