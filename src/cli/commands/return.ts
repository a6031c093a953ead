import type { Command } from 'commander';
import { catalogs } from '../../core/i18n/catalogs';
import type { Catalog } from '../../core/i18n/catalog';
import { returnFindings } from '../../usecases/return-findings';
import { Exit, refuse, type Action } from '../context';

/** `samverka return MASTER.xlsx FILE|DIR… --out DIR` */
export function addReturn(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('return')
    .summary(cli.commands.return)
    .description(cli.commands.return)
    .argument('<master>', cli.arguments.master)
    .argument('<source...>', cli.arguments.sources)
    .requiredOption('--out <folder>', cli.options.outFolder)
    .action((master: string, paths: readonly string[], { out }: { out: string }) => {
      choose(async (context) => {
        const { files, locale, progress } = context;
        const done = await returnFindings(files, { master, paths, out, locale, catalogs, progress });
        if (!done.ok) return refuse(context, done.refusal);
        context.document({ out, files: done.value });
        for (const { copy, findings } of done.value) {
          context.say(context.catalog.cli.returned(copy, findings));
        }
        if (done.value.length === 0) context.say(context.catalog.cli.nothingToMend);
        return Exit.done;
      });
    });
}
