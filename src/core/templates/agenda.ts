import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** What the partners have agreed on: the problem, the vision, the goal and its limits. One record. */
export const agenda: TemplateDefinition = {
  id: 'agenda',
  version: '1.0.0',
  family: 'agenda',
  layout: 'form',
  label: { en: 'Common agenda', sv: 'Gemensam agenda' },
  tab: { en: 'Common agenda', sv: 'Gemensam agenda' },
  purpose: {
    en: 'What all partners have agreed on: the problem, the vision and the goal they share.',
    sv: 'Det som alla parter är överens om: problemet, visionen och målet som de delar.',
  },
  tableName: 'Agenda',
  namingField: 'initiative_name',
  key: ['initiative_name'],
  columns: [
    {
      id: 'initiative_name',
      type: { kind: 'text' },
      required: 'yes',
      label: { en: 'Initiative name', sv: 'Initiativets namn' },
      aliases: {
        en: ['Initiative', 'Name of the initiative', 'Name of initiative', 'Programme', 'Program'],
        sv: ['Initiativ', 'Initiativnamn', 'Namn på initiativet', 'Namn på satsningen', 'Satsning'],
      },
      help: { en: 'The name partners use.', sv: 'Namnet som parterna använder.' },
    },
    {
      id: 'problem_statement',
      type: { kind: 'text', long: true },
      required: 'yes',
      label: { en: 'Problem statement', sv: 'Problemformulering' },
      aliases: {
        en: ['Problem', 'The problem', 'Problem definition', 'Problem description'],
        sv: ['Problem', 'Problemet', 'Problembild', 'Problembeskrivning', 'Gemensam problembild'],
      },
      help: {
        en: 'What is wrong, for whom and how large it is, in words all partners accept.',
        sv: 'Vad som är fel, för vem och hur stort det är, med ord som alla parter godtar.',
      },
    },
    {
      id: 'evidence_of_problem',
      type: { kind: 'text', long: true },
      label: { en: 'Evidence of the problem', sv: 'Underlag' },
      aliases: {
        en: ['Evidence', 'Data on the problem', 'Background data'],
        sv: ['Underlag för problemet', 'Problemunderlag', 'Fakta om problemet', 'Bakgrundsdata'],
      },
      help: {
        en: 'Figures and sources that show the problem.',
        sv: 'Siffror och källor som visar problemet.',
      },
    },
    {
      id: 'shared_vision',
      type: { kind: 'text', long: true },
      required: 'yes',
      label: { en: 'Shared vision', sv: 'Gemensam vision' },
      aliases: { en: ['Vision', 'Vision statement'], sv: ['Vision', 'Vår vision', 'Delad vision'] },
      help: {
        en: 'How it is when the initiative has succeeded.',
        sv: 'Hur det är när initiativet har lyckats.',
      },
    },
    {
      id: 'population',
      type: { kind: 'text' },
      required: 'yes',
      label: { en: 'Population', sv: 'Målpopulation' },
      aliases: {
        en: ['Target population', 'Target group', 'Who it is for'],
        sv: ['Population', 'Målgrupp', 'Vilka det gäller', 'För vem'],
      },
      help: {
        en: 'Everyone the initiative is for, such as all children aged 6–19 in the municipality.',
        sv: 'Alla som initiativet är till för, till exempel alla barn 6–19 år i kommunen.',
      },
      hxl: ['#beneficiary'],
    },
    {
      id: 'geography',
      type: { kind: 'text' },
      required: 'yes',
      label: { en: 'Geography', sv: 'Geografi' },
      aliases: {
        en: ['Area', 'Place', 'Location', 'Geographic area', 'Where'],
        sv: ['Område', 'Plats', 'Geografiskt område', 'Ort', 'Var'],
      },
      help: { en: 'The place the initiative is for.', sv: 'Platsen som initiativet gäller.' },
      hxl: ['#loc', '#adm1+name', '#adm2+name'],
    },
    {
      id: 'boundaries_in',
      type: { kind: 'text', long: true },
      label: { en: 'What is included', sv: 'Ingår' },
      aliases: {
        en: ['In scope', 'Included', 'Scope', 'Boundaries in'],
        sv: ['Det här ingår', 'Inom ramen', 'Avgränsning', 'Omfattning'],
      },
      help: { en: 'What the agenda takes in.', sv: 'Vad agendan omfattar.' },
    },
    {
      id: 'boundaries_out',
      type: { kind: 'text', long: true },
      label: { en: 'What is not included', sv: 'Ingår inte' },
      aliases: {
        en: ['Out of scope', 'Not included', 'Excluded', 'Boundaries out'],
        sv: ['Det här ingår inte', 'Utanför ramen', 'Ingår ej', 'Utanför avgränsningen'],
      },
      help: {
        en: 'What the agenda leaves to others, so that no one expects it.',
        sv: 'Vad agendan lämnar åt andra, så att ingen räknar med det.',
      },
    },
    {
      id: 'goal',
      type: { kind: 'text', long: true },
      required: 'yes',
      label: { en: 'Goal', sv: 'Mål' },
      aliases: {
        en: ['Overall goal', 'Main goal', 'Objective', 'Overall objective', 'Aim'],
        sv: ['Övergripande mål', 'Huvudmål', 'Gemensamt mål', 'Målsättning'],
      },
      help: {
        en: 'Who, what change, how much and by when: with a number and a year.',
        sv: 'Vilka, vilken förändring, hur mycket och till när: med en siffra och ett årtal.',
      },
    },
    {
      id: 'horizon_year',
      type: { kind: 'year' },
      required: 'yes',
      label: { en: 'Horizon year', sv: 'Målår' },
      aliases: {
        en: ['Target year', 'Horizon', 'End year', 'By year'],
        sv: ['Slutår', 'Tidshorisont', 'Till år', 'Horisont'],
      },
      help: {
        en: 'The year by which the goal shall be reached, such as 2030.',
        sv: 'Året då målet ska vara nått, till exempel 2030.',
      },
    },
    {
      id: 'equity_focus',
      type: { kind: 'text', long: true },
      label: { en: 'Equity focus', sv: 'Jämlikhetsfokus' },
      aliases: {
        en: ['Equity', 'Equity and inclusion', 'Priority groups'],
        sv: ['Jämlikhet', 'Fokus på jämlikhet', 'Prioriterade grupper', 'Likvärdighet'],
      },
      help: {
        en: 'Which groups are worst off today, and how the agenda reaches them.',
        sv: 'Vilka grupper som har det sämst i dag, och hur agendan når dem.',
      },
    },
    {
      id: 'decided_on',
      type: { kind: 'date', notAfterToday: true },
      label: { en: 'Decided on', sv: 'Beslutad' },
      aliases: {
        en: ['Decision date', 'Date of decision', 'Adopted', 'Adopted on', 'Approved on'],
        sv: ['Beslutsdatum', 'Beslutad den', 'Antagen', 'Antagen den', 'Fastställd'],
      },
      help: {
        en: 'The day the partners decided on the agenda.',
        sv: 'Dagen då parterna beslutade om agendan.',
      },
    },
    {
      id: 'version',
      type: { kind: 'text' },
      label: { en: 'Version', sv: 'Version' },
      aliases: {
        en: ['Agenda version', 'Edition', 'Revision'],
        sv: ['Agendans version', 'Utgåva', 'Versionsnummer'],
      },
      help: {
        en: 'Such as 1.0. A changed agenda gets a new one.',
        sv: 'Till exempel 1.0. En ändrad agenda får en ny.',
      },
    },
    {
      id: 'owner',
      type: { kind: 'reference', template: 'stakeholders' },
      label: { en: 'Owner (backbone)', sv: 'Ägare (stödorganisation)' },
      aliases: {
        en: ['Owner', 'Backbone', 'Backbone organisation', 'Backbone organization'],
        sv: ['Ägare', 'Stödorganisation', 'Stödjande organisation', 'Ansvarig organisation'],
      },
      help: {
        en: 'The ID of the partner that keeps the agenda up to date.',
        sv: 'ID för den part som håller agendan aktuell.',
      },
    },
    {
      id: 'next_review',
      type: { kind: 'date' },
      label: { en: 'Next review', sv: 'Nästa översyn' },
      aliases: {
        en: ['Review date', 'Date of next review', 'Next revision'],
        sv: ['Översyn', 'Datum för nästa översyn', 'Nästa revidering', 'Ses över'],
      },
      help: {
        en: 'When the partners look at it together again.',
        sv: 'När parterna går igenom den tillsammans igen.',
      },
    },
  ],
  rules: [
    { rule: 'goal-has-number-and-year', field: 'goal' },
    { rule: 'date-order', first: 'decided_on', last: 'next_review' },
    { rule: 'year-ahead', field: 'horizon_year' },
  ],
  sample: sampleRows([
    {
      initiative_name: { en: 'Together for School Attendance', sv: 'Tillsammans för skolgång' },
      problem_statement: {
        en: 'Almost one pupil in ten in Lindvalla misses more than a fifth of the school term. Absence often begins in years 4–6 and is noticed late, because no one sees the whole.',
        sv: 'Nästan var tionde elev i Lindvalla är borta mer än en femtedel av terminen. Frånvaron börjar ofta i årskurs 4–6 och märks sent, eftersom ingen ser helheten.',
      },
      evidence_of_problem: {
        en: 'Absence register, autumn 2023: 9.2 % of pupils above 20 % absence. Health survey 2023: four in ten of them sleep badly.',
        sv: 'Frånvaroregistret hösten 2023: 9,2 % av eleverna över 20 % frånvaro. Hälsoenkäten 2023: fyra av tio av dem sover dåligt.',
      },
      shared_vision: {
        en: 'Every child in Lindvalla is expected, seen and well at school, every day.',
        sv: 'Varje barn i Lindvalla är väntat, sett och mår bra i skolan, varje dag.',
      },
      population: {
        en: 'Children and young people aged 6–19 registered in Lindvalla, about 4,900',
        sv: 'Barn och unga 6–19 år folkbokförda i Lindvalla, cirka 4 900',
      },
      geography: { en: 'Lindvalla Municipality', sv: 'Lindvalla kommun' },
      boundaries_in: {
        en: 'Compulsory and upper-secondary school, leisure near school, families’ contacts with social services and health care',
        sv: 'Grundskola och gymnasium, fritid nära skolan, familjers kontakter med socialtjänst och vård',
      },
      boundaries_out: {
        en: 'Preschool, adult education, treatment of diagnosed illness',
        sv: 'Förskola, vuxenutbildning, behandling av diagnostiserad sjukdom',
      },
      goal: {
        en: 'By 2030 at most 4.6 % of pupils aged 6–19 in Lindvalla have more than 20 % absence, half of the share in 2023.',
        sv: 'År 2030 har högst 4,6 % av eleverna 6–19 år i Lindvalla mer än 20 % frånvaro, hälften av andelen 2023.',
      },
      horizon_year: 2030,
      equity_focus: {
        en: 'Pupils in the district of Norrby and pupils with neurodevelopmental conditions have twice as high absence; figures are broken down by sex and district.',
        sv: 'Elever i Norrby och elever med neuropsykiatriska funktionsnedsättningar har dubbelt så hög frånvaro; siffrorna delas upp på kön och område.',
      },
      decided_on: '2024-01-25',
      version: '1.1',
      owner: 'PRT-001',
      next_review: '2027-01-28',
    },
  ]),
};
