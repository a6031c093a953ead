import { backboneLists } from './backbone-lists';
import { item } from './list-item';
import { statementLists } from './statement-lists';
import type { ListDefinition } from './template';

const yesNo: ListDefinition = {
  id: 'yes-no',
  items: [
    item('yes', 'Yes', 'Ja', ['y', 'j', 'x', '✓', '1', 'true', 'sant']),
    item('no', 'No', 'Nej', ['n', '0', 'false', 'falskt']),
  ],
};

const sector: ListDefinition = {
  id: 'sector',
  items: [
    item('municipality', 'Municipality', 'Kommun', ['City', 'Local government', 'Stad', 'Kommunal']),
    item('region', 'Region', 'Region', ['County council', 'Regional government', 'Landsting']),
    item('state-agency', 'State agency', 'Statlig myndighet', [
      'Government',
      'Government agency',
      'National agency',
      'Public authority',
      'Myndighet',
      'Stat',
      'Statlig',
    ]),
    item('business', 'Business', 'Näringsliv', [
      'Company',
      'Private sector',
      'Företag',
      'Privat',
      'Privat sektor',
    ]),
    item('civil-society', 'Civil society', 'Civilsamhälle', [
      'NGO',
      'CSO',
      'Non-profit',
      'National NGO',
      'International NGO',
      'INGO',
      'NNGO',
      'Association',
      'Civil society organisation',
      'Ideell sektor',
      'Ideell förening',
      'Förening',
      'Civilsamhället',
      'Idéburen sektor',
    ]),
    item('academia', 'Academia', 'Akademi', [
      'University',
      'Research',
      'Universitet',
      'Högskola',
      'Forskning',
    ]),
    item('foundation', 'Foundation or funder', 'Stiftelse eller finansiär', [
      'Foundation',
      'Funder',
      'Donor',
      'Foundation/funder',
      'Stiftelse',
      'Finansiär',
      'Stiftelse/finansiär',
    ]),
    item('social-partners', 'Social partners', 'Arbetsmarknadens parter', [
      'Trade union',
      'Employers’ organisation',
      'Fack',
      'Fackförbund',
      'Arbetsgivarorganisation',
    ]),
    item('media', 'Media', 'Media', ['Press', 'Medier']),
    item('faith', 'Faith community', 'Trossamfund', ['Faith', 'Church', 'Faith-based', 'Kyrka', 'Samfund']),
    item('residents', 'Residents or lived experience', 'Invånare eller egen erfarenhet', [
      'Residents',
      'Lived experience',
      'Residents/lived experience',
      'Community members',
      'Invånare',
      'Egen erfarenhet',
      'Brukare',
      'Invånare/egen erfarenhet',
    ]),
    item('other', 'Other', 'Annan', ['Other sector', 'Annat', 'Övrigt', 'Övriga']),
  ],
};

const level: ListDefinition = {
  id: 'level',
  items: [
    item('local', 'Local', 'Lokal', ['Lokalt', 'Municipal', 'Kommunal']),
    item('regional', 'Regional', 'Regional', ['Regionalt', 'County', 'Län']),
    item('national', 'National', 'Nationell', ['Nationellt', 'Riks']),
    item('international', 'International', 'Internationell', ['Internationellt', 'Global']),
  ],
};

