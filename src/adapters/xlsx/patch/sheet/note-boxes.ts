import type { NotePlan } from '../../../../core/model/plan';
import { ReadRefusal } from '../../read/read-refusal';
import { noteBoxesVml, shapeBlocks } from '../../write/note-boxes-vml';

const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};

/** A legacy drawing with the boxes of a sheet's first notes. */
export function newBoxes(notes: readonly NotePlan[], block: number): string {
  return noteBoxesVml({ name: '', blocks: [] }, notes, block);
}

/** A legacy drawing with boxes more. It need not be well-formed XML, so only its text is looked at. */
export function withBoxes(vml: string, notes: readonly NotePlan[], block: number): string {
  const end = /<\/(?:[\w.-]+:)?xml\s*>\s*$/.exec(vml)?.index;
  if (end === undefined) throw new ReadRefusal('cannot-keep', { what: 'legacy-drawing' });
  const shapes = shapesOf(newBoxes(notes, block), !/id\s*=\s*["']_x0000_t202["']/.test(vml));
  const blocks = Array.from({ length: shapeBlocks(notes) }, (_, i) => block + i).join(',');
  const map = (_: string, head: string, quote: string, data: string) =>
    `${head}${quote}${data === '' ? blocks : `${data},${blocks}`}${quote}`;
  return withNamespaces(
    vml.slice(0, end).replace(/(<(?:[\w.-]+:)?idmap\s[^>]*?\bdata\s*=\s*)(["'])([^"']*)\2/, map) +
      shapes +
      vml.slice(end),
  );
}

/** The boxes without what is around them; with the type they are of where that is missing. */
function shapesOf(vml: string, needsType: boolean): string {
  const from = vml.indexOf(needsType ? '<v:shapetype' : '<v:shape ');
  return vml.slice(from, vml.lastIndexOf('</xml>'));
}

/** Declares in the root the prefixes our boxes use. */
function withNamespaces(vml: string): string {
  return vml.replace(/<(?:[\w.-]+:)?xml[\s>][^>]*>?/, (root) => {
    const tag = root.endsWith('>') ? root.slice(0, -1) : root;
    const missing = Object.entries(NAMESPACES).filter(([prefix]) => !root.includes(`xmlns:${prefix}=`));
    return `${tag}${missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')}>`;
  });
}
