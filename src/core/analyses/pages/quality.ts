import { palette } from '../../sheets/palette';
import type { Analysis } from '../analysis';
import { qualityOf } from '../report-quality';

const MOST = 20;

/** Whether partners' reports are complete, on time, sound and steady; the score always with its parts. */
export const quality: Analysis = {
  id: 'quality',
  answer: (facts, texts) => {
    const lines = qualityOf(facts).sort(
      (a, b) => b.completeness - a.completeness || (a.partner < b.partner ? -1 : 1),
    );
    if (lines.length === 0) return null;
    const own = texts.quality;
    const [received, expected] = [
      lines.reduce((sum, each) => sum + each.received, 0),
      lines.reduce((sum, each) => sum + each.expected, 0),
    ];
    return {
      finding: own.finding(received, expected, lines.filter(({ completeness }) => completeness < 1).length),
      notes: [own.note],
      columns: [
        { heading: texts.columns.partner, width: 40, style: 'cellText' },
        { heading: own.reports, width: 16, style: 'cellText' },
        { heading: own.completeness, width: 14, style: 'share' },
        { heading: own.timeliness, width: 14, style: 'share' },
        { heading: own.validity, width: 14, style: 'share' },
        { heading: own.consistency, width: 14, style: 'share' },
        { heading: own.score, width: 12, style: 'share' },
      ],
      rows: lines.map((line) => [
        facts.nameOf(line.partner),
        own.of(line.received, line.expected),
        line.completeness,
        line.timeliness ?? { value: '–', style: 'cellRight' },
        line.validity ?? { value: '–', style: 'cellRight' },
        line.consistency ?? { value: '–', style: 'cellRight' },
        line.score,
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle,
        along: 0,
        most: MOST,
        series: [{ name: own.completeness, column: 2, color: palette.series[0] }],
        axes: { value: { min: 0, max: 1, step: 0.2, format: '0 %' } },
      },
    };
  },
};
