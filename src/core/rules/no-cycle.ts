import type { TemplateId } from '../templates/template';
import { codesIn, valuesOf } from './checked-table';
import { usesOf } from './columns';
import { codeField } from './lookup';
import { placeOf } from './records';
import { type Finding, type RuleContext, type RuleKind, severityOf } from './rule';
import { strongComponents } from './strong-components';

/** Records depend on each other in a circle; each circle is one finding with its members. */
export const noCycle: RuleKind = {
  id: 'no-cycle',
  scope: 'workbook',
  codes: ['cycle'],
  reads: [],
  *check(context) {
    const done = new Set<unknown>();
    for (const { at, use } of usesOf(context, 'no-cycle')) {
      if (done.has(use)) continue;
      done.add(use);
      yield* cycles(context, at.table.template, use.field, severityOf(use));
    }
  },
};

function* cycles(
  { lookup }: RuleContext,
  template: TemplateId,
  field: string,
  severity: ReturnType<typeof severityOf>,
): Iterable<Finding> {
  const index = lookup.index(template);
  if (!index) return;
  const { records, first } = index;
  const next = (number: number): readonly number[] => {
    const { at, record } = placeOf(records, number);
    const targets = codesIn(valuesOf(at, field)?.[record]).map((code) => first.get(code));
    return targets.filter((target) => target !== undefined);
  };
  for (const numbers of strongComponents(records.size, next)) {
    const places = numbers.map((number) => placeOf(records, number));
    const [place] = places;
    if (!place) continue;
    const codes = places.map(({ at, record }) =>
      String(valuesOf(at, codeField(at.template) ?? '')?.[record]),
    );
    const params = { members: codes.join(', ') };
    yield { code: 'cycle', ...place, field, params, count: codes.length, ...severity };
  }
}
