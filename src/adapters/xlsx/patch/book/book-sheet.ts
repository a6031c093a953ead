import type { SheetPlan } from '../../../../core/model/plan';
import type { SheetState } from '../../../../core/model/snapshot';

/** A sheet of the workbook as it shall be. */
export interface BookSheet {
  readonly name: string;
  readonly state: SheetState;
  readonly id: number;
  readonly relationship: string;
  /** Full name of its part; '' when it has none. */
  readonly part: string;
  /** Whether it holds cells; a sheet of one chart does not. */
  readonly hasCells: boolean;
  /** Its place in the workbook as it was; -1 for a new one. */
  readonly before: number;
  /** Its element, when that stays as it is. */
  readonly xml?: string;
  /** What stands in it, when that comes from the patch. */
  readonly plan?: SheetPlan;
}