const role: ListDefinition = {
  id: 'role',
  items: [
    item('champion', 'Champion', 'Förespråkare', ['Ambassador', 'Ambassadör']),
    item('funder', 'Funder', 'Finansiär', ['Anchor funder', 'Donor', 'Ankarfinansiär', 'Bidragsgivare']),
    item('backbone', 'Backbone', 'Stödorganisation', [
      'Backbone organisation',
      'Coordinator',
      'Stödjande organisation',
      'Samordnare',
    ]),
    item('steering-group', 'Steering group', 'Styrgrupp', [
      'Steering committee',
      'Board',
      'Styrgruppsmedlem',
    ]),
    item('working-group-lead', 'Working-group lead', 'Arbetsgruppsledare', [
      'Working group lead',
      'Gruppledare',
    ]),
    item('working-group-member', 'Working-group member', 'Arbetsgruppsmedlem', [
      'Working group member',
      'Working group',
      'Arbetsgrupp',
    ]),
    item('delivery-partner', 'Delivery partner', 'Utförande part', [
      'Implementing partner',
      'Implementer',
      'Utförare',
      'Genomförare',
    ]),
    item('data-provider', 'Data provider', 'Dataleverantör', ['Data', 'Uppgiftslämnare']),
    item('community-voice', 'Community voice', 'Invånarröst', ['Lived experience', 'Invånare', 'Brukare']),
    item('adviser', 'Adviser', 'Rådgivare', ['Advisor', 'Expert', 'Sakkunnig']),
    item('observer', 'Observer', 'Observatör'),
    item('potential', 'Potential partner', 'Möjlig part', [
      'Potential',
      'Prospect',
      'Möjlig',
      'Tänkbar part',
    ]),
  ],
};

const contribution: ListDefinition = {
  id: 'contribution',
  items: [
    item('funding', 'Funding', 'Finansiering', ['Money', 'Grant', 'Pengar', 'Bidrag', 'Medel']),
    item('staff-time', 'Staff time', 'Arbetstid', ['Staff', 'Time', 'Personal', 'Tid']),
    item('expertise', 'Expertise', 'Kompetens', ['Knowledge', 'Skills', 'Kunskap']),
    item('data', 'Data', 'Data', ['Statistics', 'Statistik', 'Uppgifter']),
    item('in-kind', 'Premises or in-kind', 'Lokaler eller naturabidrag', [
      'Premises',
      'In-kind',
      'Premises/in-kind',
      'Lokaler',
      'Naturabidrag',
      'Lokaler/naturabidrag',
    ]),
    item('access', 'Access to target group', 'Tillgång till målgrupp', ['Access', 'Kontakt med målgruppen']),
    item('legitimacy', 'Legitimacy or voice', 'Legitimitet eller röst', [
      'Legitimacy',
      'Voice',
      'Legitimacy/voice',
      'Legitimitet',
      'Röst',
      'Legitimitet/röst',
    ]),
    item('advocacy', 'Advocacy', 'Påverkan', ['Lobbying', 'Påverkansarbete', 'Opinionsbildning']),
  ],
};

const stance: ListDefinition = {
  id: 'stance',
  items: [
    item('-2', 'Strongly against (−2)', 'Starkt emot (−2)', ['−2', 'Strongly against', 'Starkt emot']),
    item('-1', 'Against (−1)', 'Emot (−1)', ['−1', 'Against', 'Opposed', 'Emot', 'Motståndare']),
    item('0', 'Neutral or unknown (0)', 'Neutral eller okänd (0)', [
      'Neutral',
      'Unknown',
      'Okänd',
      'Neutral/okänd',
    ]),
    item('1', 'For (+1)', 'För (+1)', ['+1', 'For', 'Supportive', 'För', 'Positiv']),
    item('2', 'Strongly for (+2)', 'Starkt för (+2)', ['+2', 'Strongly for', 'Starkt för']),
  ],
};

const engagement: ListDefinition = {
  id: 'engagement',
  items: [
    item('0', 'Unaware (0)', 'Omedveten (0)', ['Unaware', 'Omedveten']),
    item('1', 'Resistant (1)', 'Motståndare (1)', ['Resistant', 'Motståndare']),
    item('2', 'Neutral (2)', 'Neutral (2)', ['Neutral']),
    item('3', 'Supportive (3)', 'Stödjande (3)', ['Supportive', 'Stödjande']),
    item('4', 'Leading (4)', 'Drivande (4)', ['Leading', 'Drivande']),
  ],
};

