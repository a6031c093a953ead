import type { DifferentialStyle } from '../model/plan';
import { lights, palette } from './palette';

/** How a choice looks in its cell, by list and code; the word always stands there too. */
export const statusLooks: Readonly<Record<string, Readonly<Record<string, DifferentialStyle>>>> = {
  'activity-status': {
    idea: { color: palette.muted, italic: true },
    ongoing: { color: palette.actual, bold: true },
    delayed: { color: lights.amber.color, bold: true },
    paused: { color: palette.muted },
    completed: { color: lights.green.color, bold: true },
    cancelled: { color: palette.muted, italic: true },
  },
  'outcome-status': {
    proposed: { color: palette.muted, italic: true },
    achieved: { color: lights.green.color, bold: true },
    dropped: { color: palette.muted, italic: true },
  },
  'observation-status': {
    preliminary: { color: lights.amber.color, bold: true },
    estimated: { color: lights.amber.color },
  },
  'quality-flag': {
    inexact: { color: lights.amber.color },
    estimated: { color: lights.amber.color },
    partial: { color: lights.amber.color },
    break_in_series: { color: lights.red.color, bold: true },
    not_available: { color: palette.muted },
    not_applicable: { color: palette.muted },
    suppressed: { color: palette.muted },
  },
};

/** A required cell that is still empty in a row with something in it. */
export const missingLook: DifferentialStyle = { fill: palette.missing };

/** A date that has passed while the work is not finished. */
export const overdueLook: DifferentialStyle = { color: lights.red.color, bold: true };

/** Statuses after which an end date in the past is as it should be. */
export const FINISHED: readonly string[] = ['completed', 'cancelled'];
