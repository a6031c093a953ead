import type { Command } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { validateFiles } from '../../usecases/validate-files';
import { Exit, refuse, type Action } from '../context';
import { dateOption } from '../date-option';
import { reportDocument, sayReport } from '../say-report';

/** `samverka validate FILE… [--json]` */
export function addValidate(program: Command, catalog: Catalog, choose: (action: Action) => void): void {
  const { cli } = catalog;
  program
    .command('validate')
    .summary(cli.commands.validate)
    .description(cli.commands.validate)
    .argument('<file...>', cli.arguments.files)
    .addOption(dateOption(catalog))
    .action((paths: readonly string[], { at }: { at?: string }) => {
      choose(async (context) => {
        const { files, progress, catalog } = context;
        const checked = await validateFiles(files, { paths, progress, ...(at === undefined ? {} : { at }) });
        if (!checked.ok) return refuse(context, checked.refusal);
        context.document(reportDocument(checked.value, catalog));
        sayReport(context, checked.value);
        return checked.value.counts.error > 0 ? Exit.findings : Exit.done;
      });
    });
}
