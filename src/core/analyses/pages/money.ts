import type { MasterRow } from '../../consolidation/master';
import { sumDecimals } from '../../indicators/decimals';
import { groupBy } from '../../indicators/group-by';
import { numberOf, textOf } from '../../indicators/row-values';
import { palette } from '../../sheets/palette';
import type { Analysis } from '../analysis';

/** What is promised, received and spent, by outcome. */
export const money: Analysis = {
  id: 'money',
  answer: (facts, texts) => {
    const promised = facts.rows('funding').filter((row) => textOf(row, 'status') !== 'applied');
    const currencies = [...groupBy(promised, (row) => textOf(row, 'currency'))].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    const [main] = currencies;
    if (!main) return null;
    const [currency, rows] = main;
    const own = texts.money;
    const sum = (some: readonly MasterRow[], field: string) =>
      sumDecimals(some.map((row) => numberOf(row, field) ?? 0));
    const lines = [...groupBy(rows, (row) => textOf(row, 'outcome_id'))]
      .map(([outcome, some]) => ({
        name: outcome === '' ? own.backbone : facts.outcomeOf(outcome),
        funders: [...new Set(some.map((row) => facts.nameOf(textOf(row, 'funder_id'))))],
        committed: sum(some, 'committed'),
        received: sum(some, 'received'),
        spent: sum(some, 'spent'),
      }))
      .sort((a, b) => b.committed - a.committed);
    const others = currencies.slice(1).map(([code]) => code || own.noCurrency);
    return {
      finding: own.finding(sum(rows, 'committed'), sum(rows, 'received'), sum(rows, 'spent'), currency),
      notes: others.length > 0 ? [own.others(others)] : [],
      columns: [
        { heading: texts.columns.outcome, width: 50, style: 'cellText' },
        { heading: own.committed, width: 16, style: 'cellInteger' },
        { heading: own.received, width: 16, style: 'cellInteger' },
        { heading: own.spent, width: 16, style: 'cellInteger' },
        { heading: own.share, width: 16, style: 'share' },
        { heading: own.funders, width: 44, style: 'cellText' },
      ],
      rows: lines.map(({ name, committed, received, spent, funders }) => [
        name,
        committed,
        received,
        spent,
        committed === 0 ? null : spent / committed,
        funders.join('; '),
      ]),
      chart: {
        kind: 'bar',
        subtitle: own.subtitle(currency),
        along: 0,
        series: [
          { name: own.committed, column: 1, color: palette.series[6] },
          { name: own.received, column: 2, color: palette.series[0] },
          { name: own.spent, column: 3, color: palette.series[3] },
        ],
      },
    };
  },
};
