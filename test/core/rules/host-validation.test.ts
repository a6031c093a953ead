import fc from 'fast-check';
import type { ValidationRule } from '../../../src/core/model/plan';
import { type HostContext, hostValidation, lowerBoundOf } from '../../../src/core/rules/host-validation';
import type { ColumnType, TemplateDefinition } from '../../../src/core/templates/template';
import { foundIn } from '../../support/checked';
import { templateOf } from '../../support/read-table';

const context: HostContext = {
  listName: (list) => `list_${list}`,
  referenceName: (template) => (template === 'outcomes' ? 'codes_outcomes' : null),
  cell: (field) => (field === 'absent' ? null : `$${field.toUpperCase()}6`),
  cells: (field) => `$${field.toUpperCase()}$6:$${field.toUpperCase()}$1000`,
};

function ruleOf(template: TemplateDefinition, field = 'a'): ValidationRule | null {
  const column = template.columns.find(({ id }) => id === field);
  if (!column) throw new Error(field);
  return hostValidation(column, template, context);
}

const single = (type: ColumnType) => templateOf({ a: type });

/** What Excel answers for a number, for rules whose limits are numbers. */
function passes(rule: ValidationRule | null, value: number): boolean {
  if (rule === null || !('operator' in rule)) return true;
  if (rule.type === 'whole' && !Number.isInteger(value)) return false;
  const low = Number(rule.formula1);
  return rule.operator === 'between' ? value >= low && value <= Number(rule.formula2) : value >= low;
}

describe('native validation', () => {
  test.each([
    ['integer', { kind: 'integer', min: 1, max: 5 }],
    ['integer from', { kind: 'integer', min: 0 }],
    ['any integer', { kind: 'integer' }],
    ['decimal', { kind: 'decimal', min: -2.5 }],
    ['any decimal', { kind: 'decimal' }],
    ['money', { kind: 'money', min: 0 }],
    ['percent', { kind: 'percent' }],
    ['year', { kind: 'year' }],
  ] as const)('of %s lets through what the checks let through', (_name, type) => {
    const template = single(type);
    const rule = ruleOf(template);
    const value = fc.oneof(
      fc.integer({ min: -10, max: 3000 }),
      fc.double({ min: -200, max: 200, noNaN: true }),
    );
    fc.assert(
      fc.property(value, (number) => {
        // A share typed as 0.45 is only a warning, which a native rule does not give.
        const refused = foundIn(template, [{ a: number }]).filter((found) => !found.endsWith('share-scale'));
        expect([number, passes(rule, number)]).toEqual([number, refused.length === 0]);
      }),
    );
  });

  test('offers lists, yes or no, and codes of sheets that are there', () => {
    expect(ruleOf(single({ kind: 'list', list: 'sector' }))).toEqual({
      type: 'list',
      formula: 'list_sector',
    });
    expect(ruleOf(single({ kind: 'yesNo' }))).toEqual({ type: 'list', formula: 'list_yes-no' });
    expect(ruleOf(single({ kind: 'reference', template: 'outcomes' }))).toEqual({
      type: 'list',
      formula: 'codes_outcomes',
    });
    expect(ruleOf(single({ kind: 'reference', template: 'targets' }))).toBeNull();
  });

  test('is absent where Excel has none', () => {
    const kinds: ColumnType[] = [
      { kind: 'text' },
      { kind: 'texts' },
      { kind: 'lists', list: 'role' },
      { kind: 'references', templates: ['outcomes'] },
      { kind: 'period' },
      { kind: 'phone' },
      { kind: 'geography' },
    ];
    for (const kind of kinds) expect(ruleOf(single(kind))).toBeNull();
    expect(ruleOf(templateOf({ absent: { kind: 'year' } }), 'absent')).toBeNull();
  });

  test('holds an end to its start and an upper to its lower, also when that is empty', () => {
    const dates = templateOf({ a: { kind: 'date' }, b: { kind: 'date' } }, [
      { rule: 'date-order', first: 'a', last: 'b' },
    ]);
    expect(ruleOf(dates, 'b')).toEqual({
      type: 'date',
      operator: 'greaterThanOrEqual',
      formula1: 'MAX(1,$A6)',
    });
    expect(ruleOf(dates, 'a')).toEqual({ type: 'date', operator: 'greaterThanOrEqual', formula1: 1 });
    const numbers = templateOf({ a: { kind: 'decimal' }, b: { kind: 'decimal', min: 0 } }, [
      { rule: 'at-most', lower: 'a', upper: 'b' },
    ]);
    expect(ruleOf(numbers, 'b')).toMatchObject({ formula1: 'IF(ISNUMBER($A6),$A6,0)' });
    expect(lowerBoundOf('b', numbers)).toEqual({ rule: 'at-most', field: 'a' });
    expect(lowerBoundOf('a', numbers)).toBeNull();
  });

  test('refuses days to come where the column does', () => {
    expect(ruleOf(single({ kind: 'date', notAfterToday: true }))).toEqual({
      type: 'date',
      operator: 'between',
      formula1: 1,
      formula2: 'TODAY()',
    });
  });

  test('asks about codes that are not alone, and about addresses and numbers that look wrong', () => {
    expect(ruleOf(single({ kind: 'code', prefix: 'ACT' }))).toEqual({
      type: 'custom',
      formula: 'AND(EXACT(LEFT($A6,4),"ACT-"),COUNTIF($A$6:$A$1000,$A6)=1)',
    });
    expect(ruleOf(single({ kind: 'email' }))?.type).toBe('custom');
    expect(ruleOf(single({ kind: 'orgNumber' }))?.type).toBe('custom');
  });
});
