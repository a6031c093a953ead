import type { Catalog } from '../core/i18n/catalog';
import type { Refusal } from '../core/issues/refusal';
import type { Locale } from '../core/model/locale';
import type { Progress } from '../ports/progress';
import type { WorkbookFiles } from '../ports/workbook-files';

/** What a command works with: files, a language, and where its words go. */
export interface CommandContext {
  readonly files: WorkbookFiles;
  readonly locale: Locale;
  readonly catalog: Catalog;
  readonly progress: Progress;
  readonly json: boolean;
  /** Writes one line for people: standard output, or standard error beside JSON. */
  readonly say: (line: string) => void;
  /** Writes the one JSON document; does nothing without `--json`. */
  readonly document: (value: unknown) => void;
}

/** How a command ended. */
export const Exit = {
  done: 0,
  /** Done, and there are findings at error level. */
  findings: 1,
  /** The whole command refused; nothing was written. */
  refused: 2,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

/** A chosen command, waiting for what it works with; gives the exit code. */
export type Action = (context: CommandContext) => Promise<Exit>;

/** Tells a refusal to people and programs; `detail` says what is wrong more closely than the code alone can. */
export function refuse(context: CommandContext, refusal: Refusal, detail = ''): Exit {
  const { what, next } = context.catalog.refusals[refusal.code];
  const message = [detail || what, next].join(' ');
  context.say(`${context.catalog.cli.refused(refusal.file)} ${message}`);
  context.document({
    refused: {
      code: refusal.code,
      message,
      ...(refusal.file === undefined ? {} : { file: refusal.file }),
    },
  });
  return Exit.refused;
}
