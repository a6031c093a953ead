/** How each organisation's workbook looks; the layouts name the parts. */
const grid = (color, line = 'thin') => ({ color, top: line, right: line, bottom: line, left: line });

export const wfpBlue = {
  font: { font: 'Calibri', size: 11 },
  title: { bold: true, size: 14, color: '#0A6EB4' },
  subtitle: { italic: true, color: '#595959' },
  heading: { bold: true, color: '#FFFFFF', fill: '#0A6EB4', horizontal: 'center', border: grid('#FFFFFF') },
  body: { border: grid('#BFBFBF') },
  number: { numberFormat: '#,##0.##' },
  total: { bold: true, fill: '#DCE6F1', border: { color: '#0A6EB4', top: 'medium', bottom: 'double' } },
  note: { italic: true, size: 9 },
};

export const yellowRows = {
  font: { font: 'Arial', size: 10 },
  title: { bold: true, size: 12 },
  subtitle: {},
  heading: { bold: true, fill: '#FFC000', wrap: true, vertical: 'center', border: grid('#000000') },
  section: { bold: true, fill: '#FFF2CC', border: grid('#000000') },
  body: { border: grid('#000000'), vertical: 'top' },
  number: { horizontal: 'right' },
  note: { italic: true, size: 8 },
};

export const plainBlue = {
  font: { font: 'Verdana', size: 9 },
  title: { bold: true, size: 14, color: '#003399' },
  subtitle: { color: '#003399' },
  heading: { bold: true, color: '#FFFFFF', fill: '#003399', wrap: true, vertical: 'top' },
  body: { border: { color: '#99AADD', bottom: 'hair' } },
  number: { numberFormat: '# ##0' },
  note: { size: 8, color: '#7F7F7F' },
};

export const greenBands = {
  font: { font: 'Cambria', size: 11 },
  title: { bold: true, size: 16, color: '#375623' },
  subtitle: { bold: true, color: '#548235' },
  heading: { bold: true, fill: '#A9D08E', horizontal: 'center', vertical: 'center', border: grid('#375623') },
  body: { border: grid('#A9D08E'), vertical: 'center' },
  number: { numberFormat: '#,##0' },
  total: { bold: true, fill: '#E2EFDA' },
  note: { italic: true },
};

export const grey = {
  font: { font: 'Times New Roman', size: 11 },
  title: { bold: true, underline: true, size: 13 },
  subtitle: {},
  heading: { bold: true, fill: '#D9D9D9', border: grid('#7F7F7F') },
  hxl: { italic: true, size: 8, color: '#7F7F7F' },
  body: { border: grid('#7F7F7F', 'hair') },
  number: {},
  note: { size: 9 },
};

export const bare = {
  font: { font: 'Arial', size: 10 },
  title: { bold: true },
  subtitle: {},
  heading: { bold: true, border: { color: '#000000', bottom: 'medium' } },
  body: {},
  number: {},
  note: { italic: true },
};
