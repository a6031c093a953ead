import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { makeTemplateWorkbook } from '../../usecases/make-template-workbook';
import { Exit, refuse, type Action } from '../context';

interface Options {
  readonly out: string;
  readonly sample?: boolean;
  readonly partner?: string;
  readonly period?: string;
  readonly initiative?: string;
}

/** `samverka template <id…|all> --out FILE.xlsx [--sample] [--partner NAME] [--period P]` */
export function addTemplate(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('template')
    .summary(cli.commands.template)
    .description(cli.commands.template)
    .argument('<id...>', cli.arguments.templates)
    .requiredOption('--out <file>', cli.options.out)
    .option('--sample', cli.options.sample)
    .option('--partner <name>', cli.options.partner)
    .option('--period <period>', cli.options.period)
    .option('--initiative <name>', cli.options.initiative)
    .action((ids: readonly string[], options: Options) => {
      choose(async (context) => {
        const { files, locale, catalog } = context;
        const { out, sample = false, ...who } = options;
        const made = await makeTemplateWorkbook(files, { ids, out, sample, locale, catalog, ...who });
        if (!made.ok) return refuse(context, made.refusal);
        context.document({ out, templates: made.value });
        context.say(catalog.cli.wrote(out));
        return Exit.done;
      });
    });
}
