import type { Plan, PlanValue } from '../../../../core/model/plan';
import { shownValue } from '../planned-cells';
import { type Limits, cellPlace } from './limit';

const MAX_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** The length of texts and formulas in cells. */
export function* cellLimits({ sheets }: Plan): Limits {
  for (const { name, blocks } of sheets) {
    for (const block of blocks) {
      for (const [r, values] of block.values.entries()) {
        for (let c = 0; c < values.length; c++) {
          const broken = brokenLimit(values[c] ?? null);
          if (broken) yield { where: cellPlace(name, block.row + r, block.column + c), ...broken };
        }
      }
    }
  }
}

function brokenLimit(value: PlanValue) {
  if (typeof value === 'string') return value.length > MAX_TEXT ? textLimit(value) : null;
  if (value === null || typeof value !== 'object') return null;
  if ('formula' in value && value.formula.length > MAX_FORMULA) {
    return { what: 'formula-length', limit: MAX_FORMULA, found: value.formula.length };
  }
  const shown = shownValue(value);
  return typeof shown === 'string' && shown.length > MAX_TEXT ? textLimit(shown) : null;
}

function textLimit(text: string) {
  return { what: 'cell-text', limit: MAX_TEXT, found: text.length };
}
