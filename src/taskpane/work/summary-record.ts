import { digestOfPlan } from '../../core/consolidation/digest';
import type { CustomPartPlan, SheetPlan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import { layoutDigest } from './refresh-sheets';
import type { OwnSheets } from '../../core/consolidation/sheet-changes';

const NAMESPACE = 'urn:samverka:summary:1';

/** Says which sheets of the workbook are the summary's, so that it can be built anew. */
export function planSummaryRecord(sheets: readonly SheetPlan[]): CustomPartPlan {
  const entries = sheets.map(
    (sheet) =>
      `<sheet name="${escape(sheet.name)}" digest="${digestOfPlan(sheet)}" layout="${layoutDigest(sheet)}"/>`,
  );
  return {
    namespace: NAMESPACE,
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n<summary xmlns="${NAMESPACE}">${entries.join('')}</summary>`,
  };
}

/** The sheets of a summary that was built into the workbook before. */
export function summarySheets(workbook: WorkbookSnapshot): OwnSheets {
  return new Map(entriesOf(workbook).map(([name, digest]) => [name, digest]));
}

/** Digests of how those sheets were laid out. */
export function summaryLayouts(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  return new Map(entriesOf(workbook).map(([name, , layout]) => [name, layout]));
}

const ENTRY = /<(?:\w+:)?sheet\s+name="([^"]*)"\s+digest="([^"]*)"(?:\s+layout="([^"]*)")?/g;

function entriesOf({ customParts }: WorkbookSnapshot): (readonly [string, string, string])[] {
  const part =
    customParts === 'unknown' ? undefined : customParts.find(({ namespace }) => namespace === NAMESPACE);
  const found = part?.xml.matchAll(ENTRY) ?? [];
  return [...found].map(([, name = '', digest = '', layout = '']) => [unescape(name), digest, layout]);
}

const ENTITIES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
] as const;

function escape(text: string): string {
  return ENTITIES.reduce((all, [char, entity]) => all.replaceAll(char, entity), text);
}

function unescape(text: string): string {
  return ENTITIES.reduceRight((all, [char, entity]) => all.replaceAll(entity, char), text);
}
