import { writeWorkbook } from '../../adapters/xlsx/write-workbook';
import { readMaster } from '../../core/consolidation/read-master';
import { readRecord } from '../../core/consolidation/master-record';
import { catalogs } from '../../core/i18n/catalogs';
import { done, refused, type Result } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import { type Period, periodFromCode } from '../../core/model/period';
import { readPeriod } from '../../core/model/period-spellings';
import type { Plan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { heldWorkbook } from '../../core/packs/held-workbook';
import { nextPeriod, periodAfter } from '../../core/packs/next-period';
import { planPackOf } from '../../core/packs/partner-pack';
import { type PartnerTasks, partnerTasks } from '../../core/packs/partner-tasks';
import { rollForward, recordsOfSheets } from '../../core/packs/roll-forward';
import { type Records, recordsOf } from '../../core/packs/rows-of';
import { templates } from '../../core/templates/all-templates';

export interface NextRequest {
  readonly workbook: WorkbookSnapshot;
  /** In any accepted spelling; the next one when empty. */
  readonly period: string;
  /** Language of the workbooks to be made. */
  readonly locale: Locale;
}

/** What a pack of each partner asks for. */
export interface PartnerChoices {
  /** Code of the period. */
  readonly period: string;
  readonly partners: readonly PartnerTasks[];
}

/** What the workbook of the next period asks for. */
export interface NextPeriod {
  readonly period: string;
  readonly asked: number;
  /** Rows of figures that stay in the workbook that is open. */
  readonly reported: number;
  /** Records of other sheets that come along. */
  readonly carried: number;
  readonly bytes: Uint8Array;
}

/** The partners that have something to report, or an activity to tell of, in the order of their names. */
export function partnerChoices({ workbook, period: text, locale }: NextRequest): Result<PartnerChoices> {
  const source = sourceOf(workbook);
  if (!source.ok) return source;
  const { records } = source.value;
  const period = periodOf(text, records);
  if (!period.ok) return period;
  const partners = partnerTasks(records, period.value, locale);
  return done({ period: period.value.code, partners });
}

/** The bytes of one partner's workbook for a period. */
export function partnerPack(
  request: NextRequest & { readonly partner: string },
): Result<{ readonly bytes: Uint8Array }> {
  const { workbook, locale, partner } = request;
  const source = sourceOf(workbook);
  if (!source.ok) return source;
  const { records, initiative } = source.value;
  const period = periodOf(request.period, records);
  if (!period.ok) return period;
  const catalog = catalogs[locale];
  const plan = planPackOf(records, initiative, { locale, catalog, partner, period: period.value });
  if (!plan) return refused({ code: 'unknown-partner', params: { name: partner } });
  return bytesOf(plan);
}

/** The workbook of the next period, from the one that is open. */
export function nextWorkbook({ workbook, period: text, locale: given }: NextRequest): Result<NextPeriod> {
  const held = heldWorkbook(workbook);
  const locale = held.locale ?? given;
  // A workbook that is for a period is gone on with from there, whatever has been filled in.
  const own = periodFromCode(held.period ?? '');
  const wanted = text.trim() === '' && own ? (periodAfter(own)?.code ?? '') : text;
  const to = periodOf(wanted, recordsOfSheets(held.sheets));
  if (!to.ok) return to;
  const rolled = rollForward(workbook, { to: to.value, locale, catalog: catalogs[locale] });
  if (!rolled) return refused({ code: 'no-observations' });
  const written = bytesOf(rolled.plan);
  if (!written.ok) return written;
  const others = held.sheets.filter(({ template }) => template !== 'observations');
  return done({
    period: to.value.code,
    asked: rolled.asked,
    reported: rolled.reported,
    carried: others.reduce((sum, sheet) => sum + sheet.records.length, 0),
    ...written.value,
  });
}

interface PackSource {
  readonly records: Records;
  readonly initiative: string;
}

/** What packs are made from: the master, or the sheets of a workbook in which nothing was brought together yet. */
function sourceOf(workbook: WorkbookSnapshot): Result<PackSource> {
  if (readRecord(workbook)) {
    const master = readMaster(workbook, templates);
    return master.ok
      ? done({ records: recordsOf(master.value), initiative: master.value.initiative })
      : master;
  }
  const { sheets, initiative } = heldWorkbook(workbook);
  if (sheets.length === 0) return refused({ code: 'no-table-of-ours' });
  return done({ records: recordsOfSheets(sheets), initiative: initiative ?? '' });
}

function periodOf(text: string, records: Records): Result<Period> {
  const period = text.trim() === '' ? nextPeriod(records) : readPeriod(text);
  return period ? done(period) : refused({ code: 'unknown-period', params: { text } });
}

function bytesOf(plan: Plan): Result<{ readonly bytes: Uint8Array }> {
  const written = writeWorkbook(plan);
  return written.ok ? done({ bytes: written.value }) : written;
}
