import { tokens } from '@fluentui/react-components';
import type { CardColumn, ColumnLook, TemplateCard } from '../work/template-cards';

const WIDTH = 96;
const HEIGHT = 60;
/** Pixels it takes in the pane. */
const SHOWN_WIDTH = 72;
const HEADING = 10;
const ROW = 8;
/** Width of each look beside the others. */
const SHARE: Readonly<Record<ColumnLook, number>> = { text: 3, long: 5, number: 2, choice: 2.4, date: 2 };
const MOST_COLUMNS = 7;
/** How much of a cell its value fills, row by row, so that the picture looks written. */
const FILL = [0.8, 0.55, 0.7, 0.45, 0.65, 0.5];

/** A small drawing of the sheet: its columns in their proportions and kinds. */
export function TemplatePicture({ card, label }: { readonly card: TemplateCard; readonly label: string }) {
  return (
    <svg
      width={SHOWN_WIDTH}
      height={(SHOWN_WIDTH * HEIGHT) / WIDTH}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
    >
      <rect width={WIDTH} height={HEIGHT} rx="3" fill={tokens.colorNeutralBackground1} />
      {card.layout === 'form' ? <Form columns={card.columns} /> : <Table columns={card.columns} />}
      <rect
        x="0.5"
        y="0.5"
        width={WIDTH - 1}
        height={HEIGHT - 1}
        rx="3"
        fill="none"
        stroke={tokens.colorNeutralStroke1}
      />
    </svg>
  );
}

function Table({ columns }: { readonly columns: readonly CardColumn[] }) {
  const shown = columns.slice(0, MOST_COLUMNS);
  const all = shown.reduce((sum, { look }) => sum + SHARE[look], 0);
  const lefts = shown.map((_, i) => shown.slice(0, i).reduce((sum, { look }) => sum + SHARE[look], 0));
  return (
    <>
      <path
        d={`M0 ${HEADING} V3 A3 3 0 0 1 3 0 H${WIDTH - 3} A3 3 0 0 1 ${WIDTH} 3 V${HEADING} Z`}
        fill={tokens.colorBrandBackground}
      />
      {shown.map(({ look, label, required }, i) => {
        const x = ((lefts[i] ?? 0) / all) * WIDTH;
        const width = (SHARE[look] / all) * WIDTH;
        return (
          <g key={label}>
            {i > 0 && <line x1={x} x2={x} y1={HEADING} y2={HEIGHT} stroke={tokens.colorNeutralStroke2} />}
            <rect
              x={x + 2}
              y="4"
              width={width * (required ? 0.7 : 0.5)}
              height="2.5"
              fill={tokens.colorNeutralForegroundOnBrand}
            />
            {FILL.map((fill, row) => (
              <Value
                key={row}
                look={look}
                x={x + 2}
                y={HEADING + ROW * row + 3}
                width={width - 4}
                fill={FILL[(row + i) % FILL.length] ?? fill}
              />
            ))}
          </g>
        );
      })}
    </>
  );
}

function Form({ columns }: { readonly columns: readonly CardColumn[] }) {
  return (
    <>
      <rect x="2" y="2" width="32" height={HEIGHT - 4} fill={tokens.colorBrandBackground2} />
      {columns.slice(0, 6).map(({ look, label }, i) => (
        <g key={label}>
          <rect
            x="5"
            y={6 + i * 9}
            width={14 + (i % 3) * 5}
            height="2.5"
            fill={tokens.colorBrandForeground1}
          />
          <Value look={look} x={38} y={5 + i * 9} width={WIDTH - 44} fill={FILL[i % FILL.length] ?? 1} />
        </g>
      ))}
    </>
  );
}

interface ValueProps {
  readonly look: ColumnLook;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fill: number;
}

function Value({ look, x, y, width, fill }: ValueProps) {
  const length = width * fill;
  if (look === 'choice') {
    return (
      <rect
        x={x}
        y={y - 0.5}
        width={Math.max(length, 4)}
        height="4"
        rx="2"
        fill={tokens.colorBrandBackground2}
        stroke={tokens.colorBrandStroke2}
        strokeWidth="0.5"
      />
    );
  }
  const left = look === 'number' ? x + width - length : x;
  return (
    <rect
      x={left}
      y={y}
      width={length}
      height="2.5"
      rx="1"
      fill={tokens.colorNeutralStrokeAccessible}
      opacity={0.5}
    />
  );
}
