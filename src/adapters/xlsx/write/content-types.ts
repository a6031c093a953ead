import { type Part, smallPart } from './part';
import { plainAttribute } from './xml-escape';
import { Type, XML_HEAD } from './xml-names';

const byExtension: readonly (readonly [string, string])[] = [
  ['rels', Type.relationships],
  ['xml', Type.xml],
  ['vml', Type.vmlDrawing],
];

/** The package's list of what each part is. */
export function contentTypesPart(parts: readonly Part[]): Part {
  const defaults = byExtension
    .filter(([extension]) => parts.some(({ path }) => path.endsWith(`.${extension}`)))
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`);
  const known = new Set(byExtension.map(([, type]) => type));
  const overrides = parts
    .filter(({ contentType }) => !known.has(contentType))
    .map(
      ({ path, contentType }) =>
        `<Override PartName="/${plainAttribute(path)}" ContentType="${contentType}"/>`,
    );
  const xml = `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
  return smallPart('[Content_Types].xml', Type.xml, () => xml);
}
