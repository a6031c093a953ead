import type { PropertiesPlan } from '../../../../core/model/plan';
import { corePropertiesXml, customPropertiesXml } from '../../write/properties-xml';
import { Rel, Type } from '../../write/xml-names';
import type { PackageDraft } from '../package/package-draft';
import { attribute } from '../xml/attributes';
import { Splices } from '../xml/splices';
import { type XmlElement, childrenOf, contentOf, rootOf } from '../xml/xml-element';

/** Sets the properties given, in the writer's own form; others stay. */
export function setProperties(draft: PackageDraft, properties: PropertiesPlan): void {
  const { custom = {}, ...core } = properties;
  if (Object.keys(core).length > 0) {
    const part = { type: 'core-properties', path: '/docProps/core.xml', ...CORE };
    setPart(draft, part, corePropertiesXml(core), (one) => one.name);
  }
  if (Object.keys(custom).length > 0) {
    const part = { type: 'custom-properties', path: '/docProps/custom.xml', ...CUSTOM };
    setPart(
      draft,
      part,
      customPropertiesXml(custom),
      (one, xml) => attribute(xml, one, 'name')?.toLowerCase() ?? '',
    );
  }
}

const CORE = { relationship: Rel.coreProperties, contentType: Type.coreProperties };
const CUSTOM = { relationship: Rel.customProperties, contentType: Type.customProperties };

interface PropertyPart {
  readonly type: string;
  readonly path: string;
  readonly relationship: string;
  readonly contentType: string;
}

type KeyOf = (element: XmlElement, xml: string) => string;

function setPart(draft: PackageDraft, part: PropertyPart, wanted: string, keyOf: KeyOf): void {
  const found = draft.relationships('/').find(({ type }) => type === part.type)?.target;
  if (found !== undefined && draft.has(found)) {
    draft.set(found, withProperties(draft.text(found), wanted, keyOf));
    return;
  }
  draft.add(found ?? part.path, part.contentType, wanted);
  if (found === undefined) draft.relate('/', part.relationship, part.path);
}

/** Each property of the wanted part in place of the one with its key, or behind the others. */
function withProperties(xml: string, wanted: string, keyOf: KeyOf): string {
  const root = rootOf(xml);
  const splices = new Splices(xml);
  const old = [...childrenOf(xml, root)];
  const declare = declarer(wanted, xml.slice(root.start, root.contentStart));
  let pid = Math.max(1, ...old.map((one) => Number(attribute(xml, one, 'pid') ?? 0)));
  const added: string[] = [];
  for (const element of childrenOf(wanted, rootOf(wanted))) {
    const same = old.find((one) => keyOf(one, xml) === keyOf(element, wanted));
    if (same) overwrite(splices, same, declare(contentOf(wanted, element)));
    else added.push(declare(numbered(wanted.slice(element.start, element.end), ++pid)));
  }
  splices.append(root, added.join(''));
  return splices.result();
}

/** A property keeps its tag and gets the new content. */
function overwrite(splices: Splices, same: XmlElement, value: string): void {
  if (same.isSelfClosed) splices.append(same, value);
  else splices.replace(same.contentStart, same.contentEnd, value);
}

/** Properties of the user have numbers, each once. */
function numbered(xml: string, pid: number): string {
  return xml.replace(/ pid="\d+"/, ` pid="${pid}"`);
}

/** Lets a piece of one document say in another what its prefixes stand for, where that is not said around it. */
function declarer(wanted: string, around: string): (piece: string) => string {
  const root = rootOf(wanted);
  const tag = wanted.slice(root.start, root.contentStart);
  const declarations = [...tag.matchAll(/ xmlns(?::(\w+))?="[^"]*"/g)];
  return (piece) => {
    const isUsed = (prefix: string | undefined) =>
      prefix === undefined ? /^<\w+[\s>]/.test(piece) : new RegExp(`[<\\s"]${prefix}:`).test(piece);
    const missing = declarations
      .filter(([declaration, prefix]) => isUsed(prefix) && !around.includes(declaration))
      .map(([declaration]) => declaration);
    return piece.replace(/^<[\w:]+/, (open) => open + missing.join(''));
  };
}
