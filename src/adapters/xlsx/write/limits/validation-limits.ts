import { formatRange, quoteSheet } from '../../../../core/model/address';
import type { Plan, ValidationPlan } from '../../../../core/model/plan';
import { literalList } from '../data-validations-xml';
import { type Limits, longer } from './limit';

const MAX_LIST = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;

/** The length of literal lists and of messages. */
export function* validationLimits({ sheets }: Plan): Limits {
  for (const { name, validations = [] } of sheets) {
    for (const validation of validations) {
      const where = `${quoteSheet(name)}!${validation.ranges.map(formatRange).join(' ')}`;
      yield* listLimits(validation, where);
      yield* longer('prompt-title', where, MAX_TITLE, validation.prompt?.title);
      yield* longer('prompt-text', where, MAX_PROMPT, validation.prompt?.text);
      yield* longer('error-title', where, MAX_TITLE, validation.error?.title);
      yield* longer('error-text', where, MAX_ERROR, validation.error?.text);
    }
  }
}

/** A comma separates the values and cannot be in one. */
function* listLimits({ rule }: ValidationPlan, where: string): Limits {
  if (rule.type !== 'list' || rule.formula !== undefined) return;
  const values = rule.values ?? [];
  yield* longer('literal-list', where, MAX_LIST, literalList(values));
  if (values.join('') === '') yield { what: 'literal-list-empty', where, limit: 1, found: 0 };
  const comma = values.find((value) => value.includes(','));
  if (comma !== undefined) yield { what: 'literal-list-comma', where, limit: 0, found: comma };
}
