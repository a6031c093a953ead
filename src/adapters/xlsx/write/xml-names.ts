export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const office = 'http://schemas.openxmlformats.org';

/** Namespaces, by the prefix they have in the format's own documentation. */
export const Ns = {
  main: `${office}/spreadsheetml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  a: `${office}/drawingml/2006/main`,
  c: `${office}/drawingml/2006/chart`,
  xdr: `${office}/drawingml/2006/spreadsheetDrawing`,
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  xm: 'http://schemas.microsoft.com/office/excel/2006/main',
  c15: 'http://schemas.microsoft.com/office/drawing/2012/chart',
} as const;

const relationship = (kind: string) => `${Ns.r}/${kind}`;

/** Relationship types. */
export const Rel = {
  officeDocument: relationship('officeDocument'),
  extendedProperties: relationship('extended-properties'),
  customProperties: relationship('custom-properties'),
  coreProperties: `${office}/package/2006/relationships/metadata/core-properties`,
  worksheet: relationship('worksheet'),
  styles: relationship('styles'),
  theme: relationship('theme'),
  sharedStrings: relationship('sharedStrings'),
  table: relationship('table'),
  drawing: relationship('drawing'),
  vmlDrawing: relationship('vmlDrawing'),
  comments: relationship('comments'),
  chart: relationship('chart'),
  hyperlink: relationship('hyperlink'),
  customXml: relationship('customXml'),
  customXmlProps: relationship('customXmlProps'),
} as const;

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Content types. */
export const Type = {
  xml: 'application/xml',
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  workbook: `${spreadsheet}.sheet.main+xml`,
  worksheet: `${spreadsheet}.worksheet+xml`,
  styles: `${spreadsheet}.styles+xml`,
  sharedStrings: `${spreadsheet}.sharedStrings+xml`,
  table: `${spreadsheet}.table+xml`,
  comments: `${spreadsheet}.comments+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  customXmlProps: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
} as const;
