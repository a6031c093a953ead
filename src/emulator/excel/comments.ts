import type { Book, Sheet } from '../document/book';
import type { CommentReplyState, CommentState } from '../document/state';
import { zoneAt } from '../document/zones';
import { refuse } from '../engine/errors';
import { define } from './define';
import { asRange, rangeOf, type RangeTarget } from './targets';

interface CommentTarget {
  readonly sheet: Sheet;
  readonly comment: CommentState;
}

interface ReplyTarget extends CommentTarget {
  readonly reply: CommentReplyState;
}

const contentOf = (content: string | Excel.CommentRichContent): string =>
  typeof content === 'string' ? content : content.richContent;

const place = ({ sheet, comment }: CommentTarget): RangeTarget =>
  rangeOf(sheet, zoneAt(comment.row, comment.column));

export const comment = define<Excel.Comment, CommentTarget>()({
  get: {
    id: ({ comment: { id } }) => id,
    content: ({ comment: { text } }) => text,
    richContent: ({ comment: { text } }) => text,
    contentType: () => 'Plain',
    authorName: ({ comment: { author } }) => author,
    authorEmail: ({ comment: { authorEmail } }) => authorEmail,
    creationDate: ({ comment: { created } }) => created,
    resolved: ({ comment: { resolved } }) => resolved,
    mentions: () => [],
  },
  set: {
    content: (target, text: string) => (target.comment.text = text),
    resolved: (target, resolved: boolean) => (target.comment.resolved = resolved),
  },
  go: { replies: (target) => target },
  call: {
    delete: (target) => {
      target.sheet.comments = target.sheet.comments.filter((other) => other !== target.comment);
    },
    getLocation: place,
  },
});

export const commentReply = define<Excel.CommentReply, ReplyTarget>()({
  get: {
    id: ({ reply }) => reply.id,
    content: ({ reply }) => reply.text,
    richContent: ({ reply }) => reply.text,
    contentType: () => 'Plain',
    authorName: ({ reply }) => reply.author,
    authorEmail: ({ reply }) => reply.authorEmail,
    creationDate: ({ reply }) => reply.created,
    resolved: ({ comment: { resolved } }) => resolved,
    mentions: () => [],
  },
  set: { content: ({ reply }, text: string) => (reply.text = text) },
  call: {
    delete: ({ comment: { replies }, reply }) => void replies.splice(replies.indexOf(reply), 1),
    getLocation: place,
    getParentComment: ({ sheet, comment: parent }) => ({ sheet, comment: parent }),
  },
});

const replyOf = (target: CommentTarget, id: string): ReplyTarget | null => {
  const reply = target.comment.replies.find((other) => other.id === id);
  return reply ? { ...target, reply } : null;
};

const required = <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw refuse('ItemNotFound');
  return found;
};

export const commentReplies = define<Excel.CommentReplyCollection, CommentTarget>()({
  items: (target) => target.comment.replies.map((reply) => ({ ...target, reply })),
  item: (target, id: string) => required(replyOf(target, id)),
  call: {
    add: (target, content: string | Excel.CommentRichContent) => {
      const { book } = target.sheet;
      const reply = { id: book.newId('comment'), text: contentOf(content), ...signed(book) };
      target.comment.replies.push(reply);
      return { ...target, reply };
    },
    getCount: ({ comment: { replies } }) => replies.length,
    getItemAt: (target, index: number) => {
      const reply = required(target.comment.replies[index]);
      return { ...target, reply };
    },
    getItemOrNullObject: replyOf,
  },
});

const signed = ({ options }: Book): Pick<CommentState, 'author' | 'authorEmail' | 'created'> => ({
  author: options.userName,
  authorEmail: '',
  created: new Date(options.now()).toISOString(),
});

type CommentsTarget = Book | Sheet;

const all = (target: CommentsTarget): CommentTarget[] =>
  ('sheets' in target ? target.sheets : [target]).flatMap((sheet) =>
    sheet.comments.map((state) => ({ sheet, comment: state })),
  );

const at = (target: CommentsTarget, source: RangeTarget | string): CommentTarget => {
  const book = 'sheets' in target ? target : target.book;
  const { sheet, zone } = asRange(book, 'sheets' in target ? target.active : target, source);
  return required(
    all(target).find(
      (found) =>
        found.sheet === sheet && found.comment.row === zone.top && found.comment.column === zone.left,
    ),
  );
};

export const comments = define<Excel.CommentCollection, CommentsTarget>()({
  items: all,
  item: (target, id: string) => required(all(target).find((found) => found.comment.id === id)),
  call: {
    add: (target, source: RangeTarget | string, content: string | Excel.CommentRichContent) => {
      const book = 'sheets' in target ? target : target.book;
      const { sheet, zone } = asRange(book, 'sheets' in target ? target.active : target, source);
      // https://learn.microsoft.com/javascript/api/excel/excel.commentcollection#excel-excel-commentcollection-add-member(1)
      if (zone.top !== zone.bottom || zone.left !== zone.right) throw refuse('InvalidArgument');
      if (sheet.comments.some((other) => other.row === zone.top && other.column === zone.left))
        throw refuse('ItemAlreadyExists');
      const state: CommentState = {
        id: book.newId('comment'),
        row: zone.top,
        column: zone.left,
        text: contentOf(content),
        resolved: false,
        replies: [],
        ...signed(book),
      };
      sheet.comments.push(state);
      book.emit({ kind: 'commentAdded', sheet, target: state.id, detail: {} });
      return { sheet, comment: state };
    },
    getCount: (target) => all(target).length,
    getItemAt: (target, index: number) => required(all(target)[index]),
    getItemOrNullObject: (target, id: string) => all(target).find((found) => found.comment.id === id) ?? null,
    getItemByCell: at,
    getItemByReplyId: (target, id: string) => required(all(target).find((found) => replyOf(found, id))),
  },
});
