import { type WorkbookPackage, decoded, elements } from './workbook-package';

/** Drawings and charts: shapes told apart, axes that exist, cells on sheets that exist. */
export function* chartErrors(book: WorkbookPackage, workbook: string): Generator<string> {
  const sheets = elements(book.text(workbook), 'sheet').map(({ attributes }) => attributes['name'] ?? '');
  for (const [path, xml] of book.parts) {
    if (/^xl\/drawings\/drawing\d+\.xml$/.test(path)) {
      const ids = elements(xml, 'cNvPr').map(({ attributes }) => attributes['id']);
      if (new Set(ids).size < ids.length) yield `${path}: two shapes have the same id`;
    }
    if (!/^xl\/charts\/chart\d+\.xml$/.test(path)) continue;
    for (const error of [...axisErrors(xml), ...referenceErrors(xml, sheets)]) yield `${path}: ${error}`;
  }
}

function* axisErrors(xml: string): Generator<string> {
  const axes = ['catAx', 'dateAx', 'valAx', 'serAx'].flatMap((name) => elements(xml, name));
  const idsIn = (text: string, name: string) =>
    elements(text, name).map(({ attributes }) => attributes['val']);
  const known = axes.flatMap(({ inner }) => idsIn(inner, 'axId'));
  if (new Set(known).size < known.length) yield 'two axes have the same id';
  for (const id of [...idsIn(xml, 'axId'), ...idsIn(xml, 'crossAx')]) {
    if (!known.includes(id)) yield `there is no axis ${id}`;
  }
  const places = elements(xml, 'ser').map(({ inner }) => elements(inner, 'order')[0]?.attributes['val']);
  if (new Set(places).size < places.length) yield 'two series have the same place';
}

function* referenceErrors(xml: string, sheets: readonly string[]): Generator<string> {
  for (const { inner } of elements(xml, 'f')) {
    const [, quoted] = /^'((?:[^']|'')+)'!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?$/.exec(decoded(inner)) ?? [];
    const sheet = quoted?.replaceAll("''", "'");
    if (sheet === undefined || !sheets.includes(sheet)) yield `${inner} is no place in the workbook`;
  }
  for (const { attributes, inner } of [...elements(xml, 'strCache'), ...elements(xml, 'numCache')]) {
    const count = Number(elements(inner, 'ptCount')[0]?.attributes['val'] ?? attributes['val']);
    const points = elements(inner, 'pt').map((point) => Number(point.attributes['idx']));
    if (points.some((idx) => idx >= count)) yield 'a cache has a point beyond its count';
  }
}
