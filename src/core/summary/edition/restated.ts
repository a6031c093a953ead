import { earlierFigures, figureKey, type ReleasedFigure } from '../../disclosure/editions';
import type { Edition } from './edition';

/** A figure that differs from what was last said of the same. */
export interface Restated {
  readonly figure: ReleasedFigure;
  readonly before: number;
}

/** Figures that readers of earlier editions know otherwise; those that are hidden now are among them. */
export function restatedSince({ earlier, figures }: Edition): Restated[] {
  const known = earlierFigures(earlier.map((each) => each.figures));
  return figures.flatMap((figure) => {
    const before = (known.get(figureKey(figure)) ?? []).flatMap(({ value }) => value ?? []).at(-1);
    return before === undefined || before === figure.value ? [] : [{ figure, before }];
  });
}