const precondition: ListDefinition = {
  id: 'precondition',
  items: [
    item('P1', 'P1 Influential champion', 'P1 Inflytelserik förespråkare', [
      'Influential champion',
      'Inflytelserik förespråkare',
      'Champion',
      'Förespråkare',
    ]),
    item('P2', 'P2 Adequate financial resources', 'P2 Tillräckliga ekonomiska resurser', [
      'Adequate financial resources',
      'Tillräckliga ekonomiska resurser',
      'Financial resources',
      'Ekonomiska resurser',
    ]),
    item('P3', 'P3 Urgency for change', 'P3 Angelägenhet om förändring', [
      'Urgency for change',
      'Angelägenhet om förändring',
      'Urgency',
      'Angelägenhet',
    ]),
  ],
};

const condition: ListDefinition = {
  id: 'condition',
  items: [
    item('C1', 'C1 Common agenda', 'C1 Gemensam agenda', ['Common agenda', 'Gemensam agenda']),
    item('C2', 'C2 Shared measurement', 'C2 Delat mätsystem', [
      'Shared measurement',
      'Shared measurement system',
      'Delat mätsystem',
      'Gemensamt mätsystem',
    ]),
    item('C3', 'C3 Mutually reinforcing activities', 'C3 Ömsesidigt förstärkande aktiviteter', [
      'Mutually reinforcing activities',
      'Ömsesidigt förstärkande aktiviteter',
    ]),
    item('C4', 'C4 Continuous communication', 'C4 Kontinuerlig kommunikation', [
      'Continuous communication',
      'Kontinuerlig kommunikation',
    ]),
    item('C5', 'C5 Backbone support', 'C5 Stödjande organisation', [
      'Backbone support',
      'Backbone',
      'Stödjande organisation',
      'Stödorganisation',
    ]),
  ],
};

const phase: ListDefinition = {
  id: 'phase',
  items: [
    item('1', '1 Initiate action', '1 Inleda arbetet', [
      'Phase 1',
      'Fas 1',
      'Initiate action',
      'Inleda arbetet',
    ]),
    item('2', '2 Organise for impact', '2 Organisera för genomslag', [
      'Phase 2',
      'Fas 2',
      'Organise for impact',
      'Organisera för genomslag',
    ]),
    item('3', '3 Sustain action and impact', '3 Vidmakthålla arbete och genomslag', [
      'Phase 3',
      'Fas 3',
      'Sustain action and impact',
      'Vidmakthålla arbete och genomslag',
    ]),
  ],
};

const component: ListDefinition = {
  id: 'component',
  items: [
    item('governance', 'Governance and infrastructure', 'Styrning och infrastruktur', [
      'Governance',
      'Styrning',
    ]),
    item('planning', 'Strategic planning', 'Strategisk planering', ['Planning', 'Planering']),
    item('community', 'Community involvement', 'Samhällets delaktighet', [
      'Community engagement',
      'Community',
      'Delaktighet',
    ]),
    item('evaluation', 'Evaluation and improvement', 'Utvärdering och förbättring', [
      'Evaluation',
      'Utvärdering',
    ]),
  ],
};

const activityStatus: ListDefinition = {
  id: 'activity-status',
  items: [
    item('idea', 'Idea', 'Idé', ['Proposal', 'Förslag']),
    item('planned', 'Planned', 'Planerad', [
      'Not started',
      'Planerat',
      'Ej påbörjad',
      'Ej startad',
      'Kommande',
    ]),
    item('ongoing', 'Ongoing', 'Pågående', [
      'In progress',
      'Active',
      'Started',
      'Pågår',
      'Påbörjad',
      'Startad',
    ]),
    item('delayed', 'Delayed', 'Försenad', ['Behind schedule', 'Late', 'Försenat', 'Sen']),
    item('paused', 'Paused', 'Pausad', ['On hold', 'Suspended', 'Pausat', 'Vilande']),
    item('completed', 'Completed', 'Avslutad', [
      'Complete',
      'Done',
      'Finished',
      'Closed',
      'Klar',
      'Klart',
      'Genomförd',
      'Slutförd',
      'Färdig',
    ]),
    item('cancelled', 'Cancelled', 'Inställd', ['Canceled', 'Stopped', 'Avbruten', 'Inställt', 'Struken']),
  ],
};

