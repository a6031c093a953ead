import type { BrandVariants } from '@fluentui/react-components';

/** Samverka's teal from dark to light; 80 is the brand's own colour. */
export const brand: BrandVariants = {
  10: '#020C0D',
  20: '#071C1E',
  30: '#0B282A',
  40: '#0E3134',
  50: '#11393C',
  60: '#133F42',
  70: '#154448',
  80: '#17494D',
  90: '#2C686D',
  100: '#4A8A90',
  110: '#66A5AA',
  120: '#84BCC0',
  130: '#A2D0D3',
  140: '#BFE1E3',
  150: '#D5ECED',
  160: '#E6F0F0',
};

/** On dark grounds the same teal, lighter where it must be seen. */
export const brandOnDark: BrandVariants = {
  ...brand,
  10: '#0B2426',
  20: '#113034',
  30: '#163B3F',
  40: '#1B464A',
  60: '#1D575C',
  70: '#25666B',
  80: '#2F767C',
  90: '#3C868C',
  100: '#66B3B9',
  110: '#7CC2C7',
};
