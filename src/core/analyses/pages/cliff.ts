import { groupBy } from '../../indicators/group-by';
import { serialToIso } from '../../model/dates';
import { palette } from '../../sheets/palette';
import type { Analysis } from '../analysis';
import { worksOf, type Work } from '../works';

/** Below this share of the month's cost the money has run out. */
const ENOUGH = 0.5;
/** A page holds so many months; a longer time is told by quarter. */
const MOST_MONTHS = 24;

interface Span {
  /** `2026-03` or `2026Q1`. */
  readonly month: string;
  readonly cost: number;
  readonly funded: number;
}

/** Cost and promised money month by month, and from when there is too little of it. */
export const cliff: Analysis = {
  id: 'cliff',
  answer: (facts, texts) => {
    const paid = worksOf(facts).filter(
      ({ isActive, budget, fundedShare }) => isActive && budget !== null && fundedShare !== null,
    );
    const months = monthsOf(paid);
    if (months.length === 0) return null;
    const own = texts.cliff;
    const fall = months.findIndex(({ funded, cost }) => funded < ENOUGH * cost);
    const cost = months.reduce((sum, each) => sum + each.cost, 0);
    const funded = months.reduce((sum, each) => sum + each.funded, 0);
    return {
      finding: own.finding(months[fall]?.month ?? '', cost === 0 ? 0 : funded / cost),
      notes: [own.note(paid.length)],
      columns: [
        { heading: own.month, width: 14, style: 'cellText' },
        { heading: own.funded, width: 20, style: 'cellInteger' },
        { heading: own.unfunded, width: 20, style: 'cellInteger' },
        { heading: own.cost, width: 20, style: 'cellInteger' },
        { heading: own.share, width: 16, style: 'share' },
        { heading: own.mark, width: 20, style: 'cellText' },
      ],
      rows: months.map(({ month, cost, funded }, i) => [
        month,
        funded,
        cost - funded,
        cost,
        cost === 0 ? null : funded / cost,
        i === fall ? { value: own.isCliff, style: 'red' } : null,
      ]),
      chart: {
        kind: 'column',
        subtitle: own.subtitle,
        along: 0,
        isStacked: true,
        series: [
          { name: own.funded, column: 1, color: palette.series[0] },
          { name: own.unfunded, column: 2, color: palette.series[3] },
        ],
      },
    };
  },
};

/** Each activity's budget in equal parts over the months from its first to its last. */
function monthsOf(paid: readonly Work[]): Span[] {
  const cost = new Map<string, { cost: number; funded: number }>();
  for (const { start, end, budget, fundedShare } of paid) {
    const months = monthsBetween(start, end);
    for (const month of months) {
      const found = cost.get(month) ?? { cost: 0, funded: 0 };
      found.cost += (budget ?? 0) / months.length;
      found.funded += ((budget ?? 0) * (fundedShare ?? 0)) / months.length;
      cost.set(month, found);
    }
  }
  const keys = [...cost.keys()].sort();
  const all = allMonths(keys[0] ?? '', keys.at(-1) ?? '');
  const spans = groupBy(all, (month) => (all.length > MOST_MONTHS ? quarterOf(month) : month));
  return [...spans].map(([span, months]) => ({
    month: span,
    cost: months.reduce((sum, month) => sum + (cost.get(month)?.cost ?? 0), 0),
    funded: months.reduce((sum, month) => sum + (cost.get(month)?.funded ?? 0), 0),
  }));
}

function quarterOf(month: string): string {
  return `${month.slice(0, 4)}Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

function monthsBetween(start: number | null, end: number | null): string[] {
  if (start === null || end === null || end < start) return [];
  return allMonths(monthOf(start), monthOf(end));
}

function monthOf(serial: number): string {
  return serialToIso(serial, false)?.slice(0, 7) ?? '';
}

function allMonths(first: string, last: string): string[] {
  if (first === '' || last === '') return [];
  const months: string[] = [];
  let [year = 0, month = 0] = first.split('-').map(Number);
  for (let code = first; code <= last;) {
    months.push(code);
    month = (month % 12) + 1;
    if (month === 1) year++;
    code = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}
