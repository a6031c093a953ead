import { summaryIdentity } from '../consolidation/own-workbook';
import type { AuditCode, AuditFinding } from '../issues/audit-codes';
import type { CustomPart, WorkbookSnapshot } from '../model/snapshot';
import type { LinkTrace, WorkbookTraces } from '../model/workbook-traces';
import { finding } from './finding';

/** Which parts carry what, by their names; the first that fits counts. null: nothing that others tell of. */
const KINDS: readonly (readonly [RegExp, AuditCode | null])[] = [
  [/\.rels$|^\[content_types\]\.xml$|\/$/, null],
  [/\/pivot(?:tables|cache)\//, 'pivot-cache'],
  [/\/(?:querytables|model)\/|\/connections\.xml$|tablesinglecells/, 'query-cache'],
  [/\/externallinks\//, 'external-link'],
  [/vbaproject|vbadata|\/macrosheets\//, 'macro'],
  [/\/(?:embeddings|activex|ctrlprops|dialogsheets)\//, 'embedded-file'],
  [/\/revisions\//, 'revision-history'],
  [/webextension/, 'add-in-part'],
  [/\/printersettings\//, 'printer-settings'],
  [/\/media\/|thumbnail/, 'picture'],
  // Told of by what is in them.
  [
    /^xl\/(?:workbook|styles|sharedstrings|metadata|calcchain)\.xml$|^xl\/(?:worksheets|chartsheets|tables|drawings|charts|theme|persons|threadedcomments)\//,
    null,
  ],
  [/^xl\/comments[^/]*$|^xl\/comments\/|^docprops\/|^customxml\/|^xl\/diagrams\//, null],
];

const DATA_MASHUP = 'http://schemas.microsoft.com/DataMashup';

/** Parts with data or programs of their own, and whatever leads out of the file. */
export function auditParts(
  { customParts }: WorkbookSnapshot,
  { parts, links }: WorkbookTraces,
): AuditFinding[] {
  const found = new Map<AuditCode, string[]>();
  for (const part of parts) {
    const kind = KINDS.find(([pattern]) => pattern.test(part.toLowerCase()));
    const code = kind ? kind[1] : 'unknown-part';
    if (code !== null) found.set(code, [...(found.get(code) ?? []), part]);
  }
  const custom = customParts === 'unknown' ? [] : customParts;
  return [
    ...[...found].map(([code, own]) => finding(code, { detail: own[0] ?? '', count: own.length })),
    ...custom
      .filter((part) => !isOwn(part))
      .map(({ namespace }) =>
        finding(namespace === DATA_MASHUP ? 'query-cache' : 'custom-part', { detail: namespace }),
      ),
    ...links.flatMap(auditLink),
  ];
}

/** Pages on the web are no secret; folders, mailboxes and other workbooks are. */
function auditLink({ type, target }: LinkTrace): AuditFinding[] {
  const plain = target.trim();
  if (/^mailto:/i.test(plain)) return [finding('email-address', { detail: plain.slice('mailto:'.length) })];
  if (type === 'hyperlink' && /^https?:\/\//i.test(plain)) return [];
  if (/^file:|^[a-z]:[\\/]|^\\\\|^\//i.test(plain)) return [finding('file-path', { detail: plain })];
  return [finding('external-link', { detail: plain })];
}

/** The part by which a summary says what it is; with anything more in it, it is somebody else's. */
function isOwn({ xml }: CustomPart): boolean {
  const content = (text: string) => text.replace(/^\s*<\?[^>]*\?>/, '').trim();
  return content(xml) === content(summaryIdentity.xml);
}
