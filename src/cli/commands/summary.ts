import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { analyseMaster } from '../../usecases/analyse-master';
import { makeFunderEdition } from '../../usecases/make-funder-edition';
import { summariseMaster } from '../../usecases/summarise-master';
import { Exit, refuse, type Action } from '../context';
import { dateOption } from '../date-option';
import { analysesDocument, sayAnalyses } from '../say-analyses';
import { saySummary, summaryDocument } from '../say-summary';
import { thresholdOption } from '../threshold-option';

const EDITIONS: readonly string[] = ['internal', 'funder', 'analyses'];

interface Options {
  readonly out: string;
  readonly edition: string;
  readonly period?: string;
  readonly at?: string;
  readonly k?: number;
  readonly recipient?: string;
  readonly approvedBy?: string;
  readonly earlier?: readonly string[];
}

/** `samverka summary MASTER.xlsx --out SUMMARY.xlsx [--edition funder|analyses] [--k 5]` */
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
    .addOption(editionOption(catalog))
    .addOption(thresholdOption(catalog))
    .option('--recipient <name>', cli.options.recipient)
    .option('--approved-by <name>', cli.options.approvedBy)
    .option('--earlier <file...>', cli.options.earlier)
    .action((master: string, { edition, ...rest }: Options) => {
      choose(async (context) => {
        const { files, locale, catalog, progress } = context;
        const request = { master, locale, catalog, progress, ...rest };
        if (edition === 'analyses') {
          const analysed = await analyseMaster(files, request);
          if (!analysed.ok) return refuse(context, analysed.refusal);
          context.document(analysesDocument(analysed.value, rest.out));
          sayAnalyses(context, analysed.value, rest.out);
          return Exit.done;
        }
        const make = edition === 'funder' ? makeFunderEdition : summariseMaster;
        const made = await make(files, request);
        if (!made.ok) return refuse(context, made.refusal);
        context.document(summaryDocument(made.value, rest.out));
        saySummary(context, made.value, rest.out);
        return Exit.done;
      });
    });
}

function editionOption({ cli }: Catalog): Option {
  return new Option('--edition <edition>', cli.options.edition).default('internal').argParser((text) => {
    if (EDITIONS.includes(text)) return text;
    throw new InvalidArgumentError(cli.usage.notAnEdition(text));
  });
}
