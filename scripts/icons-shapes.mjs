// Shapes as functions from a point to whether it lies inside; icons are drawn on a grid of 32 × 32.

/** A rectangle with rounded corners. */
export const box =
  (left, top, width, height, radius = 0) =>
  (x, y) => {
    const dx = Math.max(left + radius - x, x - (left + width - radius), 0);
    const dy = Math.max(top + radius - y, y - (top + height - radius), 0);
    const isInside = x >= left && x <= left + width && y >= top && y <= top + height;
    return isInside && dx * dx + dy * dy <= radius * radius + (radius === 0 ? Infinity : 0);
  };

export const disc = (cx, cy, radius) => (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;

/** A line through points, with round ends. */
export const line = (points, width) => (x, y) =>
  points.slice(1).some((to, i) => distance(points[i], to, x, y) <= width / 2);

/** A filled outline of straight sides. */
export const polygon = (points) => (x, y) =>
  points.reduce((isInside, [x1, y1], i) => {
    const [x2, y2] = points[(i + 1) % points.length];
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    return crosses ? !isInside : isInside;
  }, false);

function distance([x1, y1], [x2, y2], x, y) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length;
  const at = Math.max(0, Math.min(1, along));
  return Math.hypot(x - x1 - at * (x2 - x1), y - y1 - at * (y2 - y1));
}

/** How many points a pixel is asked at, across and down. */
const SAMPLES = 8;

/** RGBA pixels of layers `[shape, '#RRGGBB']`, the last one on top. */
export function paint(layers, size) {
  const pixels = Buffer.alloc(size * size * 4);
  const colors = layers.map(([, color]) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)));
  for (let py = 0; py < size; py++) {
    for (let px = 0; px < size; px++) {
      pixels.set(pixel(layers, colors, px, py, 32 / size), (py * size + px) * 4);
    }
  }
  return pixels;
}

function pixel(layers, colors, px, py, scale) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let s = 0; s < SAMPLES * SAMPLES; s++) {
    const x = (px + ((s % SAMPLES) + 0.5) / SAMPLES) * scale;
    const y = (py + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) * scale;
    const top = layers.findLastIndex(([shape]) => shape(x, y));
    if (top < 0) continue;
    covered++;
    for (let c = 0; c < 3; c++) sum[c] += colors[top][c];
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((value) => Math.round(value / covered)), Math.round((covered / SAMPLES ** 2) * 255)];
}