const outcomeLevel: ListDefinition = {
  id: 'outcome-level',
  items: [
    item('goal', 'Goal', 'Övergripande mål', ['Overall goal', 'Impact', 'Mål', 'Huvudmål']),
    item('long-term', 'Long-term outcome', 'Långsiktig effekt', [
      'Long-term',
      'Long term outcome',
      'Lång sikt',
      'Effekt på lång sikt',
    ]),
    item('intermediate', 'Intermediate outcome', 'Delmål', [
      'Intermediate',
      'Medium-term outcome',
      'Short-term outcome',
      'Effekt på medellång sikt',
      'Effekt på kort sikt',
    ]),
    item('systems-change', 'Systems change', 'Systemförändring', ['System change', 'Systemic change']),
  ],
};

const outcomeStatus: ListDefinition = {
  id: 'outcome-status',
  items: [
    item('proposed', 'Proposed', 'Föreslagen', ['Draft', 'Utkast', 'Förslag']),
    item('agreed', 'Agreed', 'Beslutad', ['Adopted', 'Active', 'Valid', 'Antagen', 'Gäller']),
    item('achieved', 'Achieved', 'Uppnådd', ['Reached', 'Completed', 'Uppfylld', 'Klar']),
    item('dropped', 'Dropped', 'Utgår', ['Cancelled', 'Replaced', 'Ersatt', 'Struken']),
  ],
};

const evaluationLevel: ListDefinition = {
  id: 'evaluation-level',
  items: [
    item('L1', 'L1 Context', 'L1 Kontext', ['Context', 'Kontext']),
    item('L2', 'L2 The initiative itself', 'L2 Själva initiativet', [
      'The initiative itself',
      'Initiative',
      'Själva initiativet',
      'Initiativet',
    ]),
    item('L3', 'L3 The systems it targets', 'L3 Systemen det riktar sig mot', [
      'Systems',
      'The systems the initiative targets',
      'Systemen',
      'Systemen som initiativet riktar sig mot',
    ]),
    item('L4', 'L4 Ultimate outcomes', 'L4 Slutliga effekter', [
      'Ultimate outcomes',
      'The initiative’s ultimate outcomes',
      'Slutliga effekter',
      'Initiativets slutliga effekter',
    ]),
  ],
};

const resultType: ListDefinition = {
  id: 'result-type',
  items: [
    item('population', 'Population', 'Befolkning', ['Population indicator', 'Befolkningsindikator']),
    item('performance', 'Performance', 'Insats', ['Performance measure', 'Prestation', 'Verksamhet']),
    item('how-much', 'Performance: how much', 'Insats: hur mycket', ['How much', 'Hur mycket']),
    item('how-well', 'Performance: how well', 'Insats: hur väl', ['How well', 'Hur väl']),
    item('better-off', 'Performance: is anyone better off', 'Insats: har någon det bättre', [
      'Better off',
      'Is anyone better off',
      'Har någon det bättre',
    ]),
  ],
};

const measure: ListDefinition = {
  id: 'measure',
  items: [
    item('count', 'Count', 'Antal', ['Number', 'Num', 'Integer', 'Styck', 'st']),
    item('share', 'Share (%)', 'Andel (%)', ['Percent', 'Percentage', 'Share', '%', 'Andel', 'Procent']),
    item('rate', 'Rate per', 'Kvot per', ['Rate', 'Per 1000', 'Per 100 000']),
    item('ratio', 'Ratio', 'Kvot', ['Proportion', 'Förhållande']),
    item('mean', 'Mean', 'Medelvärde', ['Average', 'Genomsnitt', 'Snitt']),
    item('index', 'Index', 'Index', ['Score', 'Poäng']),
    item('money', 'Money', 'Belopp', ['Amount', 'Currency', 'Kronor']),
    item('yes-no', 'Yes or no', 'Ja eller nej', ['Yes/no', 'Ja/nej', 'Boolean']),
    item('milestone', 'Milestone (0–100 %)', 'Milstolpe (0–100 %)', ['Milestone', 'Milstolpe', 'Delmål']),
    item('text', 'Text', 'Kvalitativt', ['Qualitative', 'Text', 'Narrative', 'Kvalitativ', 'Fritext']),
  ],
};

