import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Catalog } from '../core/i18n/catalog';
import { catalogs } from '../core/i18n/catalogs';
import { LOCALES, type Locale } from '../core/model/locale';
import { refuse, type Action, type CommandContext, type Exit } from './context';
import { addAudit } from './commands/audit';
import { addConsolidate } from './commands/consolidate';
import { addInspect } from './commands/inspect';
import { addRecipes } from './commands/recipes';
import { addRemind } from './commands/remind';
import { addReturn } from './commands/return';
import { addSummary } from './commands/summary';
import { addRollForward } from './commands/roll-forward';
import { addTrace } from './commands/trace';
import { addTemplate } from './commands/template';
import { addUpgrade } from './commands/upgrade';
import { addValidate } from './commands/validate';
import { NodeWorkbookFiles } from './node-workbook-files';
import { TerminalProgress } from './terminal-progress';
import { usageError } from './usage-error';
import { version } from './version';

/** Where the command line's words go; the process's own streams unless a caller gives others. */
export interface Streams {
  readonly out: { write(text: string): unknown };
  readonly err: { isTTY?: boolean; columns?: number; write(text: string): unknown };
}

/** Runs the command line and gives the exit code: 0 done, 1 done with errors found, 2 refused and nothing written. */
export async function run(argv: readonly string[], streams: Streams = defaultStreams()): Promise<number> {
  const context = makeContext(argv, streams);
  const { cli } = context.catalog;
  let action: Action | null = null;
  const choose = (chosen: Action) => void (action = chosen);

  const program = new Command('samverka')
    .description(cli.description)
    .version(version, '--version', cli.options.version)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand(false)
    .addOption(languageOption(context.catalog))
    .option('--json', cli.options.json)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => cli.helpTitles[title] ?? title, showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => void streams.out.write(text),
      // What is wrong with the words is told by the catalogue, in its language.
      writeErr: () => undefined,
    });
  for (const add of [
    addTemplate,
    addInspect,
    addValidate,
    addConsolidate,
    addSummary,
    addAudit,
    addUpgrade,
    addRollForward,
    addTrace,
    addRecipes,
    addReturn,
    addRemind,
  ]) {
    add(program, context.catalog, choose);
  }
  for (const command of program.commands) {
    command.addOption(languageOption(context.catalog));
    command.option('--json', cli.options.json).helpOption('-h, --help', cli.options.help);
  }

  try {
    program.parse(argv, { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    return cause.exitCode === 0
      ? 0
      : refuse(context, { code: 'bad-arguments' }, usageError(cause, cli.usage));
  }
  return action === null
    ? refuse(context, { code: 'bad-arguments' }, cli.usage.noCommand)
    : carryOut(action, context, streams);
}

/** A defect is told as such, with what is needed to find it; it never looks like the user's fault. */
async function carryOut(action: Action, context: CommandContext, { err }: Streams): Promise<Exit> {
  try {
    return await action(context);
  } catch (cause) {
    const exit = refuse(context, { code: 'internal-error' });
    err.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
    return exit;
  }
}

function languageOption({ cli }: Catalog): Option {
  return new Option('--lang <language>', cli.options.lang).argParser((text) => {
    if (LOCALES.some((locale) => locale === text)) return text;
    throw new InvalidArgumentError(cli.usage.notALanguage(text));
  });
}

function makeContext(argv: readonly string[], streams: Streams): CommandContext {
  const locale = chosenLocale(argv);
  const catalog = catalogs[locale];
  const json = argv.includes('--json');
  const progress = new TerminalProgress(catalog, streams.err);
  const people = json ? streams.err : streams.out;
  return {
    files: new NodeWorkbookFiles(),
    locale,
    catalog,
    progress,
    json,
    say: (line) => {
      progress.clear();
      people.write(`${line}\n`);
    },
    document: (value) => {
      if (json) streams.out.write(`${JSON.stringify(value)}\n`);
    },
  };
}

/** `--lang`, else the environment's SAMVERKA_LANG, else English; the machine's own language changes nothing. */
function chosenLocale(argv: readonly string[]): Locale {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = argv[at]?.includes('=') ? argv[at]?.split('=')[1] : argv[at + 1];
  const asked = at >= 0 ? word : process.env['SAMVERKA_LANG'];
  return LOCALES.find((locale) => locale === asked) ?? 'en';
}

function defaultStreams(): Streams {
  return { out: process.stdout, err: process.stderr };
}
