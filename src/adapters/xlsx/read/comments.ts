import { parseAddress } from '../../../core/model/address';
import type { CommentSnapshot } from '../../../core/model/snapshot';
import type { Limits } from './limits';
import { ReadRefusal } from './read-refusal';
import { unescapeCellText } from './xml/xml-text';
import type { XmlReader } from './xml/xml-reader';

/** Reads a part of notes. */
export function readNotes(reader: XmlReader, limits: Limits): CommentSnapshot[] {
  const authors: string[] = [];
  const notes: CommentSnapshot[] = [];
  while (reader.next() !== 'end') {
    if (reader.name === 'author' && reader.depth === 3) authors.push(reader.text());
    else if (reader.name === 'comment' && reader.depth === 3) {
      checkNumber(notes, limits);
      const at = parseAddress(reader.attribute('ref') ?? '');
      const author = authors[Number(reader.attribute('authorId') ?? 0)] ?? '';
      const text = readRuns(reader);
      if (at) notes.push({ ...at, author, text, kind: 'note' });
    }
  }
  return notes;
}

/** The text of all runs, phonetic guides left out. */
function readRuns(reader: XmlReader): string {
  const { depth } = reader;
  let text = '';
  while (reader.nextChild(depth)) {
    if (reader.name === 't') text += unescapeCellText(reader.text());
    else if (reader.name === 'rPh' || reader.name === 'AlternateContent') reader.skip();
  }
  return text;
}

/** Reads a part of threaded comments; every answer is a comment of its own. */
export function readThreadedComments(
  reader: XmlReader,
  persons: ReadonlyMap<string, string>,
  limits: Limits,
): CommentSnapshot[] {
  const comments: CommentSnapshot[] = [];
  while (reader.next() !== 'end') {
    if (reader.name !== 'threadedComment' || reader.depth !== 2) continue;
    checkNumber(comments, limits);
    const at = parseAddress(reader.attribute('ref') ?? '');
    const author = persons.get(reader.attribute('personId') ?? '') ?? '';
    const depth = reader.depth;
    let text = '';
    while (reader.nextChild(depth)) if (reader.is('text')) text = reader.text();
    if (at) comments.push({ ...at, author, text, kind: 'threaded' });
  }
  return comments;
}

function checkNumber(comments: readonly CommentSnapshot[], limits: Limits): void {
  if (comments.length >= limits.comments) {
    throw new ReadRefusal('too-large', { what: 'comments', limit: limits.comments });
  }
}

/** Reads the part of persons: display names by id. */
export function readPersons(reader: XmlReader): Map<string, string> {
  const persons = new Map<string, string>();
  while (reader.next() !== 'end') {
    const id = reader.name === 'person' && reader.attribute('id');
    if (id) persons.set(id, reader.attribute('displayName') ?? '');
  }
  return persons;
}

/** Threaded comments leave a note for old programs in the same cell; that one is dropped. */
export function mergeComments(
  notes: readonly CommentSnapshot[],
  threaded: readonly CommentSnapshot[],
): CommentSnapshot[] {
  const cells = new Set(threaded.map((comment) => `${comment.row},${comment.column}`));
  const own = notes.filter(
    (note) => !(note.author.startsWith('tc=') && cells.has(`${note.row},${note.column}`)),
  );
  return [...own, ...threaded].sort((a, b) => a.row - b.row || a.column - b.column);
}
