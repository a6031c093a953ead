import { box, disc, line, polygon } from './icons-shapes.mjs';

// Edges stand on even numbers, which are whole pixels at 16 × 16.

// Middle tones, so that they stand out on Excel's white, grey and black ribbons alike.
const TEAL = '#2B7F86';
const PALE = '#D9ECED';
const WHITE = '#FFFFFF';
const ORANGE = '#D55E00';

const CENTRE = [16, 17];
const PARTNERS = [
  [16, 7],
  [7, 23],
  [25, 23],
];

const ARROW = [
  [14, 16],
  [22, 16],
  [22, 11],
  [30, 19],
  [22, 27],
  [22, 22],
  [14, 22],
];

/** A page with lines of text. */
const page = (left, top, width, height) => [
  [box(left, top, width, height, 2), TEAL],
  [box(left + 2, top + 2, width - 4, height - 4), PALE],
];

/** A sheet's grid below a dark heading row. */
const sheet = [
  [box(2, 4, 24, 24, 2), TEAL],
  [box(4, 10, 20, 16), PALE],
  [box(4, 14, 20, 2), TEAL],
  [box(4, 20, 20, 2), TEAL],
  [box(12, 10, 2, 16), TEAL],
];

/** What each icon is made of, from the bottom up. */
export const drawings = {
  samverka: [
    [box(1, 1, 30, 30, 6), '#17494D'],
    ...PARTNERS.map((partner) => [line([CENTRE, partner], 2.4), PALE]),
    ...PARTNERS.map(([x, y]) => [disc(x, y, 4), WHITE]),
    [disc(...CENTRE, 4.6), '#E69F00'],
  ],
  check: [
    ...sheet,
    [disc(23, 23, 9), WHITE],
    [disc(23, 23, 8), '#1B7F4B'],
    [
      line(
        [
          [19, 23],
          [22, 26],
          [27, 20],
        ],
        2.8,
      ),
      WHITE,
    ],
  ],
  next: [...sheet, [line([...ARROW, ARROW[0]], 3), WHITE], [polygon(ARROW), ORANGE]],
  add: [
    ...page(8, 2, 16, 20),
    ...page(4, 6, 16, 22),
    [box(8, 12, 8, 2), TEAL],
    [box(8, 17, 8, 2), TEAL],
    [disc(23, 23, 9), WHITE],
    [disc(23, 23, 8), TEAL],
    [box(18, 22, 10, 2), WHITE],
    [box(22, 18, 2, 10), WHITE],
  ],
  trace: [
    [box(2, 4, 12, 10, 2), TEAL],
    [box(4, 6, 8, 6), PALE],
    [box(18, 18, 12, 10, 2), TEAL],
    [box(20, 20, 8, 6), ORANGE],
    [box(24, 8, 2, 10), TEAL],
    [box(18, 8, 8, 2), TEAL],
    [
      polygon([
        [15, 9],
        [20, 4],
        [20, 14],
      ]),
      TEAL,
    ],
  ],
  summary: [
    [box(2, 26, 28, 2), TEAL],
    [box(4, 18, 6, 8), TEAL],
    [box(12, 12, 8, 14), TEAL],
    [box(22, 16, 6, 10), TEAL],
    [
      line(
        [
          [4, 11],
          [12, 6],
          [19, 8],
          [28, 3],
        ],
        2.8,
      ),
      ORANGE,
    ],
  ],
};
