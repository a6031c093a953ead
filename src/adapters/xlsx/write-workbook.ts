import type { Plan } from '../../core/model/plan';
import { type Result, done, refused } from '../../core/issues/refusal';
import { firstLimit } from './write/limits/first-limit';
import { workbookParts } from './write/workbook-parts';
import { type BlockCodec, zipBlocks } from './write/zip-blocks';
import { zipParts } from './write/zip-parts';

/** The bytes of a new workbook that holds the plan. Refused when it does not fit within Excel's limits. */
export function writeWorkbook(plan: Plan): Result<Uint8Array> {
  const limit = firstLimit(plan);
  if (limit !== null) return refused({ code: 'excel-limit', params: { ...limit } });
  return done(zipParts(workbookParts(plan)));
}

/** As {@link writeWorkbook}, compressed by the platform beside the thread that makes the parts: other bytes, the same content. */
export async function writeWorkbookWith(plan: Plan, codec: BlockCodec): Promise<Result<Uint8Array>> {
  const limit = firstLimit(plan);
  if (limit !== null) return refused({ code: 'excel-limit', params: { ...limit } });
  return done(await zipBlocks(workbookParts(plan), codec));
}
