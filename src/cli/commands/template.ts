import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { makePack } from '../../usecases/make-pack';
import { makePartnerPacks } from '../../usecases/make-partner-packs';
import { makeTemplateWorkbook } from '../../usecases/make-template-workbook';
import { type CommandContext, Exit, refuse, type Action } from '../context';

interface Options {
  readonly out: string;
  readonly pack?: string;
  readonly master?: string;
  readonly sample?: boolean;
  readonly partner?: string;
  readonly period?: string;
  readonly initiative?: string;
  readonly wide?: string;
}

/**
 * `samverka template <id…|all> --out FILE.xlsx [--sample] [--partner NAME] [--period P]`,
 * `--pack NAME` in place of ids, or `--pack partner --master MASTER.xlsx --partner ID|all --period P`
 */
export function addTemplate(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('template')
    .summary(cli.commands.template)
    .description(cli.commands.template)
    .argument('[id...]', cli.arguments.templates)
    .requiredOption('--out <file>', cli.options.out)
    .option('--pack <name>', cli.options.pack)
    .option('--master <file>', cli.options.fromMaster)
    .option('--sample', cli.options.sample)
    .option('--partner <name>', cli.options.partner)
    .option('--period <period>', cli.options.period)
    .option('--initiative <name>', cli.options.initiative)
    .option('--wide <periods>', cli.options.wide)
    .action((ids: readonly string[], options: Options) => {
      choose((context) =>
        options.pack === 'partner'
          ? writePartnerPack(context, options)
          : writeTemplates(context, ids, options),
      );
    });
}

async function writeTemplates(
  context: CommandContext,
  ids: readonly string[],
  { out, sample = false, wide, ...rest }: Options,
): Promise<Exit> {
  const { files, locale, catalog } = context;
  if (ids.length === 0 && rest.pack === undefined) {
    return refuse(context, { code: 'bad-arguments' }, catalog.cli.usage.missingArgument('id'));
  }
  const made = await makeTemplateWorkbook(files, {
    ids,
    out,
    sample,
    locale,
    catalog,
    ...rest,
    ...(wide === undefined ? {} : { wide: wide.split(/[,;]/) }),
  });
  if (!made.ok) return refuse(context, made.refusal);
  return wrote(context, out, { templates: made.value });
}

async function writePartnerPack(
  context: CommandContext,
  { out, master, partner, period }: Options,
): Promise<Exit> {
  const { files, locale, catalog } = context;
  const missing = (option: string) =>
    refuse(context, { code: 'bad-arguments' }, catalog.cli.usage.missingOption(option));
  if (master === undefined) return missing('--master');
  if (partner === undefined) return missing('--partner');
  if (period === undefined) return missing('--period');
  if (partner === 'all') {
    const all = await makePartnerPacks(files, { master, out, period, locale, catalog });
    if (!all.ok) return refuse(context, all.refusal);
    context.document({ out, packs: all.value });
    for (const pack of all.value) context.say(catalog.cli.wrote(pack.out));
    return Exit.done;
  }
  const made = await makePack(files, { master, out, partner, period, locale, catalog });
  if (!made.ok) return refuse(context, made.refusal);
  return wrote(context, out, { sheets: made.value });
}

function wrote(context: CommandContext, out: string, what: Readonly<Record<string, unknown>>): Exit {
  context.document({ out, ...what });
  context.say(context.catalog.cli.wrote(out));
  return Exit.done;
}
