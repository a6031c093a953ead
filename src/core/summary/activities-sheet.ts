import type { PlanValue, SheetPlan } from '../model/plan';
import { rowHeights } from '../sheets/row-heights';
import { HEADING_ROW } from '../sheets/sheet-frame';
import { labelOf } from '../templates/all-lists';
import type { ActivityLine, Coverage } from './coverage';
import { headingBlock, headingPoints, heatFormats, NAME_WIDTH, ROOM } from './heat-map';
import type { Summary } from './summary';
import { summaryFrame } from './summary-frame';

const LEAD_WIDTH = 26;
const OUTCOME_WIDTH = 20;

/** Each activity and the outcomes it serves. */
export function activitiesSheet(summary: Summary, coverage: Coverage): SheetPlan {
  const { outcomes } = coverage;
  const active = coverage.activities.filter((each) => each.isActive);
  // What is not active carries no colour: it closes no gap.
  const activities = [...active, ...coverage.activities.filter((each) => !each.isActive)];
  const { texts } = summary.words;
  const stated = outcomes.filter((each) => each.id !== '');
  const headings = [
    texts.columns.activity,
    texts.columns.lead,
    texts.columns.state,
    ...stated.map((each) => each.name),
  ];
  const frame = summaryFrame(
    summary,
    texts.titles.activities(activities.length, active.length),
    texts.purposes.activities,
    { frozenColumns: 1 },
  );
  const ids = stated.map((each) => each.id);
  const lines = activities.map((each) => activityLine(summary, each, ids));
  return {
    ...frame,
    name: texts.tabs.activities,
    columns: [
      { first: 1, last: 1, width: NAME_WIDTH },
      { first: 2, last: 2, width: LEAD_WIDTH },
      { first: 3, last: 3, width: 14 },
      ...(stated.length === 0 ? [] : [{ first: 4, last: headings.length, width: OUTCOME_WIDTH }]),
    ],
    rowHeights: [
      { row: HEADING_ROW, points: headingPoints(headings.slice(3), OUTCOME_WIDTH) },
      ...rowHeights(HEADING_ROW + 1, lines, [{ width: NAME_WIDTH * ROOM }, { width: LEAD_WIDTH * ROOM }]),
    ],
    blocks: [
      ...frame.blocks,
      headingBlock(headings, 3),
      {
        row: HEADING_ROW + 1,
        column: 1,
        values: lines,
        styles: activities.map((each) => [
          'cellText',
          'cellText',
          'cellText',
          ...ids.map((id) => matchStyle(each, id)),
        ]),
      },
    ],
    conditionalFormats: heatFormats(active.length, stated.length, 1, 4),
  };
}

function activityLine(
  { words, partners }: Summary,
  { name, lead, status, outcomes }: ActivityLine,
  ids: readonly string[],
): PlanValue[] {
  const { notStated } = words.texts;
  return [
    name,
    partners.nameOf(lead),
    status === '' ? notStated : labelOf('activity-status', status, words.locale),
    ...ids.map((id) => (outcomes.length === 0 ? notStated : outcomes.includes(id) ? 1 : 0)),
  ];
}

function matchStyle({ outcomes, isActive }: ActivityLine, id: string): string {
  if (outcomes.length === 0) return 'heatNone';
  if (!isActive) return 'heatIdle';
  return outcomes.includes(id) ? 'heatDark' : 'heat';
}
