import { formatNames, formatNumber, plural } from '../format';

const n = (value: number, decimals = 0) => formatNumber('en', value, decimals);
const percent = (share: number) => `${n(100 * share)} per cent`;
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('en', value, one, other)}`;
const list = (names: readonly string[]) => formatNames('en', names);
/** Names beyond this are counted: a title has one line. */
const MOST = 3;
const some = (names: readonly string[]) =>
  names.length <= MOST
    ? list(names)
    : list([...names.slice(0, MOST - 1), `${n(names.length - MOST + 1)} more`]);

/** Words of the analyses in English. */
export const analyses = {
  documentTitle: (initiative: string) => (initiative ? `${initiative}: analyses` : 'Analyses'),
  status: (initiative: string, date: string) =>
    [
      initiative,
      date && `data as of ${date}`,
      'made by Samverka; build anew to refresh',
      'for use inside the initiative',
    ]
      .filter(Boolean)
      .join(' · '),
  contents: {
    tab: 'Analyses',
    title: (pages: number) =>
      `${count(pages, 'question', 'questions')} answered from what partners have sent`,
    purpose: 'What each page found. Choose a name to go there.',
    page: 'Page',
    finding: 'Finding',
    nothing: 'Nothing to analyse yet',
    unanswered: (names: readonly string[]) => `Not enough is filled in for ${list(names)}.`,
  },
  pages: {
    quadrants: {
      tab: 'Power and interest',
      purpose: 'Who can do much, who wants much, and how to work with each.',
    },
    salience: { tab: 'Salience', purpose: 'Whose claims combine power, legitimacy and urgency.' },
    allies: { tab: 'Allies', purpose: 'Who is for and against, and how much each can do about it.' },
    engagement: { tab: 'Engagement', purpose: 'How engaged each one is, and how engaged you want it to be.' },
    sectors: { tab: 'Sectors and roles', purpose: 'Which sectors are at the table, and in which roles.' },
    network: { tab: 'Network', purpose: 'How those involved are tied to each other.' },
    outcomes: {
      tab: 'Outcomes covered',
      purpose: 'How many active activities and partners each outcome rests on.',
    },
    spread: { tab: 'Spread', purpose: 'Active activities by condition, phase, target group and place.' },
    overlap: { tab: 'Overlap', purpose: 'Activities of different partners that are much alike.' },
    load: { tab: 'Load', purpose: 'What each partner carries.' },
    dependencies: {
      tab: 'Dependencies',
      purpose: 'What waits for what, and which chain decides when all is done.',
    },
    reinforcement: {
      tab: 'Reinforcement',
      purpose: 'Which activities strengthen other partners’ activities.',
    },
    cliff: { tab: 'Funding ahead', purpose: 'Cost and promised money month by month.' },
    preconditions: {
      tab: 'Preconditions',
      purpose: 'Champions, money and urgency, by what the other sheets show.',
    },
    timeline: { tab: 'Timeline', purpose: 'When activities begin and end, and how they stand.' },
    money: { tab: 'Money', purpose: 'What is promised, received and spent, by outcome.' },
    quality: {
      tab: 'Data quality',
      purpose: 'Whether reports are complete, on time, sound and steady, by partner.',
    },
    learning: { tab: 'Learning', purpose: 'What was learned and decided, and what comes next.' },
    readiness: {
      tab: 'Readiness grid',
      purpose: 'How ready you think you are, and how much of it is shown.',
    },
  },
  columns: {
    organisation: 'Organisation',
    organisations: 'Organisations',
    sector: 'Sector',
    interest: 'Interest',
    influence: 'Influence',
    ties: 'Bubble: 1 + relations',
    label: 'Text in the chart',
    who: 'Who',
    outcome: 'Outcome',
    activity: 'Activity',
    activities: 'Active activities',
    partner: 'Partner',
    partners: 'Leading partners',
    budget: 'Budget',
    coverage: 'Coverage',
    light: 'Status',
  },
  marks: { gap: '▼ Gap', thin: '● Thin', covered: '▲ Covered' },
  chart: (kind: 'bar' | 'column' | 'bubble', title: string, rows: number) =>
    `${{ bar: 'Bar chart', column: 'Column chart', bubble: 'Bubble chart' }[kind]} of ${count(rows, 'row', 'rows')} of the table below. ${title}.`,
  cut: (shown: number, of: number) => `The chart shows the first ${n(shown)} of ${count(of, 'row', 'rows')}.`,
  quadrants: {
    finding: (keys: readonly string[], of: number) =>
      keys.length === 0
        ? `None of ${count(of, 'stakeholder', 'stakeholders')} has both high influence and high interest`
        : `${n(keys.length)} of ${count(of, 'stakeholder', 'stakeholders')} ${plural('en', keys.length, 'is a key player', 'are key players')}: ${some(keys)}`,
    borderline: (borderline: number) =>
      borderline === 0
        ? 'No score lies on the border between high and low (3).'
        : `${count(borderline, 'stakeholder has', 'stakeholders have')} a score on the border between high and low (3): talk it over before you decide.`,
    viewsDiffer: (names: readonly string[]) => `Raters see ${list(names)} differently.`,
    column: 'How to work with it',
    sureness: 'To talk over',
    names: {
      manage: 'Manage closely (key player)',
      satisfied: 'Keep satisfied',
      informed: 'Keep informed',
      monitor: 'Monitor',
    },
    isBorderline: 'borderline',
    isDisputed: 'views differ',
    subtitle: 'Interest and influence, 1–5; the bubble grows with relations',
  },
  salience: {
    finding: (definitive: readonly string[], of: number) =>
      definitive.length === 0
        ? `None of ${count(of, 'stakeholder', 'stakeholders')} has power, legitimacy and urgency at once`
        : `${n(definitive.length)} of ${count(of, 'stakeholder', 'stakeholders')} ${plural('en', definitive.length, 'has', 'have')} power, legitimacy and urgency at once: ${some(definitive)}`,
    note: 'A score of 4 or 5 counts as having it. The model says nothing about who is for and against.',
    dangerous: (names: readonly string[]) => `Power and urgency without legitimacy: ${list(names)}.`,
    column: 'Class',
    has: 'Has',
    attributes: { P: 'power', L: 'legitimacy', U: 'urgency' },
    nothing: 'none of the three',
    names: {
      PLU: 'Definitive',
      PL: 'Dominant',
      PU: 'Dangerous',
      LU: 'Dependent',
      P: 'Dormant',
      L: 'Discretionary',
      U: 'Demanding',
      '': 'No stakeholder',
    },
    subtitle: 'Organisations by class',
  },
  allies: {
    finding: (opponents: readonly string[], strongAllies: number) =>
      opponents.length === 0
        ? `Nobody with high influence is against; ${count(strongAllies, 'is', 'are')} for`
        : `${some(opponents)} ${plural('en', opponents.length, 'is', 'are')} against with high influence; ${count(strongAllies, 'with high influence is', 'with high influence are')} for`,
    score: 'Stance −2…+2',
    stance: 'Stance',
    priority: 'Priority',
    isPriority: '▼ Talk to first',
    sides: { against: 'Against', neutral: 'Neutral or unknown', for: 'For' },
    subtitle: 'Stance from −2 to +2 and influence from 1 to 5',
  },
  engagement: {
    finding: (lacking: number, of: number, first: string) =>
      first === ''
        ? `All ${count(of, 'stakeholder is', 'stakeholders are')} as engaged as wanted`
        : `${n(lacking)} of ${count(of, 'stakeholder', 'stakeholders')} ${plural('en', lacking, 'is', 'are')} less engaged than wanted; the gap weighs most at ${first}`,
    note: 'Weight is the gap times the influence: where a step forward does most.',
    now: 'Now (0–4)',
    wanted: 'Wanted (0–4)',
    gap: 'Gap',
    weight: 'Gap × influence',
    step: 'The step',
    from: (now: string, wanted: string) => `${now} → ${wanted}`,
    subtitle: 'Engagement from 0 (unaware) to 4 (leading)',
  },
  sectors: {
    finding: (absent: readonly string[], of: number) =>
      absent.length === 0
        ? `All ${count(of, 'sector takes', 'sectors take')} part in steering or working groups`
        : `${n(absent.length)} of ${count(of, 'sector', 'sectors')} ${plural('en', absent.length, 'is', 'are')} in no steering or working group: ${some(absent)}`,
    lived: (lived: number, of: number) =>
      `${n(lived)} of ${count(of, 'stakeholder', 'stakeholders')} ${plural('en', lived, 'brings', 'bring')} residents’ own experience (${percent(of === 0 ? 0 : lived / of)}).`,
    lacking: (names: readonly string[]) =>
      names.length === 0
        ? 'Every kind of contribution is there.'
        : `Nobody contributes ${list(names.map((name) => name.toLowerCase()))}.`,
    inGroups: 'In groups',
    subtitle: 'Organisations by sector, and those in steering or working groups',
  },
  network: {
    finding: (ties: number, of: number, bridges: readonly string[], parts: number) =>
      `${count(ties, 'tie', 'ties')} between ${n(of)} organisations${
        bridges.length === 0
          ? '; nobody’s loss would split the network'
          : `; the network would split without ${some(bridges)}`
      }${parts > 1 ? `, and is in ${n(parts)} parts already` : ''}`,
    density: (density: number, centralisation: number) =>
      `${percent(density)} of all possible ties are there. Centralisation is ${n(centralisation, 2)}: 1 means that all ties go to one, 0 that all have equally many.`,
    crossing: (cross: number, index: number) =>
      `${percent(cross)} of the ties go between sectors (E–I index ${n(index, 2)}).`,
    isolated: (names: readonly string[]) => `Without any tie: ${list(names)}.`,
    degree: 'Ties',
    weight: 'Ties by kind',
    between: 'Betweenness',
    bridge: 'Bridge',
    isBridge: '● Holds parts together',
    part: 'Part',
    subtitle: 'Betweenness: how often one lies on the shortest way between two others',
  },
  outcomes: {
    finding: (gaps: number, thin: number, of: number) =>
      gaps + thin === 0
        ? `All ${count(of, 'outcome rests', 'outcomes rest')} on several activities and partners`
        : `${n(gaps)} of ${count(of, 'outcome', 'outcomes')} ${plural('en', gaps, 'has', 'have')} no active activity, ${n(thin)} ${plural('en', thin, 'rests', 'rest')} on one activity or partner`,
    gaps: (names: readonly string[]) => `No active activity serves ${list(names)}.`,
    alone: (pairs: readonly (readonly [string, string])[]) =>
      `One partner leads everything: ${list(pairs.map(([partner, outcome]) => `${partner} (${outcome})`))}.`,
    split: 'The budget of an activity that serves several outcomes is split equally among them.',
    reach: 'Planned reach',
    subtitle: 'Active activities and leading partners by outcome',
  },
  spread: {
    finding: (gaps: readonly string[], thin: number, of: number) =>
      gaps.length === 0
        ? `Active activities cover all ${count(of, 'part', 'parts')}; ${n(thin)} ${plural('en', thin, 'rests', 'rest')} on one partner`
        : `No active activity for ${some(gaps)}; ${n(thin)} of ${count(of, 'part', 'parts')} ${plural('en', thin, 'rests', 'rest')} on one partner`,
    column: 'Part',
    dimension: 'Of',
    dimensions: {
      conditions: 'Conditions',
      phases: 'Phases',
      targetGroups: 'Target groups',
      places: 'Places',
    },
    subtitle: 'Active activities by condition, phase, target group and place',
  },
  overlap: {
    finding: (pairs: number, open: number, activities: number) =>
      pairs === 0
        ? `No two of ${count(activities, 'active activity', 'active activities')} are so alike that partners should talk`
        : `${count(pairs, 'pair', 'pairs')} of activities are much alike; ${n(open)} ${plural('en', open, 'is', 'are')} not coordinated yet`,
    note: 'Alike in outcomes, places, target groups and names. It is something to talk about, not a sign of waste.',
    pair: 'Activities',
    leads: 'Leading partners',
    score: 'Likeness',
    certainty: 'Certainty',
    state: 'State',
    coordinated: '▲ Coordinated',
    toTalkAbout: '● To talk about',
    subtitle: 'Likeness of pairs of activities',
  },
  load: {
    finding: (first: string, share: number, partners: number) =>
      `${first} carries most: ${percent(share)} of the load on ${count(partners, 'partner', 'partners')}`,
    concentration: (hhi: number, partners: number) =>
      `Concentration (HHI) is ${n(hhi, 2)}; ${n(1 / partners, 2)} would be equal shares and 1 everything on one.`,
    leads: 'Leads',
    supports: 'Takes part',
    weight: 'Load',
    share: 'Share',
    staff: 'Staff (FTE)',
    subtitle: 'Load: 1 for leading, 0.5 for supporting, 0.25 for money or data',
  },
  dependencies: {
    finding: (path: readonly string[], days: number, broken: number) =>
      `${
        path.length === 0
          ? 'No chain of activities decides when all is done'
          : `The longest chain takes ${count(days, 'day', 'days')}: ${path.length <= 4 ? path.join(' → ') : `${path[0] ?? ''} → … → ${path.at(-1) ?? ''} (${n(path.length)} activities)`}`
      }${broken === 0 ? '' : `; ${count(broken, 'activity breaks', 'activities break')} the order`}`,
    cycle: (names: readonly string[]) => `These wait for each other in a circle: ${list(names)}.`,
    waitsFor: 'Waits for',
    start: 'Start',
    end: 'End',
    days: 'Days',
    critical: 'Longest chain',
    isCritical: '● In it',
    breach: 'What does not fit',
    isMissing: (id: string) => `Waits for ${id}, which is not in the list`,
    hasStopped: (name: string) => `Waits for ${name}, which is cancelled or paused`,
    startsBefore: (name: string) => `Starts before ${name} ends`,
    subtitle: 'From start to end; the longest chain in orange',
  },
  reinforcement: {
    finding: (reaching: number, of: number) =>
      `${n(reaching)} of ${count(of, 'active activity', 'active activities')} ${plural('en', reaching, 'reinforces', 'reinforce')} another partner’s work (${percent(of === 0 ? 0 : reaching / of)})`,
    note: 'Only links between active activities of different partners count.',
    pair: 'From → to',
    links: 'Links',
    activities: 'Activities',
    subtitle: 'Links from one partner’s activities to another’s',
  },
  cliff: {
    finding: (month: string, share: number) =>
      month === ''
        ? `The money lasts as long as the activities do; ${percent(share)} of the cost is promised`
        : `From ${month} less than half of the money is there; ${percent(share)} of the whole cost is promised`,
    note: (activities: number) =>
      `From ${count(activities, 'active activity', 'active activities')} with budget and funded share, in equal parts over their months.`,
    month: 'Month or quarter',
    funded: 'Promised',
    unfunded: 'Not promised',
    cost: 'Cost',
    share: 'Promised share',
    mark: 'Mark',
    isCliff: '▼ Cliff',
    subtitle: 'Cost over time: promised and not promised',
  },
  preconditions: {
    finding: (there: readonly string[], of: number) =>
      there.length === 0
        ? 'None of the three preconditions is in place by what the sheets show'
        : `${n(there.length)} of ${n(of)} preconditions ${plural('en', there.length, 'is', 'are')} in place: ${list(there)}`,
    note: 'The team’s own opinion, from Readiness, stands beside what the other sheets show.',
    names: { P1: 'Influential champion', P2: 'Financial resources', P3: 'Urgency for change' },
    how: {
      P1: 'Champions with influence 4–5 and a signed agreement',
      P2: 'Committed funding ÷ budgets of active activities',
      P3: 'Share of the influential (4–5) with interest 4–5',
    },
    column: 'Precondition',
    evidence: 'How it is measured',
    measured: 'Now',
    needed: 'In place from',
    reached: 'Of what is needed',
    lights: { green: 'In place', amber: 'On its way', red: 'Missing', none: 'Not known' },
    opinion: 'Own opinion',
    subtitle: 'Share of what is needed',
  },
  readiness: {
    finding: (complete: readonly string[], weakest: string) =>
      `${complete.length === 0 ? 'No phase is complete yet' : `${list(complete)} ${plural('en', complete.length, 'is', 'are')} complete`}; weakest is ${weakest}`,
    backed: (shown: number, claimed: number) =>
      `${n(shown)} of ${count(claimed, 'statement', 'statements')} said to be in place ${plural('en', shown, 'says', 'say')} what shows it.`,
    note: 'A part is complete when all its statements have 3 or 4.',
    part: 'Part',
    mean: 'Mean 0–4',
    scored: 'Judged',
    of: (scored: number, of: number) => `${n(scored)} of ${n(of)}`,
    inPlace: 'With 3 or 4',
    shown: 'With evidence',
    state: 'State',
    isComplete: '▲ Complete',
    isUnderWay: '● Under way',
    next: 'Next step',
    subtitle: 'Mean of the judgements, 0–4',
  },
  timeline: {
    finding: (dated: number, ongoing: number, delayed: number) =>
      `${n(ongoing)} of ${count(dated, 'activity', 'activities')} ${plural('en', ongoing, 'is', 'are')} ongoing, ${n(delayed)} ${plural('en', delayed, 'is', 'are')} delayed`,
    undated: (activities: number) =>
      `${count(activities, 'activity', 'activities')} without both dates ${plural('en', activities, 'is', 'are')} left out.`,
    subtitle: 'From start to end; amber is delayed or paused, green completed, grey cancelled',
  },
  money: {
    finding: (committed: number, received: number, spent: number, currency: string) =>
      `${[n(committed), currency].filter(Boolean).join(' ')} ${committed === 1 ? 'is' : 'are'} promised; ${percent(committed === 0 ? 0 : received / committed)} received and ${percent(committed === 0 ? 0 : spent / committed)} spent`,
    others: (currencies: readonly string[]) =>
      `Amounts in ${list(currencies)} are not added and not shown here.`,
    noCurrency: 'no stated currency',
    backbone: 'The initiative as a whole',
    committed: 'Promised',
    received: 'Received',
    spent: 'Spent',
    share: 'Spent of promised',
    funders: 'Funders',
    subtitle: (currency: string) => `Promised, received and spent by outcome${currency && `, ${currency}`}`,
  },
  quality: {
    finding: (received: number, expected: number, lacking: number) =>
      `${n(received)} of ${count(expected, 'report', 'reports')} have come (${percent(expected === 0 ? 0 : received / expected)})${lacking === 0 ? '' : `; ${count(lacking, 'partner lacks', 'partners lack')} some`}`,
    note: 'A report is one indicator for one period. Valid values can be true; consistent ones lie within their series. The score weighs completeness 0.35, timeliness 0.15, validity 0.25 and consistency 0.25 over the parts that are known.',
    reports: 'Reports',
    of: (received: number, expected: number) => `${n(received)} of ${n(expected)}`,
    completeness: 'Complete',
    timeliness: 'On time',
    validity: 'Valid',
    consistency: 'Consistent',
    score: 'Score',
    subtitle: 'Reports received of those expected, by partner',
  },
  learning: {
    finding: (lessons: number, decisions: number, open: number) =>
      `${count(lessons, 'lesson', 'lessons')} and ${count(decisions, 'decision', 'decisions')}; ${count(open, 'step is', 'steps are')} next`,
    cut: (shown: number, of: number) => `The first ${n(shown)} of ${n(of)} are shown.`,
    kinds: { lesson: 'Lesson', decision: 'Decision', next: 'Next step' },
    kind: 'Kind',
    date: 'Date',
    what: 'What',
    therefore: 'What follows from it, or why',
  },
};
