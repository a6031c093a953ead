import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { summariseMaster } from '../../usecases/summarise-master';
import { Exit, refuse, type Action } from '../context';
import { dateOption } from '../date-option';
import { saySummary, summaryDocument } from '../say-summary';

interface Options {
  readonly out: string;
  readonly period?: string;
  readonly at?: string;
}

/** `samverka summary MASTER.xlsx --out SUMMARY.xlsx` */
export function addSummary(program: Command, catalog: Catalog, choose: (action: Action) => void): void {
  const { cli } = catalog;
  program
    .command('summary')
    .summary(cli.commands.summary)
    .description(cli.commands.summary)
    .argument('<master>', cli.arguments.master)
    .requiredOption('--out <file>', cli.options.out)
    .option('--period <period>', cli.options.lastPeriod)
    .addOption(dateOption(catalog))
    .action((master: string, { out, ...rest }: Options) => {
      choose(async (context) => {
        const { files, locale, catalog, progress } = context;
        const made = await summariseMaster(files, { master, out, locale, catalog, progress, ...rest });
        if (!made.ok) return refuse(context, made.refusal);
        context.document(summaryDocument(made.value, out));
        saySummary(context, made.value, out);
        return Exit.done;
      });
    });
}
