import type { Analyses } from '../core/analyses/plan-analyses';
import type { CommandContext } from './context';

/** Tells what each page found. */
export function sayAnalyses(context: CommandContext, { findings }: Analyses, out: string): void {
  for (const { page, finding } of findings) context.say(`  ${page}: ${finding}`);
  context.say(context.catalog.cli.wrote(out));
}

/** The JSON document of `summary --edition analyses`. */
export function analysesDocument({ findings }: Analyses, out: string): object {
  return { analyses: out, findings };
}
