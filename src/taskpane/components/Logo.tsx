import { tokens } from '@fluentui/react-components';

const PARTNERS = [
  [16, 7],
  [7, 23],
  [25, 23],
] as const;

/** The add-in's icon: three partners and what they have in common. */
export function Logo() {
  return (
    <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="6" fill={tokens.colorBrandBackground} />
      {PARTNERS.map(([x, y]) => (
        <g key={x} fill={tokens.colorNeutralForegroundOnBrand} stroke={tokens.colorNeutralForegroundOnBrand}>
          <line x1="16" y1="17" x2={x} y2={y} strokeWidth="2.4" />
          <circle cx={x} cy={y} r="3.5" />
        </g>
      ))}
      <circle cx="16" cy="17" r="4.6" fill={tokens.colorPaletteMarigoldBackground3} />
    </svg>
  );
}
