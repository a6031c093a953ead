import { memo } from 'react';
import type { PagePicture as Picture } from '../work/page-picture';
import type { Shape } from '../work/picture-shapes';

const TEXT_OPACITY = 0.6;

/** A page drawn small, on white paper as it will be printed whatever the pane's colours are. */
export const PagePicture = memo(function PagePicture({ page }: { readonly page: Picture }) {
  const { width, height, shapes } = page;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden="true">
      <rect width={width} height={height} fill="#FFFFFF" />
      {shapes.map((shape, i) => (
        <Drawn key={i} shape={shape} />
      ))}
    </svg>
  );
});

function Drawn({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill, isText = false } = shape;
      const text = isText ? { rx: height / 3, opacity: TEXT_OPACITY } : {};
      return <rect x={x} y={y} width={Math.max(0, width)} height={height} fill={fill} {...text} />;
    }
    case 'dot':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} fill={shape.fill} opacity={0.8} />;
    case 'line':
      return (
        <polyline
          points={shape.points.map((point) => point.join(',')).join(' ')}
          fill="none"
          stroke={shape.color}
          strokeWidth="4"
          strokeDasharray={shape.isDashed ? '10 8' : 'none'}
        />
      );
  }
}
