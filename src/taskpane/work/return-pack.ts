import { patchWorkbook } from '../../adapters/xlsx/patch-workbook';
import { writeWorkbook } from '../../adapters/xlsx/write-workbook';
import { returnPatch, returnPlan } from '../../core/consolidation/return-pack';
import { catalogs } from '../../core/i18n/catalogs';
import type { Issue } from '../../core/issues/issue';
import { done, type Result } from '../../core/issues/refusal';
import type { Locale } from '../../core/model/locale';
import type { WorkbookSnapshot } from '../../core/model/snapshot';

/** What goes back to a partner. */
export interface ReturnPack {
  readonly bytes: Uint8Array;
  /** True when the findings stand in a workbook of their own, because the file cannot be changed in place. */
  readonly isApart: boolean;
}

/** A copy of the partner's own file with the findings about it. */
export function returnPack(
  { snapshot, bytes }: { readonly snapshot: WorkbookSnapshot; readonly bytes: Uint8Array },
  issues: readonly Issue[],
  locale: Locale,
): Result<ReturnPack> {
  const catalog = catalogs[locale];
  // What is opened before the user is an .xlsx workbook; macros and texts are not.
  if (snapshot.format === 'xlsx') {
    const patched = patchWorkbook(bytes, returnPatch(snapshot, issues, catalog, locale));
    if (patched.ok) return done({ bytes: patched.value, isApart: false });
  }
  const written = writeWorkbook(returnPlan(issues, catalog, locale));
  return written.ok ? done({ bytes: written.value, isApart: true }) : written;
}
