import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Catalog } from '../../core/i18n/catalog';
import { ISSUE_SEVERITIES } from '../../core/issues/codes';
import type { Severities } from '../../core/validation/to-issues';
import { writeCheckedCopy } from '../../usecases/validate-copy';
import { validateFiles } from '../../usecases/validate-files';
import { Exit, refuse, type Action } from '../context';
import { dateOption } from '../date-option';
import { reportDocument, sayReport } from '../say-report';

interface Options {
  readonly at?: string;
  readonly out?: string;
  readonly marks?: boolean;
  readonly severity?: Severities;
}

/** `samverka validate FILE… [--severity CODE=error|warning|info] [--out COPY.xlsx [--marks]] [--json]` */
export function addValidate(program: Command, catalog: Catalog, choose: (action: Action) => void): void {
  const { cli } = catalog;
  program
    .command('validate')
    .summary(cli.commands.validate)
    .description(cli.commands.validate)
    .argument('<file...>', cli.arguments.files)
    .addOption(dateOption(catalog))
    .addOption(severityOption(catalog))
    .option('--out <file>', catalog.findings.options.out)
    .option('--marks', catalog.findings.options.marks)
    .action((paths: readonly string[], { at, out, marks = false, severity = {} }: Options) => {
      choose(async (context) => {
        const { files, progress, catalog } = context;
        const [path = '', ...more] = paths;
        if (out !== undefined && more.length > 0)
          return refuse(context, { code: 'bad-arguments' }, catalog.findings.options.oneFile);
        const severities = severity;
        const request = { paths, progress, severities, ...(at === undefined ? {} : { at }) };
        const checked = await validateFiles(files, request);
        if (!checked.ok) return refuse(context, checked.refusal);
        const report = checked.value;
        if (out !== undefined) {
          const copy = { path, out, report, catalog, marks, severities };
          const written = await writeCheckedCopy(files, copy);
          if (!written.ok) return refuse(context, written.refusal);
        }
        context.document(reportDocument(report, catalog));
        sayReport(context, report);
        return report.counts.error > 0 ? Exit.findings : Exit.done;
      });
    });
}

/** `--severity not-covered=info`, as often as is needed. */
function severityOption({ findings }: Catalog): Option {
  return new Option('--severity <code=level>', findings.options.severity).argParser(
    (text: string, before: Severities | undefined): Severities => {
      const [, code = '', level = ''] = /^([a-z-]+)=(error|warning|info)$/.exec(text) ?? [];
      if (!(code in ISSUE_SEVERITIES)) throw new InvalidArgumentError(findings.options.noSeverity(text));
      return { ...before, [code]: level };
    },
  );
}
