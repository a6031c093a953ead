import type { MasterRow } from '../consolidation/master';
import { groupBy } from '../indicators/group-by';
import { listOf, textOf, yesNoOf } from '../indicators/row-values';
import type { Facts } from './facts';

/** A stakeholder as the map has it; null where nobody has said. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly roles: readonly string[];
  readonly contributions: readonly string[];
  readonly interest: number | null;
  readonly influence: number | null;
  readonly stance: number | null;
  readonly legitimacy: boolean | null;
  readonly urgency: boolean | null;
  readonly engagementNow: number | null;
  readonly engagementWanted: number | null;
  readonly hasAgreement: boolean;
  /** How far raters are apart: the largest of interest and influence; null without raters. */
  readonly spread: number | null;
}

/** From this score on it is a yes: high influence, legitimate, urgent. */
export const HIGH_SCORE = 4;

/** The master's stakeholders; a score that is not agreed is the median of its raters. */
export function actorsOf({ rows, nameOf }: Facts): Actor[] {
  const ratings = groupBy(rows('ratings'), (row) => textOf(row, 'stakeholder_id'));
  return rows('stakeholders').map((row) =>
    readActor(row, nameOf, ratings.get(textOf(row, 'stakeholder_id')) ?? []),
  );
}

function readActor(row: MasterRow, nameOf: Facts['nameOf'], ratings: readonly MasterRow[]): Actor {
  const rated = (field: string) => ratings.flatMap((rating) => scoreOf(rating, field) ?? []);
  const id = textOf(row, 'stakeholder_id');
  const spreads = ['interest', 'influence'].map((field) => spreadOf(rated(field)));
  return {
    id,
    name: nameOf(id),
    sector: textOf(row, 'sector'),
    roles: listOf(row, 'role'),
    contributions: listOf(row, 'contribution'),
    interest: scoreOf(row, 'interest') ?? medianOf(rated('interest')),
    influence: scoreOf(row, 'influence') ?? medianOf(rated('influence')),
    stance: scoreOf(row, 'stance'),
    legitimacy: isHigh(row, 'legitimacy'),
    urgency: isHigh(row, 'urgency'),
    engagementNow: scoreOf(row, 'engagement_now'),
    engagementWanted: scoreOf(row, 'engagement_wanted'),
    hasAgreement: yesNoOf(row, 'agreement') === true,
    spread: ratings.length > 1 ? Math.max(...spreads) : null,
  };
}

/** A score, whether it is kept as a number or as the code of a choice. */
export function scoreOf(row: MasterRow, field: string): number | null {
  const text = textOf(row, field);
  const score = Number(text);
  return text === '' || !Number.isFinite(score) ? null : score;
}

function isHigh(row: MasterRow, field: string): boolean | null {
  const score = scoreOf(row, field);
  return yesNoOf(row, field) ?? (score === null ? null : score >= HIGH_SCORE);
}

function medianOf(scores: readonly number[]): number | null {
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function spreadOf(scores: readonly number[]): number {
  return scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
}
