import { readMaster } from '../core/consolidation/read-master';
import { done, refused, type Result } from '../core/issues/refusal';
import { readPeriod } from '../core/model/period-spellings';
import { planPartnerPack } from '../core/packs/partner-pack';
import { partnerTasks } from '../core/packs/partner-tasks';
import { recordsOf } from '../core/packs/rows-of';
import { templates } from '../core/templates/all-templates';
import type { WorkbookFiles } from '../ports/workbook-files';
import type { PartnerPackRequest } from './make-pack';
import { lossOfReplacing } from './may-replace';

/** A partner's file. */
export interface WrittenPack {
  readonly partner: string;
  readonly out: string;
  /** Figures that it asks for. */
  readonly asked: number;
}

/** Writes a workbook for each partner that has something to report, into a folder; none when one of them may not be written. */
export async function makePartnerPacks(
  files: WorkbookFiles,
  { master, out: folder, locale, catalog, at, ...request }: Omit<PartnerPackRequest, 'partner'>,
): Promise<Result<readonly WrittenPack[]>> {
  const period = readPeriod(request.period);
  if (period === null) return refused({ code: 'unknown-period', params: { text: request.period } });
  const read = await files.read(master);
  if (!read.ok) return read;
  const held = readMaster(read.value.snapshot, templates);
  if (!held.ok) return held;
  const tasks = partnerTasks(recordsOf(held.value), period, locale);
  const packs = tasks.map(({ code, name, asked }, i) => {
    const isNamesake = tasks.some((other, n) => n !== i && fileName(other.name) === fileName(name));
    const file = fileName(`${name}${isNamesake ? ` ${code}` : ''} ${period.code}`);
    return { partner: code, out: `${folder}/${file}.xlsx`, asked };
  });
  for (const { out } of packs) {
    if (files.isSame(master, out)) return refused({ code: 'output-is-source', file: files.nameOf(out) });
    const loss = await lossOfReplacing(files, out);
    if (loss) return refused(loss);
  }
  const options = { locale, catalog, period, ...(at === undefined ? {} : { at }) };
  for (const { partner, out } of packs) {
    const plan = planPartnerPack(held.value, { ...options, partner });
    if (!plan) return refused({ code: 'unknown-partner', params: { name: partner } });
    const written = await files.write(out, plan);
    if (!written.ok) return written;
  }
  return done(packs);
}

/** A name that every file system takes. */
function fileName(text: string): string {
  return text
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120);
}
