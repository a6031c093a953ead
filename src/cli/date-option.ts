import { InvalidArgumentError, Option } from 'commander';
import type { Catalog } from '../core/i18n/catalog';
import { isoToSerial } from '../core/model/dates';

/** `--at <date>`: a day that exists, written yyyy-mm-dd. */
export function dateOption({ cli }: Catalog): Option {
  return new Option('--at <date>', cli.options.at).argParser((text) => {
    if (/^\d{4}-\d\d-\d\d$/.test(text) && isoToSerial(text) !== null) return text;
    throw new InvalidArgumentError(cli.usage.notADate(text));
  });
}
