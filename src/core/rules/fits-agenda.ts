import type { FieldValue } from '../reading/table';
import { agendaValue } from './agenda-facts';
import { type CheckedTable, codesIn, columnOf } from './checked-table';
import { usesOf } from './columns';
import { failing } from './distinct-check';
import { type Finding, type RuleKind, severityOf } from './rule';

/** What holds places of other names: whether one of them lies in it cannot be told by its name. */
const WIDE =
  /\b(?:region|county|sweden|nation\w*|country)|(?:^|\P{L})(?:län|sverige|riket|landet|nationell)/iu;
/** Words that tell what kind of place it is, not which. */
const KINDS_OF_PLACE = new Set([
  ...['kommun', 'kommuner', 'kommunen', 'stad', 'staden', 'område', 'hela', 'och', 'med'],
  ...['municipality', 'municipalities', 'city', 'town', 'area', 'district', 'the', 'and', 'all'],
]);
const AGES = [
  /(\d+)\s*[-–]\s*(\d+)[\s-]*(?:år(?:ingar)?\b|years? old|year-olds?)/i,
  /aged?\s+(\d+)\s*[-–]\s*(\d+)/i,
];

/** A place or a population lies outside what the agenda says it is about, as far as names, codes and ages can tell. */
export const fitsAgenda: RuleKind = {
  id: 'fits-agenda',
  scope: 'workbook',
  codes: ['outside-agenda'],
  reads: ['agenda'],
  isBeta: true,
  *check(context) {
    const place = textOf(agendaValue(context, 'geography'));
    const population = textOf(agendaValue(context, 'population'));
    for (const { at, use } of usesOf(context, 'fits-agenda')) {
      const found = [
        ...outside(at, use.place, place, isElsewhere),
        ...outside(at, use.population ?? '', population, areOtherAges),
      ];
      for (const finding of found) yield { ...finding, ...severityOf(use) };
    }
  },
};

type IsOutside = (value: string, agenda: string) => boolean;

function outside(at: CheckedTable, field: string, agenda: string, isOutside: IsOutside): Finding[] {
  const column = agenda === '' ? undefined : columnOf(at, field);
  if (!column) return [];
  const judge = (value: FieldValue) => (isOutside(textOf(value), agenda) ? true : null);
  return failing(at, column, judge).map(({ record }) => ({
    code: 'outside-agenda',
    at,
    field,
    record,
    params: { agenda },
  }));
}

/** True when both name places, or both give codes, and none of them is the same or a part of the other. */
function isElsewhere(value: string, agenda: string): boolean {
  const codes = codesOf(agenda);
  const own = codesOf(value);
  if (codes.length > 0 && own.length > 0)
    return !own.every((code) => codes.some((one) => code.startsWith(one)));
  const names = WIDE.test(agenda) ? [] : namesOf(agenda);
  const words = namesOf(value);
  if (names.length === 0 || words.length === 0) return false;
  return !words.some((word) => names.some((name) => name.startsWith(word) || word.startsWith(name)));
}

const codesOf = (text: string) => text.match(/\b\d\d(?:\d\d)?\b/g) ?? [];

function namesOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => !KINDS_OF_PLACE.has(word));
}

/** True when both say an age and the value's goes beyond the agenda's. */
function areOtherAges(value: string, agenda: string): boolean {
  const all = agesOf(agenda);
  const own = agesOf(value);
  return all !== null && own !== null && (own[0] < all[0] || own[1] > all[1]);
}

function agesOf(text: string): readonly [number, number] | null {
  for (const pattern of AGES) {
    const [, from, to] = pattern.exec(text) ?? [];
    if (from !== undefined && to !== undefined) return [Number(from), Number(to)];
  }
  return null;
}

function textOf(value: FieldValue | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : codesIn(value).join(' ');
}
