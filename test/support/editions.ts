import { readWorkbook } from '../../src/adapters/xlsx/read-workbook';
import { writeWorkbook } from '../../src/adapters/xlsx/write-workbook';
import type { Master } from '../../src/core/consolidation/master';
import { catalogs } from '../../src/core/i18n/catalogs';
import type { EarlierEdition, EditionOptions } from '../../src/core/summary/edition/edition';
import { protectSummary } from '../../src/core/summary/edition/protect-summary';
import { readEdition } from '../../src/core/summary/edition/read-edition';
import { planSummary } from '../../src/core/summary/plan-summary';
import { summarise, type Summary } from '../../src/core/summary/summary';

/** The funder edition of a master, as data. */
export function editionOf(master: Master, options: Partial<EditionOptions> = {}): Summary {
  const summary = summarise(master, { locale: 'en', catalog: catalogs.en });
  return protectSummary(summary, { k: 5, recipient: '', approvedBy: '', earlier: [], ...options });
}

/** The bytes of a summary's workbook. */
export function bytesOf(summary: Summary): Uint8Array {
  const written = writeWorkbook(planSummary(summary));
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value;
}

/** The edition as it is known from its file alone. */
export function sent(summary: Summary, file = 'sent.xlsx'): EarlierEdition {
  const read = readWorkbook(bytesOf(summary), file);
  const edition = read.ok ? readEdition(read.value) : null;
  if (!edition) throw new Error('not an edition');
  return edition;
}

/** The figures of an edition by `indicator partner period`; `..` for a hidden one. */
export function figuresOf({ edition }: Summary): Record<string, number | '..'> {
  return Object.fromEntries(
    (edition?.figures ?? []).map(({ indicator, partner, period, value }) => [
      [indicator, partner || 'all', period].join(' '),
      value ?? '..',
    ]),
  );
}