const direction: ListDefinition = {
  id: 'direction',
  items: [
    item('increase', 'Increase', 'Öka', [
      'Up',
      'Higher is better',
      'Ascending',
      'Ökning',
      'Uppåt',
      'Högre är bättre',
    ]),
    item('decrease', 'Decrease', 'Minska', [
      'Down',
      'Lower is better',
      'Descending',
      'Minskning',
      'Nedåt',
      'Lägre är bättre',
    ]),
    item('maintain', 'Maintain', 'Bibehålla', ['Keep', 'Stable', 'Oförändrad', 'Behålla']),
    item('none', 'None', 'Ingen', ['No direction', 'Ingen riktning']),
  ],
};

const targetBasis: ListDefinition = {
  id: 'target-basis',
  items: [
    item('per-period', 'Per period', 'Per period', ['Periodic']),
    item('cumulative', 'Cumulative', 'Ackumulerat', ['Running total', 'Kumulativt', 'Ackumulerad']),
  ],
};

const frequency: ListDefinition = {
  id: 'frequency',
  items: [
    item('weekly', 'Weekly', 'Vecka', ['Week', 'Veckovis', 'Varje vecka']),
    item('monthly', 'Monthly', 'Månad', ['Month', 'Månadsvis', 'Varje månad', 'Per månad']),
    item('quarterly', 'Quarterly', 'Kvartal', ['Quarter', 'Kvartalsvis', 'Varje kvartal', 'Per kvartal']),
    item('four-monthly', 'Four-monthly', 'Tertial', ['Four monthly', 'Trimester', 'Tertialvis']),
    item('half-yearly', 'Half-yearly', 'Halvår', ['Half yearly', 'Semi-annual', 'Biannual', 'Halvårsvis']),
    item('yearly', 'Yearly', 'År', ['Annual', 'Annually', 'Year', 'Årsvis', 'Årlig', 'Årligen', 'Varje år']),
    item('school-term', 'School term', 'Termin', ['Term', 'Semester', 'Terminsvis', 'Per termin']),
    item('school-year', 'School year', 'Läsår', ['Academic year', 'Läsårsvis', 'Per läsår']),
  ],
};

const aggregation = {
  sum: item('sum', 'Sum', 'Summa', ['Total', 'Summera']),
  ratio: item('ratio', 'Ratio of sums', 'Kvot av summor', ['Ratio', 'Kvot']),
  meanWeighted: item('mean_weighted', 'Weighted mean', 'Viktat medelvärde', [
    'Weighted average',
    'Vägt medelvärde',
  ]),
  mean: item('mean', 'Mean', 'Medelvärde', ['Average', 'Genomsnitt']),
  last: item('last', 'Latest', 'Senaste', ['Last', 'Sista']),
  min: item('min', 'Smallest', 'Minsta', ['Minimum', 'Min', 'Lägsta']),
  max: item('max', 'Largest', 'Största', ['Maximum', 'Max', 'Högsta']),
  count: item('count', 'Count of values', 'Antal värden', ['Count', 'Antal']),
  distinct: item('distinct', 'Unique people (range)', 'Unika personer (intervall)', [
    'Distinct',
    'Unique',
    'Unique people',
    'Unika',
    'Unika personer',
  ]),
  singleSource: item('single_source', 'One source only', 'En enda källa', ['Single source', 'En källa']),
  median: item('median', 'Median', 'Median'),
  shareYes: item('share_yes', 'Share of yes', 'Andel ja', ['Share yes', 'Andel som svarar ja']),
  none: item('none', 'Not aggregated', 'Aggregeras inte', ['None', 'Ingen']),
} as const;

const aggPartners: ListDefinition = {
  id: 'agg-partners',
  items: Object.values(aggregation),
};

const aggTime: ListDefinition = {
  id: 'agg-time',
  items: [
    aggregation.sum,
    aggregation.ratio,
    aggregation.meanWeighted,
    aggregation.mean,
    aggregation.last,
    aggregation.min,
    aggregation.max,
    aggregation.count,
    aggregation.distinct,
    aggregation.none,
  ],
};

