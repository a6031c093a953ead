import { cellIndex } from '../model/cells';
import { readPeriod } from '../model/period-spellings';
import { listById } from '../templates/all-lists';
import type { ColumnDefinition, TemplateDefinition } from '../templates/template';
import { listIndexOf } from './lists';
import { missingFlag } from './missing';
import type { SheetGrid } from './sheet-grid';
import { Look } from './sheet-grid';
import type { Region } from './table';
import { factsOf } from './sample-facts';
import type { ColumnSample, Evidence } from './sample-facts';
import { splitValues } from './text';
import { prefixOf, type TextFacts } from './text-facts';
import { readYesNo } from './yes-no';

const SAMPLE = 60;
/** The most that values are worth without a heading. */
export const MOST_ALONE = 0.75;
const MAYBE: Evidence = { fits: 'maybe', score: 0 };
const BADLY: Evidence = { fits: 'badly', score: 0 };
const NEVER: Evidence = { fits: 'never', score: 0 };

/** Values spread evenly over a column's records. */
export function sampleColumn(grid: SheetGrid, region: Region, column: number): ColumnSample {
  const rows = region.dataRows;
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const texts: string[] = [];
  let numbers = 0;
  let dates = 0;
  for (let at = 0; at < rows.length && texts.length < SAMPLE; at += step) {
    const i = cellIndex(grid.cells, rows[at] ?? 0, column);
    const look = grid.look(i);
    if (look === Look.blank || look === Look.error) continue;
    const text = grid.text(i);
    if (missingFlag(text)) continue;
    texts.push(text);
    if (look === Look.number) numbers++;
    if (look === Look.date) dates++;
  }
  return { texts, numbers, dates };
}

/** Whether most of the values look like codes: such as `ACT-001`, or short, in one piece and with a digit. */
export function isCodes(sample: ColumnSample): boolean {
  if (sample.texts.length === 0) return false;
  return (factsOf(sample).isCodes ??=
    shareOf(sample, ({ prefixes }) => prefixes.every((prefix) => prefix !== null)) >= 0.5 ||
    shareOf(sample, ({ text }) => /^(?=.*\d)\S{1,15}$/.test(text)) >= 0.8);
}

/** Tests by kind of field: what a value of it looks like, and what it is worth without a heading. */
const LOOKS: Partial<Record<ColumnDefinition['type']['kind'], readonly [(text: string) => boolean, number]>> =
  {
    email: [(text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), MOST_ALONE],
    orgNumber: [(text) => /^(?:16)?\d{6}-?\d{4}$/.test(text), MOST_ALONE],
    period: [(text) => readPeriod(text, { year: 2000 }) !== null, 0],
    date: [looksLikeDate, 0],
    integer: [looksLikeNumber, 0],
    decimal: [looksLikeNumber, 0],
    money: [looksLikeNumber, 0],
    percent: [looksLikeNumber, 0],
    year: [looksLikeNumber, 0],
    yesNo: [(text) => readYesNo(text) !== null, 0],
    phone: [(text) => /^[+\d][\d\s()/-]{5,}$/.test(text), 0],
  };

const ALONE = new Set(['code', 'reference', 'references', 'list', 'lists']);

/** Whether values can tell a field of this type without a heading. */
export function speaksAlone({ type }: ColumnDefinition): boolean {
  return ALONE.has(type.kind) || (LOOKS[type.kind]?.[1] ?? 0) > 0;
}

/** What a sample says about a field; worked out once for all fields of the same type. */
export function contentEvidence(
  sample: ColumnSample,
  { type }: ColumnDefinition,
  templates: readonly TemplateDefinition[],
): Evidence {
  if (sample.texts.length === 0) return MAYBE;
  const { evidence } = factsOf(sample);
  const key = typeKey(type);
  let found = evidence.get(key);
  if (!found) evidence.set(key, (found = evidenceOfType(sample, type, templates)));
  return found;
}

