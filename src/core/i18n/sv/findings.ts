import { formatNumber } from '../format';
import type { findings as en } from '../en/findings';

/** Det som sägs runt varje fynd. */
export const findings: typeof en = {
  cells: (place, count) => `${place} (${formatNumber('sv', count)} celler som den första)`,
  suggestion: (value) => `Menade du ”${value}”?`,
};
