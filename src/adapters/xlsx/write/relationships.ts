import { type Part, smallPart } from './part';
import { plainAttribute } from './xml-escape';
import { Type, XML_HEAD } from './xml-names';

/** The relationships of one part, in the order they were asked for. */
export class Relationships {
  readonly #xml: string[] = [];

  /** `target` is relative to the folder of the part that points. */
  add(type: string, target: string): string {
    return this.#push(type, `Target="${plainAttribute(target)}"`);
  }

  addExternal(type: string, url: string): string {
    return this.#push(type, `Target="${plainAttribute(url)}" TargetMode="External"`);
  }

  get isEmpty(): boolean {
    return this.#xml.length === 0;
  }

  /** The part that holds them, for the part at `path`; '' stands for the package itself. */
  part(path: string): Part {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = path.slice(folder.length);
    const content = `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${this.#xml.join('')}</Relationships>`;
    return smallPart(`${folder}_rels/${name}.rels`, Type.relationships, () => content);
  }

  #push(type: string, target: string): string {
    const id = `rId${this.#xml.length + 1}`;
    this.#xml.push(`<Relationship Id="${id}" Type="${type}" ${target}/>`);
    return id;
  }
}
