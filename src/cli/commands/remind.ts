import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { remindPartners, type Reminders } from '../../usecases/remind-partners';
import { Exit, refuse, type Action, type CommandContext } from '../context';
import { dateOption } from '../date-option';

/** `samverka remind MASTER.xlsx [--at DATE]` */
export function addRemind(program: Command, catalog: Catalog, choose: (action: Action) => void): void {
  const { cli } = catalog;
  program
    .command('remind')
    .summary(cli.commands.remind)
    .description(cli.commands.remind)
    .argument('<master>', cli.arguments.master)
    .addOption(dateOption(catalog))
    .action((master: string, options: { at?: string }) => {
      choose(async (context) => {
        const { files, locale } = context;
        const found = await remindPartners(files, { master, locale, catalog: context.catalog, ...options });
        if (!found.ok) return refuse(context, found.refusal);
        context.document(found.value);
        sayReminders(context, found.value);
        return Exit.done;
      });
    });
}

function sayReminders({ say, catalog }: CommandContext, { came, asked, reminders }: Reminders): void {
  say(catalog.cli.reminded(came, asked, reminders.length));
  for (const { name, subject, text } of reminders) {
    say(`\n— ${name}: ${subject}`);
    say(text);
  }
}
