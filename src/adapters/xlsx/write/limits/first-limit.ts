import type { Plan } from '../../../../core/model/plan';
import { MAX_STYLES, Styles } from '../styles';
import { cellLimits } from './cell-limits';
import type { Limit, Limits } from './limit';
import { nameLimits } from './name-limits';
import { rangeLimits } from './range-limits';
import { sheetLimits } from './sheet-limits';
import { tableLimits } from './table-limits';
import { textLimits } from './text-limits';
import { validationLimits } from './validation-limits';
import { viewLimits } from './view-limits';

const checks: readonly ((plan: Plan) => Limits)[] = [
  sheetLimits,
  styleLimits,
  rangeLimits,
  cellLimits,
  nameLimits,
  tableLimits,
  validationLimits,
  textLimits,
  viewLimits,
];

/** The first of Excel's limits the plan does not fit in, or null. */
export function firstLimit(plan: Plan): Limit | null {
  for (const check of checks) {
    const { value } = check(plan).next();
    if (value !== undefined) return value;
  }
  return null;
}

function* styleLimits({ styles }: Plan): Limits {
  const found = Styles.count(styles);
  if (found > MAX_STYLES) yield { what: 'styles', where: '', limit: MAX_STYLES, found };
  for (const [key, { numberFormat = '' }] of Object.entries(styles)) {
    if (numberFormat.length > 255) {
      yield { what: 'number-format', where: key, limit: 255, found: numberFormat.length };
    }
  }
}
