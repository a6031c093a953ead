import { digestOfPlan } from '../../core/consolidation/digest';
import type { CustomPartPlan, SheetPlan } from '../../core/model/plan';
import type { WorkbookSnapshot } from '../../core/model/snapshot';
import type { OwnSheets } from './sheet-changes';

const NAMESPACE = 'urn:samverka:summary:1';

/** Says which sheets of the workbook are the summary's, so that it can be built anew. */
export function planSummaryRecord(sheets: readonly SheetPlan[]): CustomPartPlan {
  const entries = sheets.map(
    (sheet) => `<sheet name="${escape(sheet.name)}" digest="${digestOfPlan(sheet)}"/>`,
  );
  return {
    namespace: NAMESPACE,
    xml: `<?xml version="1.0" encoding="UTF-8"?>\n<summary xmlns="${NAMESPACE}">${entries.join('')}</summary>`,
  };
}

/** The sheets of a summary that was built into the workbook before. */
export function summarySheets({ customParts }: WorkbookSnapshot): OwnSheets {
  const part =
    customParts === 'unknown' ? undefined : customParts.find(({ namespace }) => namespace === NAMESPACE);
  const found = part?.xml.matchAll(/<(?:\w+:)?sheet\s+name="([^"]*)"\s+digest="([^"]*)"/g) ?? [];
  return new Map([...found].map(([, name = '', digest = '']) => [unescape(name), digest]));
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
