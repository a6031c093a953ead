import type { CommanderError } from 'commander';
import type { Catalog } from '../core/i18n/catalog';

/** What is wrong with the words of a command, in the catalogue's language; '' when no more can be said. */
export function usageError(error: CommanderError, usage: Catalog['cli']['usage']): string {
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return usage.missingOption(name);
    case 'commander.missingArgument':
      return usage.missingArgument(name);
    case 'commander.unknownCommand':
      return usage.unknownCommand(name);
    case 'commander.unknownOption':
      return usage.unknownOption(name);
    case 'commander.excessArguments':
      return usage.tooMany;
    case 'commander.invalidArgument':
      // Our own words stand behind the program's.
      return error.message.replace(/^.* is invalid\. /, '');
    default:
      return '';
  }
}
