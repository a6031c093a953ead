import type { Range } from '../../core/model/address';
import type { Zone } from '../../emulator/document/zones';

/** Plans count rows and columns from 1, the host from 0. */
export const rangeOf = ({ top, left, bottom, right }: Zone): Range => ({
  top: top + 1,
  left: left + 1,
  bottom: bottom + 1,
  right: right + 1,
});

/** A formula without its sign. */
export const bare = (formula: unknown): string =>
  (typeof formula === 'string' || typeof formula === 'number' ? String(formula) : '').replace(/^=/, '');
