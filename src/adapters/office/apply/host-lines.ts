import type { BorderLine } from '../../../core/model/style-plan';

interface HostLine {
  readonly style: 'Continuous' | 'Dot' | 'Dash' | 'Double';
  readonly weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

/** How Excel calls the lines of a plan. */
export const hostLines: Readonly<Record<BorderLine, HostLine>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dotted: { style: 'Dot', weight: 'Thin' },
  dashed: { style: 'Dash', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};
