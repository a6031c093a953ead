import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** How the partners mean to reach the outcomes together, and what they take for granted. */
export const strategies: TemplateDefinition = {
  id: 'strategies',
  version: '1.0.0',
  family: 'agenda',
  layout: 'table',
  label: { en: 'Strategies', sv: 'Strategier' },
  tab: { en: 'Strategies', sv: 'Strategier' },
  purpose: {
    en: 'The ways the partners have chosen to reach the outcomes together, and why they should work.',
    sv: 'Vägarna som parterna har valt för att nå effekterna tillsammans, och varför de bör fungera.',
  },
  tableName: 'Strategies',
  namingField: 'statement',
  key: ['strategy_id'],
  columns: [
    {
      id: 'strategy_id',
      type: { kind: 'code', prefix: 'STR' },
      required: 'yes',
      label: { en: 'Strategy ID', sv: 'Strategi-ID' },
      aliases: {
        en: ['ID', 'Strategy code', 'Code', 'No.'],
        sv: ['Strategikod', 'Kod', 'Nr', 'Strateginummer'],
      },
      help: {
        en: 'A short code that is never reused, such as STR-01.',
        sv: 'En kort kod som aldrig återanvänds, till exempel STR-01.',
      },
    },
    {
      id: 'statement',
      type: { kind: 'text', long: true },
      required: 'yes',
      label: { en: 'Strategy', sv: 'Strategi' },
      aliases: {
        en: ['Strategy statement', 'Approach', 'Priority', 'Priority area', 'Focus area', 'Name'],
        sv: [
          'Strategins innehåll',
          'Vägval',
          'Angreppssätt',
          'Prioritering',
          'Insatsområde',
          'Fokusområde',
          'Namn',
        ],
      },
      help: {
        en: 'What the partners do together, in one sentence.',
        sv: 'Vad parterna gör tillsammans, i en mening.',
      },
    },
    {
      id: 'outcome_ids',
      type: { kind: 'references', templates: ['outcomes'] },
      required: 'warning',
      label: { en: 'Outcomes', sv: 'Effekter' },
      aliases: {
        en: ['Outcome', 'Outcome ID', 'Outcome IDs', 'Contributes to', 'Objectives'],
        sv: ['Effekt', 'Effekt-ID', 'Bidrar till', 'Effektmål', 'Mål'],
      },
      help: {
        en: 'IDs of the outcomes it serves, separated by a semicolon, such as OUT-02; OUT-03.',
        sv: 'ID för effekterna den bidrar till, åtskilda med semikolon, till exempel OUT-02; OUT-03.',
      },
    },
    {
      id: 'rationale',
      type: { kind: 'text', long: true },
      label: { en: 'Rationale', sv: 'Motivering' },
      aliases: {
        en: ['Why', 'Reason', 'Reasoning', 'Justification'],
        sv: ['Varför', 'Skäl', 'Motiv', 'Bakgrund'],
      },
      help: { en: 'Why it should lead to the outcomes.', sv: 'Varför den bör leda till effekterna.' },
    },
    {
      id: 'evidence',
      type: { kind: 'text', long: true },
      label: { en: 'Evidence', sv: 'Kunskapsstöd' },
      aliases: {
        en: ['Research', 'Evidence base', 'What the evidence says'],
        sv: ['Evidens', 'Forskningsstöd', 'Forskning', 'Kunskapsunderlag', 'Underlag'],
      },
      help: {
        en: 'Research, local data or experience behind it, with the source.',
        sv: 'Forskning, lokala data eller erfarenhet bakom den, med källa.',
      },
    },
    {
      id: 'working_group',
      type: { kind: 'text' },
      label: { en: 'Working group', sv: 'Arbetsgrupp' },
      aliases: { en: ['Group', 'Task force', 'Team'], sv: ['Grupp', 'Utvecklingsgrupp', 'Projektgrupp'] },
      help: { en: 'The group that carries it forward.', sv: 'Gruppen som driver den.' },
    },
    {
      id: 'lead_partner',
      type: { kind: 'reference', template: 'stakeholders' },
      label: { en: 'Lead partner', sv: 'Ansvarig part' },
      aliases: {
        en: [
          'Lead',
          'Lead organisation',
          'Lead organization',
          'Responsible partner',
          'Responsible organisation',
          'Responsible organization',
        ],
        sv: ['Ansvarig', 'Ansvarig organisation', 'Ansvarig aktör', 'Ansvarig förvaltning', 'Sammankallande'],
      },
      help: { en: 'The ID of the partner that leads it.', sv: 'ID för den part som leder den.' },
    },
    {
      id: 'start',
      type: { kind: 'date' },
      label: { en: 'Start', sv: 'Start' },
      aliases: {
        en: ['Start date', 'Starts', 'From'],
        sv: ['Startdatum', 'Påbörjas', 'Från', 'Från och med'],
      },
      help: { en: 'When the work with it begins.', sv: 'När arbetet med den börjar.' },
      hxl: ['#date+start'],
    },
    {
      id: 'end',
      type: { kind: 'date' },
      label: { en: 'End', sv: 'Slut' },
      aliases: {
        en: ['End date', 'Ends', 'To', 'Until'],
        sv: ['Slutdatum', 'Avslutas', 'Till', 'Till och med'],
      },
      help: { en: 'When it ends; not before it starts.', sv: 'När den slutar; inte före start.' },
      hxl: ['#date+end'],
    },
    {
      id: 'assumptions',
      type: { kind: 'text', long: true },
      label: { en: 'Assumptions', sv: 'Antaganden' },
      aliases: { en: ['Assumption', 'We assume'], sv: ['Antagande', 'Vi antar'] },
      help: {
        en: 'What must be true for it to work.',
        sv: 'Vad som måste stämma för att den ska fungera.',
      },
    },
    {
      id: 'risks',
      type: { kind: 'text', long: true },
      label: { en: 'Risks', sv: 'Risker' },
      aliases: { en: ['Risk', 'What can go wrong'], sv: ['Risk', 'Hinder', 'Vad som kan gå fel'] },
      help: {
        en: 'What could stop it, and what you do about it.',
        sv: 'Vad som kan stoppa den, och vad ni gör åt det.',
      },
    },
  ],
  rules: [
    { rule: 'date-order', first: 'start', last: 'end' },
    {
      rule: 'covered-by',
      sheet: 'activities',
      by: 'strategy_ids',
      except: { field: 'status', values: ['cancelled'] },
    },
  ],
  sample: sampleRows([
    {
      strategy_id: 'STR-01',
      statement: {
        en: 'One shared routine that notices absence early',
        sv: 'En gemensam rutin som upptäcker frånvaro tidigt',
      },
      outcome_ids: ['OUT-03', 'OUT-05'],
      rationale: {
        en: 'The earlier absence is noticed, the shorter it becomes',
        sv: 'Ju tidigare frånvaron märks, desto kortare blir den',
      },
      evidence: {
        en: 'Pilot at two schools 2022–2023: absence a third lower',
        sv: 'Pilot på två skolor 2022–2023: en tredjedel lägre frånvaro',
      },
      working_group: { en: 'Presence', sv: 'Närvaro' },
      lead_partner: 'PRT-001',
      start: '2024-02-01',
      end: '2029-12-31',
      assumptions: {
        en: 'All schools register absence the same day',
        sv: 'Alla skolor registrerar frånvaro samma dag',
      },
      risks: { en: 'Teachers see it as one more task', sv: 'Lärare ser den som ännu en uppgift' },
    },
    {
      strategy_id: 'STR-02',
      statement: { en: 'One way in to support for families', sv: 'En väg in till stöd för familjer' },
      outcome_ids: ['OUT-02', 'OUT-03'],
      rationale: {
        en: 'Families give up when they are sent on',
        sv: 'Familjer ger upp när de skickas vidare',
      },
      evidence: { en: 'Interviews with 24 families, 2023', sv: 'Intervjuer med 24 familjer, 2023' },
      working_group: { en: 'Family', sv: 'Familj' },
      lead_partner: 'PRT-002',
      start: '2024-04-01',
      end: '2029-12-31',
      assumptions: {
        en: 'Consent to share information is given',
        sv: 'Familjer samtycker till att uppgifter delas',
      },
      risks: { en: 'Long waiting times in health care', sv: 'Långa väntetider i vården' },
    },
    {
      strategy_id: 'STR-03',
      statement: { en: 'Meaningful leisure next to school', sv: 'Meningsfull fritid intill skolan' },
      outcome_ids: ['OUT-04'],
      rationale: {
        en: 'A reason to be there, and an adult who asks',
        sv: 'En anledning att vara där, och en vuxen som frågar',
      },
      working_group: { en: 'Leisure', sv: 'Fritid' },
      lead_partner: 'PRT-005',
      start: '2024-03-01',
      end: '2028-12-31',
      assumptions: { en: 'Halls are free in the afternoons', sv: 'Hallarna är lediga på eftermiddagarna' },
      risks: { en: 'Leaders are hard to find', sv: 'Svårt att hitta ledare' },
    },
    {
      strategy_id: 'STR-04',
      statement: {
        en: 'A safe step from year 9 to upper-secondary school',
        sv: 'Ett tryggt steg från årskurs 9 till gymnasiet',
      },
      outcome_ids: ['OUT-01', 'OUT-02'],
      rationale: {
        en: 'Most who drop out do so in the first autumn',
        sv: 'De flesta avhopp sker första hösten',
      },
      evidence: { en: 'The school’s own follow-up 2019–2023', sv: 'Skolans egen uppföljning 2019–2023' },
      working_group: { en: 'Transitions', sv: 'Övergångar' },
      lead_partner: 'PRT-007',
      start: '2024-08-01',
      end: '2029-06-30',
    },
    {
      strategy_id: 'STR-05',
      statement: {
        en: 'Learning together from shared figures',
        sv: 'Lära tillsammans av gemensamma siffror',
      },
      outcome_ids: ['OUT-05'],
      rationale: {
        en: 'Same figures at the same table lead to the same decisions',
        sv: 'Samma siffror vid samma bord leder till samma beslut',
      },
      working_group: { en: 'Measurement', sv: 'Mätning' },
      lead_partner: 'PRT-001',
      start: '2024-01-25',
      end: '2030-06-30',
      risks: {
        en: 'Small groups can be recognised in the figures',
        sv: 'Små grupper kan kännas igen i siffrorna',
      },
    },
  ]),
};
