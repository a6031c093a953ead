import { formatAddress } from '../../../../core/model/address';
import type { NotePlan } from '../../../../core/model/plan';
import { ReadRefusal } from '../../read/read-refusal';
import { notesXml } from '../../write/notes-xml';
import { cellText } from '../../write/xml-escape';
import { Rel, Type } from '../../write/xml-names';
import type { PackageDraft } from '../package/package-draft';
import { attribute, prefixedAttribute } from '../xml/attributes';
import { prefixed } from '../xml/prefixed';
import { Splices } from '../xml/splices';
import { type XmlElement, childOf, childrenOf, elementsNamed, rootOf, textOf } from '../xml/xml-element';
import { newBoxes, withBoxes } from './note-boxes';
import type { SheetDraft } from './sheet-draft';

/** Adds notes to a sheet: their texts in its part of notes, their boxes in its legacy drawing. */
export function spliceNotes(
  draft: PackageDraft,
  sheet: SheetDraft,
  name: string,
  notes: readonly NotePlan[],
): void {
  const related = draft.relationships(sheet.part);
  const texts = related.find(({ type }) => type === 'comments')?.target;
  const taken = new Set(
    related.flatMap(({ type, target }) => (holdsNotes(type) ? cellsIn(draft.text(target)) : [])),
  );
  for (const note of notes) {
    const cell = formatAddress(note);
    if (taken.has(cell)) throw new ReadRefusal('note-exists', { sheet: name, cell });
  }
  if (texts === undefined) addTexts(draft, sheet.part, notes);
  else draft.set(texts, withNotes(draft.text(texts), notes));
  addBoxes(draft, sheet, notes);
}

function holdsNotes(type: string): boolean {
  return type === 'comments' || type === 'threadedComment';
}

function cellsIn(xml: string): string[] {
  const name = rootOf(xml).name === 'comments' ? 'comment' : 'threadedComment';
  return [...elementsNamed(xml, name)].map((one) => attribute(xml, one, 'ref') ?? '');
}

function addTexts(draft: PackageDraft, sheet: string, notes: readonly NotePlan[]): void {
  const number = draft.highestNumber(/\/comments(\d+)\.xml$/i) + 1;
  const part = `/xl/comments${number}.xml`;
  draft.add(part, Type.comments, notesXml(notes));
  draft.relate(sheet, Rel.comments, part);
}

/** The notes there are, and ours behind them. */
function withNotes(xml: string, notes: readonly NotePlan[]): string {
  const root = rootOf(xml);
  const splices = new Splices(xml);
  const authors = childOf(xml, root, 'authors');
  const list = childOf(xml, root, 'commentList');
  if (!authors || !list) throw new ReadRefusal('cannot-keep', { what: 'notes' });
  const known = [...childrenOf(xml, authors)].map((author) => textOf(xml, author));
  const added: string[] = [];
  for (const { author } of notes) {
    if (![...known, ...added].includes(author)) added.push(author);
  }
  const elements = added.map((author) => `<author>${cellText(author)}</author>`).join('');
  splices.append(authors, prefixed(elements, root.prefix));
  const place = (author: string) => [...known, ...added].indexOf(author);
  splices.append(list, prefixed(commentsXml(notes, place), root.prefix));
  return splices.result();
}

/** The writer's own comments, each with its author's place in the list that is there. */
function commentsXml(notes: readonly NotePlan[], place: (author: string) => number): string {
  const comments = notes.map((note) => {
    const xml = notesXml([note]);
    const list = childOf(xml, rootOf(xml), 'commentList');
    const own = list ? xml.slice(list.contentStart, list.contentEnd) : '';
    return own.replace('authorId="0"', `authorId="${place(note.author)}"`);
  });
  return comments.join('');
}

function addBoxes(draft: PackageDraft, sheet: SheetDraft, notes: readonly NotePlan[]): void {
  const pointer = sheet.child('legacyDrawing');
  const block = firstFreeBlock(draft);
  const old = pointer && drawingOf(draft, sheet, pointer);
  if (old !== undefined) {
    draft.set(old, withBoxes(draft.text(old), notes, block));
    return;
  }
  const number = draft.highestNumber(/\/vmlDrawing(\d+)\.vml$/i) + 1;
  const part = `/xl/drawings/vmlDrawing${number}.vml`;
  draft.add(part, Type.vmlDrawing, newBoxes(notes, block));
  sheet.insertPointer('legacyDrawing', draft.relate(sheet.part, Rel.vmlDrawing, part));
}

function drawingOf(draft: PackageDraft, sheet: SheetDraft, pointer: XmlElement): string {
  const id = prefixedAttribute(sheet.xml, pointer, 'id');
  const found = draft.relationships(sheet.part).find((one) => one.id === id);
  if (!found) throw new ReadRefusal('cannot-keep', { what: 'legacy-drawing', part: sheet.part });
  return found.target;
}

/** Ids of shapes go in blocks of 1024, and no block may serve two sheets. */
export function firstFreeBlock(draft: PackageDraft): number {
  let highest = 0;
  for (const name of draft.names) {
    if (!name.toLowerCase().endsWith('.vml')) continue;
    const vml = draft.text(name);
    for (const [, blocks = ''] of vml.matchAll(/idmap\s[^>]*\bdata\s*=\s*["']([^"']*)["']/g)) {
      highest = Math.max(highest, ...blocks.split(',').map(Number).filter(Number.isInteger));
    }
    for (const [, id = ''] of vml.matchAll(/\bid\s*=\s*["']_x0000_s(\d+)["']/g)) {
      highest = Math.max(highest, Math.floor(Number(id) / 1024));
    }
  }
  return highest + 1;
}
