import type { CommentSnapshot, Unknown } from '../../../core/model/snapshot';
import type { Trip } from '../session';
import { parseHostAddress } from './host-address';

/** From this version of `ExcelApi` on a host tells notes; conversations every host tells. */
const TELLS_NOTES = '1.18';

/** What was written beside cells, still without its places. */
export interface Remarks {
  readonly conversations: readonly Remark[];
  /** null when the host cannot tell. */
  readonly notes: readonly Remark[] | null;
}

/** What a host tells that does not know of such things. */
export const NO_REMARKS: Remarks = { conversations: [], notes: null };

interface Remark {
  /** Of a conversation; notes are known by their order. */
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

export interface PlacedRemark extends CommentSnapshot {
  readonly sheet: string;
}

/** Asks what is written beside cells. */
export function queueRemarks({ workbook, has }: Trip): () => Remarks {
  const comments = workbook.comments.load('items/id,items/authorName,items/content');
  const notes = has(TELLS_NOTES) ? workbook.notes.load('items/authorName,items/content') : null;
  return () => ({
    conversations: comments.items.map(({ id, authorName, content }) => ({
      id,
      author: authorName,
      text: content,
    })),
    notes:
      notes?.items.map(({ authorName, content }) => ({ id: '', author: authorName, text: content })) ?? null,
  });
}

/** Asks where it is written: a host tells that of each one only when it is asked. */
export function queueRemarkPlaces({ workbook }: Trip, { conversations, notes }: Remarks) {
  const found = [
    ...conversations.map(({ id, author, text }) => ({
      author,
      text,
      kind: 'threaded' as const,
      range: workbook.comments.getItem(id).getLocation(),
    })),
    ...(notes ?? []).map(({ author, text }, i) => ({
      author,
      text,
      kind: 'note' as const,
      range: workbook.notes.getItemAt(i).getLocation(),
    })),
  ];
  for (const { range } of found) range.untrack().load('address');
  return (): PlacedRemark[] =>
    found.flatMap(({ author, text, kind, range }) => {
      const at = parseHostAddress(range.address);
      if (at === null) return [];
      return { sheet: at.sheet, row: at.range.top, column: at.range.left, author, text, kind };
    });
}

/** What stands beside a sheet's cells; unknown when the host tells of none and could not tell of a note. */
export function commentsOf(
  sheet: string,
  placed: readonly PlacedRemark[],
  { notes }: Remarks,
): readonly CommentSnapshot[] | Unknown {
  const own = placed.filter((remark) => remark.sheet === sheet);
  if (own.length === 0 && notes === null) return 'unknown';
  return own
    .map(({ row, column, author, text, kind }) => ({ row, column, author, text, kind }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}