/** What of a type matters here. */
function typeKey(type: ColumnDefinition['type']): string {
  switch (type.kind) {
    case 'code':
      return `code ${type.prefix}`;
    case 'reference':
      return `reference ${type.template}`;
    case 'references':
      return `reference ${type.templates.join(' ')}`;
    case 'list':
    case 'lists':
      return `list ${type.list}`;
    default:
      return type.kind;
  }
}

function evidenceOfType(
  sample: ColumnSample,
  type: ColumnDefinition['type'],
  templates: readonly TemplateDefinition[],
): Evidence {
  const look = LOOKS[type.kind];
  if (look)
    return graded(
      shareOf(sample, (facts) => looksLike(facts, type.kind, look[0])),
      look[1],
      true,
    );
  switch (type.kind) {
    case 'code':
      return graded(
        shareOf(sample, ({ text, parts, prefixes }) =>
          parts[0] === text ? prefixes[0] === type.prefix : prefixOf(text) === type.prefix,
        ),
        MOST_ALONE,
        false,
      );
    case 'reference':
      return referenceEvidence(sample, [type.template], templates);
    case 'references':
      return referenceEvidence(sample, type.templates, templates);
    case 'list':
    case 'lists':
      return listEvidence(sample, type.list);
    default:
      return sample.dates > sample.texts.length / 2 && type.kind === 'text' ? BADLY : MAYBE;
  }
}

function looksLikeNumber(text: string): boolean {
  return /\d/.test(text) && text.length < 25;
}

function graded(share: number, most: number, canBeBad: boolean): Evidence {
  if (share >= 0.8) return { fits: 'well', score: most * share };
  return canBeBad && share < 0.2 ? BADLY : MAYBE;
}

function looksLikeDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d|^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|^\d{6}$|^\d{8}$|^\d{5}$|\d{4}/.test(text);
}

function referenceEvidence(
  sample: ColumnSample,
  ids: readonly string[],
  templates: readonly TemplateDefinition[],
): Evidence {
  const prefixes = templates.flatMap((template) =>
    ids.includes(template.id)
      ? template.columns.flatMap(({ type }) => (type.kind === 'code' ? [type.prefix] : []))
      : [],
  );
  const isOurs = (prefix: string | null) => prefix !== null && prefixes.includes(prefix);
  const share = shareOf(sample, (facts) =>
    (facts.text.includes(',')
      ? splitValues(facts.text.replace(/,/g, ';')).map(prefixOf)
      : facts.prefixes
    ).every(isOurs),
  );
  if (share >= 0.8) return { fits: 'well', score: 0.72 };
  // References may be given by name, but no organisation is called 12.
  const isFigures = sample.numbers + sample.dates > sample.texts.length * 0.8;
  return isFigures ? BADLY : MAYBE;
}

function listEvidence(sample: ColumnSample, list: string): Evidence {
  const index = listIndexOf(listById(list));
  const share = shareOf(sample, ({ keys }) =>
    keys.every((ofPart) => ofPart.some((key) => index.codes.has(key))),
  );
  const values = factsOf(sample).texts.length;
  // Many different values, none of them in the list: `State` above the names of states is no status.
  if (share < 0.05 && values > 8 && values > 2 * listById(list).items.length) return NEVER;
  if (share < 0.8) return MAYBE;
  const distinct = new Set(sample.texts.map((text) => text.toLowerCase())).size;
  // Figures hit every list of ratings, and one repeated word hits by chance.
  const isTelling = distinct >= 2 && sample.texts.length >= 3 && sample.numbers < sample.texts.length / 2;
  return { fits: 'well', score: isTelling ? MOST_ALONE * share : 0 };
}

/** Tested once for each text and kind of field. */
function looksLike({ looks, text }: TextFacts, kind: string, test: (text: string) => boolean): boolean {
  let found = looks.get(kind);
  if (found === undefined) looks.set(kind, (found = test(text)));
  return found;
}

/** Share of the sample that passes a test; each different text is tested once. */
function shareOf(sample: ColumnSample, test: (text: TextFacts) => boolean): number {
  let passed = 0;
  for (const { text, count } of factsOf(sample).texts) if (test(text)) passed += count;
  return passed / Math.max(1, sample.texts.length);
}
