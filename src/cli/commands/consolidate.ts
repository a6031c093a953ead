import type { Command } from 'commander';
import { catalogs } from '../../core/i18n/catalogs';
import type { Catalog } from '../../core/i18n/catalog';
import { consolidateFiles } from '../../usecases/consolidate-files';
import { Exit, refuse, type Action, type CommandContext } from '../context';
import { dateOption } from '../date-option';
import { consolidationDocument, sayConsolidation } from '../say-consolidation';

interface Options {
  readonly into: string;
  readonly dryRun?: boolean;
  readonly decisions?: string;
  readonly recipes?: string;
  readonly initiative?: string;
  readonly at?: string;
}

/** `samverka consolidate FILE|DIR… --into MASTER.xlsx [--dry-run]` */
export function addConsolidate(program: Command, catalog: Catalog, choose: (action: Action) => void): void {
  const { cli } = catalog;
  program
    .command('consolidate')
    .summary(cli.commands.consolidate)
    .description(cli.commands.consolidate)
    .argument('<source...>', cli.arguments.sources)
    .requiredOption('--into <file>', cli.options.into)
    .option('--decisions <file>', cli.options.decisions)
    .option('--recipes <file>', cli.options.recipes)
    .option('--dry-run', cli.options.dryRun)
    .option('--initiative <name>', cli.options.initiative)
    .addOption(dateOption(catalog))
    .action((paths: readonly string[], options: Options) => {
      choose((context) => consolidateCommand(context, paths, options));
    });
}

async function consolidateCommand(
  context: CommandContext,
  paths: readonly string[],
  { into, dryRun = false, ...rest }: Options,
): Promise<Exit> {
  const { files, locale, progress } = context;
  const done = await consolidateFiles(files, { paths, into, dryRun, locale, catalogs, progress, ...rest });
  if (!done.ok) return refuse(context, done.refusal);
  context.document(consolidationDocument(done.value, into, dryRun, context.catalog));
  sayConsolidation(context, done.value, into, dryRun);
  return done.value.report.counts.error > 0 ? Exit.findings : Exit.done;
}
