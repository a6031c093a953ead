import { formatAddress } from '../../../core/model/address';
import type { NotePlan } from '../../../core/model/plan';
import { cellText, spaceAttribute } from './xml-escape';
import { Ns, XML_HEAD } from './xml-names';

/** The texts of a sheet's notes. Their boxes are in the sheet's legacy drawing. */
export function notesXml(notes: readonly NotePlan[]): string {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const inOrder = [...notes].sort((a, b) => a.row - b.row || a.column - b.column);
  const comment = (note: NotePlan) =>
    `<comment ref="${formatAddress(note)}" authorId="${authors.indexOf(note.author)}"><text>${textXml(note.text)}</text></comment>`;
  return [
    `${XML_HEAD}<comments xmlns="${Ns.main}">`,
    `<authors>${authors.map((author) => `<author>${cellText(author)}</author>`).join('')}</authors>`,
    `<commentList>${inOrder.map(comment).join('')}</commentList></comments>`,
  ].join('');
}

function textXml(text: string): string {
  const look = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  return `<r>${look}<t${spaceAttribute(text)}>${cellText(text)}</t></r>`;
}
