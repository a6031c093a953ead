import { tokens } from '@fluentui/react-components';

const WIDTH = 40;
const HEIGHT = 40;
/** More sheets than these are not told apart. */
const MOST = 5;
const STEP = 3;
const SHEET = { width: 26, height: 24 };

/** A pile of sheets, as high as the pack is large. */
export function PackPicture({ sheets }: { readonly sheets: number }) {
  const shown = Math.min(MOST, Math.ceil(sheets / 3));
  const behind = Array.from({ length: shown }, (_, i) => shown - 1 - i);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden>
      {behind.map((place) => (
        <g key={place} transform={`translate(${place * STEP} ${HEIGHT - SHEET.height - 1 - place * STEP})`}>
          <rect
            x="0.5"
            width={SHEET.width}
            height={SHEET.height}
            rx="2"
            fill={tokens.colorNeutralBackground1}
            stroke={tokens.colorNeutralStroke1}
          />
          <path
            d={`M0.5 6 V2 A2 2 0 0 1 2.5 0 H${SHEET.width - 1.5} A2 2 0 0 1 ${SHEET.width + 0.5} 2 V6 Z`}
            fill={tokens.colorBrandBackground}
          />
          {place === 0 &&
            [10, 14, 18].map((y) => (
              <rect key={y} x="3.5" y={y} width={20 - (y % 7)} height="2" fill={tokens.colorNeutralStroke1} />
            ))}
        </g>
      ))}
    </svg>
  );
}
