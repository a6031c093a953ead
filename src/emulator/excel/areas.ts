import { cellsOf, quoteSheet, zoneText } from '../document/zones';
import { define } from './define';
import { range as rangeType } from './range';
import type { AreasTarget, RangeTarget } from './targets';

const text = ({ sheet, zones }: AreasTarget): string =>
  zones.map((zone) => `${quoteSheet(sheet.name)}!${zoneText(zone)}`).join(',');

const ranges = ({ sheet, zones }: AreasTarget): RangeTarget[] => zones.map((zone) => ({ sheet, zone }));

export const areas = define<Excel.RangeAreas, AreasTarget>()({
  keep: () => () => undefined,
  get: {
    address: text,
    addressLocal: text,
    areaCount: ({ zones }) => zones.length,
    cellCount: ({ zones }) => zones.reduce((sum, zone) => sum + cellsOf(zone), 0),
    isEntireColumn: () => false,
    isEntireRow: () => false,
  },
  go: {
    areas: (target) => target,
    worksheet: ({ sheet }) => sheet,
    format: (target) => target,
  },
  call: {
    clear: (target, applyTo?: string | null) => {
      const clear = rangeType.call?.['clear'] as (range: RangeTarget, applyTo?: string | null) => void;
      for (const one of ranges(target)) clear(one, applyTo);
    },
    setDirty: () => undefined,
    calculate: () => undefined,
  },
});

export const rangeCollection = define<Excel.RangeCollection, AreasTarget>()({
  items: ranges,
  call: {
    getCount: ({ zones }) => zones.length,
    getItemAt: ({ sheet, zones }, index: number) => ({ sheet, zone: zones[index] }),
  },
});
