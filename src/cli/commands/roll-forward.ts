import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { rollForwardWorkbook } from '../../usecases/roll-forward-workbook';
import { type Action, Exit, refuse } from '../context';

interface Options {
  readonly out: string;
  readonly period: string;
}

/** `samverka roll-forward FILE.xlsx --period P --out FILE.xlsx` */
export function addRollForward(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('roll-forward')
    .summary(cli.commands.rollForward)
    .description(cli.commands.rollForward)
    .argument('<file>', cli.arguments.file)
    .requiredOption('--period <period>', cli.options.period)
    .requiredOption('--out <file>', cli.options.out)
    .action((file: string, { out, period }: Options) => {
      choose(async (context) => {
        const { files, locale, catalog } = context;
        const made = await rollForwardWorkbook(files, { file, out, period, locale, catalog });
        if (!made.ok) return refuse(context, made.refusal);
        const { asked, reported } = made.value;
        context.document({ out, asked, reported });
        context.say(catalog.cli.rolledForward(asked, reported));
        context.say(catalog.cli.wrote(out));
        return Exit.done;
      });
    });
}
