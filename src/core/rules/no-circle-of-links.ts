import { type CheckedTable, codesIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { type RuleKind, severityOf } from './rule';
import { strongComponents } from './strong-components';

/** A link between two codes, and the record that says so. */
interface Link {
  readonly from: number;
  readonly to: number;
  readonly record: number;
}

/** Links between things lead back to where they began; each circle is one finding, at its first link. */
export const noCircleOfLinks: RuleKind = {
  id: 'no-circle-of-links',
  scope: 'table',
  codes: ['cycle'],
  *check(context) {
    for (const { at, use } of usesOf(context, 'no-circle-of-links')) {
      const codes: string[] = [];
      const links = linksOf(at, use, codes);
      for (const { members, record } of circles(links, codes)) {
        const params = { members: members.join(', ') };
        const count = members.length;
        yield { code: 'cycle', at, field: use.to, record, params, count, ...severityOf(use) };
      }
    }
  },
};

interface Fields {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly except: readonly string[];
}

/** The links of a table between codes, which are numbered in the order in which they come. */
function linksOf(at: CheckedTable, { from, to, type, except }: Fields, codes: string[]): Link[] {
  const numbers = new Map<string, number>();
  const numberOf = (code: string) => {
    const known = numbers.get(code) ?? codes.push(code) - 1;
    numbers.set(code, known);
    return known;
  };
  const targets = valuesOf(at, to) ?? [];
  const types = valuesOf(at, type);
  return (valuesOf(at, from) ?? []).flatMap((sources, record) =>
    except.includes(String(types?.[record]))
      ? []
      : codesIn(sources).flatMap((source) =>
          codesIn(targets[record]).map((target) => ({
            from: numberOf(source),
            to: numberOf(target),
            record,
          })),
        ),
  );
}

function* circles(links: readonly Link[], codes: readonly string[]) {
  const next = codes.map((): number[] => []);
  for (const { from, to } of links) next[from]?.push(to);
  for (const numbers of strongComponents(codes.length, (number) => next[number] ?? [])) {
    const inside = new Set(numbers);
    const first = links.find(({ from, to }) => inside.has(from) && inside.has(to));
    if (first) yield { members: numbers.map((number) => codes[number] ?? ''), record: first.record };
  }
}
