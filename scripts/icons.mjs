// Draws the icons of the add-in and of its ribbon: `node scripts/icons.mjs` writes assets/icons.
import { mkdirSync, writeFileSync } from 'node:fs';
import { drawings } from './icons-drawings.mjs';
import { encodePng } from './icons-png.mjs';
import { paint } from './icons-shapes.mjs';

/** Every size that Excel asks a ribbon for; the add-in's own also comes as 128 for the store. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const folder = new URL('../assets/icons/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, layers] of Object.entries(drawings)) {
  for (const size of name === 'samverka' ? [...SIZES, 128] : SIZES) {
    writeFileSync(new URL(`${name}-${size}.png`, folder), encodePng(size, size, paint(layers, size)));
  }
}
