import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { traceMaster } from '../../usecases/trace-master';
import { Exit, refuse, type Action, type CommandContext } from '../context';
import type { CellTrace } from '../../core/consolidation/trace-cell';

/** `samverka trace MASTER.xlsx 'Sheet'!B7`, also as `--cell 'Sheet'!B7` */
export function addTrace(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('trace')
    .summary(cli.commands.trace)
    .description(cli.commands.trace)
    .argument('<master>', cli.arguments.master)
    .argument('[cell]', cli.arguments.cell)
    .option('--cell <cell>', cli.arguments.cell)
    .action((master: string, place: string | undefined, options: { cell?: string }) => {
      choose(async (context) => {
        const cell = place ?? options.cell ?? '';
        const traced = await traceMaster(context.files, { master, cell });
        if (!traced.ok) return refuse(context, traced.refusal);
        context.document(traced.value);
        sayTrace(context, traced.value);
        return Exit.done;
      });
    });
}

function sayTrace({ say, catalog }: CommandContext, { sheet, cell, value, source }: CellTrace): void {
  const { traced } = catalog.cli;
  say(`${sheet} ${cell}: ${value}`);
  if (source === null) return say(`  ${traced.own}`);
  say(`  ${traced.from(source.file, source.sheet, source.cell)}`);
  if (source.heading !== undefined) say(`  ${traced.under(source.heading)}`);
  if (source.text !== undefined) say(`  ${traced.stood(source.text, source.changes ?? '')}`);
}
