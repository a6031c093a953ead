import type { Work } from './works';

/** No active activity; only one, or one leading partner; more than that. */
export type CoverMark = 'gap' | 'thin' | 'covered';

/** How well something is covered by the active activities that serve it. */
export function coverMark(serving: readonly Pick<Work, 'lead'>[]): CoverMark {
  if (serving.length === 0) return 'gap';
  return new Set(serving.map(({ lead }) => lead)).size === 1 ? 'thin' : 'covered';
}