const denTime: ListDefinition = {
  id: 'den-time',
  items: [
    item('sum', 'Sum', 'Summa', ['Total']),
    item('last', 'Latest', 'Senaste', ['Last', 'Sista']),
    item('average', 'Average', 'Genomsnitt', ['Mean', 'Medelvärde']),
  ],
};

const reportedAs: ListDefinition = {
  id: 'reported-as',
  items: [
    item('increment', 'Value of the period', 'Periodvärde', ['Increment', 'Per period', 'New', 'Nya']),
    item('running-total', 'Running total', 'Ackumulerat', [
      'Cumulative',
      'Accumulative',
      'Kumulativt',
      'Ackumulerad',
    ]),
  ],
};

const observationStatus: ListDefinition = {
  id: 'observation-status',
  items: [
    item('preliminary', 'Preliminary', 'Preliminär', ['Draft', '*', 'Preliminärt']),
    item('final', 'Final', 'Slutlig', ['Approved', 'Confirmed', 'Slutligt', 'Fastställd']),
    item('revised', 'Revised', 'Reviderad', ['Corrected', 'Reviderat', 'Rättad']),
    item('estimated', 'Estimated', 'Uppskattad', ['Estimate', 'Uppskattat', 'Skattad']),
  ],
};

const qualityFlag: ListDefinition = {
  id: 'quality-flag',
  items: [
    item('ok', 'OK', 'OK', ['Good', 'Bra', 'Utan anmärkning']),
    item('estimated', 'Estimated', 'Uppskattat', ['Estimate', 'Uppskattad', 'Skattat']),
    item('inexact', 'Inexact', 'Ungefärligt', [
      'Approximate',
      'Interval',
      'Ungefärlig',
      'Cirka',
      'Intervall',
    ]),
    item('partial', 'Partial', 'Ofullständigt', ['Incomplete', 'Ofullständig', 'Delvis']),
    item('break_in_series', 'Break in series', 'Brott i serien', ['Break', 'Tidsseriebrott', 'Seriebrott']),
    item('nil', 'Nothing to report', 'Inget att redovisa', ['nil', '–', '-']),
    item('not_available', 'Not available', 'Uppgift saknas', ['..', 'N/A', 'Missing', 'Saknas']),
    item('not_applicable', 'Not applicable', 'Ej tillämpligt', ['.', 'Does not apply', 'Inte aktuellt']),
    item('suppressed', 'Suppressed', 'Dolt', ['Hidden', 'Confidential', 'Sekretess', 'Prickat', 'Prickad']),
  ],
};

const currency: ListDefinition = {
  id: 'currency',
  items: [
    item('SEK', 'SEK', 'SEK', ['kr', 'kronor', 'Swedish krona', 'svenska kronor']),
    item('EUR', 'EUR', 'EUR', ['€', 'euro']),
    item('NOK', 'NOK', 'NOK', ['Norwegian krone', 'norska kronor']),
    item('DKK', 'DKK', 'DKK', ['Danish krone', 'danska kronor']),
    item('ISK', 'ISK', 'ISK', ['Icelandic króna', 'isländska kronor']),
    item('GBP', 'GBP', 'GBP', ['£', 'pound', 'pund']),
    item('USD', 'USD', 'USD', ['$', 'dollar', 'US dollar']),
    item('CHF', 'CHF', 'CHF', ['Swiss franc', 'schweizisk franc']),
  ],
};

/** Every list of choices that a template's columns use. */
export const lists: readonly ListDefinition[] = [
  yesNo,
  sector,
  level,
  role,
  contribution,
  stance,
  engagement,
  precondition,
  condition,
  phase,
  component,
  activityStatus,
  outcomeLevel,
  outcomeStatus,
  evaluationLevel,
  resultType,
  measure,
  direction,
  targetBasis,
  frequency,
  aggPartners,
  aggTime,
  denTime,
  reportedAs,
  observationStatus,
  qualityFlag,
  currency,
  ...backboneLists,
  ...statementLists,
];
