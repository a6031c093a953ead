import type { Command } from 'commander';
import { DEFAULT_K } from '../../core/disclosure/count-table';
import type { Catalog } from '../../core/i18n/catalog';
import { auditFile } from '../../usecases/audit-file';
import { Exit, refuse, type Action } from '../context';
import { auditDocument, sayAudit } from '../say-audit';
import { thresholdOption } from '../threshold-option';

/** `samverka audit FILE.xlsx [--k 5]` */
export function addAudit(program: Command, catalog: Catalog, choose: (action: Action) => void): void {
  const { cli } = catalog;
  program
    .command('audit')
    .summary(cli.commands.audit)
    .description(cli.commands.audit)
    .argument('<file>', cli.arguments.file)
    .addOption(thresholdOption(catalog))
    .action((file: string, { k = DEFAULT_K }: { k?: number }) => {
      choose(async (context) => {
        const audited = await auditFile(context.files, file, { k });
        if (!audited.ok) return refuse(context, audited.refusal);
        context.document(auditDocument(context, audited.value, context.files.nameOf(file), k));
        sayAudit(context, audited.value, k);
        return audited.value.some(({ severity }) => severity === 'error') ? Exit.findings : Exit.done;
      });
    });
}
