import { InvalidArgumentError, Option } from 'commander';
import type { Catalog } from '../core/i18n/catalog';

/** `--k 5`: the smallest number of people that may be shown. */
export function thresholdOption({ cli }: Catalog): Option {
  return new Option('--k <number>', cli.options.k).argParser((text) => {
    const k = Number(text);
    if (/^\d{1,3}$/.test(text) && k >= 2 && k <= 100) return k;
    throw new InvalidArgumentError(cli.usage.notAThreshold(text));
  });
}
