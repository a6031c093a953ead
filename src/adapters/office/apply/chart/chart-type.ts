import type { ChartGroup } from '../../../../core/model/chart-plan';

const types = {
  column: { clustered: 'ColumnClustered', stacked: 'ColumnStacked', percent: 'ColumnStacked100' },
  bar: { clustered: 'BarClustered', stacked: 'BarStacked', percent: 'BarStacked100' },
  line: { clustered: 'LineMarkers', stacked: 'LineMarkersStacked', percent: 'LineMarkersStacked100' },
  area: { clustered: 'Area', stacked: 'AreaStacked', percent: 'AreaStacked100' },
} as const;

const plain = { scatter: 'XYScatter', bubble: 'Bubble', radar: 'RadarMarkers' } as const;

/** The name Office.js has for a group's kind. */
export function chartType({ kind, grouping = 'clustered' }: ChartGroup) {
  return kind === 'scatter' || kind === 'bubble' || kind === 'radar' ? plain[kind] : types[kind][grouping];
}

export function hasLine({ kind }: ChartGroup): boolean {
  return kind === 'line' || kind === 'radar' || kind === 'scatter';
}
