import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { templateById } from '../../core/templates/all-templates';
import type { SheetUpgrade } from '../../core/packs/upgrade';
import { upgradeWorkbook } from '../../usecases/upgrade-workbook';
import { type Action, type CommandContext, Exit, refuse } from '../context';

/** `samverka upgrade FILE.xlsx --out FILE.xlsx` */
export function addUpgrade(program: Command, { cli }: Catalog, choose: (action: Action) => void): void {
  program
    .command('upgrade')
    .summary(cli.commands.upgrade)
    .description(cli.commands.upgrade)
    .argument('<file>', cli.arguments.file)
    .requiredOption('--out <file>', cli.options.out)
    .action((file: string, { out }: { readonly out: string }) => {
      choose(async (context) => {
        const { files, locale, catalog } = context;
        const made = await upgradeWorkbook(files, { file, out, locale, catalog });
        if (!made.ok) return refuse(context, made.refusal);
        const { sheets, kept } = made.value;
        context.document({ out, sheets, kept });
        for (const sheet of sheets) saySheet(context, sheet);
        if (kept > 0) context.say(catalog.cli.upgraded.kept(kept, catalog.templates.kept.tab));
        context.say(catalog.cli.wrote(out));
        return Exit.done;
      });
    });
}

function saySheet({ catalog, locale, say }: CommandContext, upgraded: SheetUpgrade): void {
  const { sheet, template, from, to, records, renamed, added, further } = upgraded;
  const words = catalog.cli.upgraded;
  const { columns } = templateById(template);
  const heading = (field: string) => columns.find(({ id }) => id === field)?.label[locale] ?? field;
  say(words.sheet(sheet, from, to, records));
  for (const [old, now] of renamed) say(`  ${words.renamed(old, heading(now))}`);
  if (added.length > 0) say(`  ${words.added(added.map(heading).join(', '))}`);
  if (further.length > 0) say(`  ${words.further(further.join(', '))}`);
}
