import { column } from './column';
import { sampleRows } from './sample-rows';
import type { TemplateDefinition } from './template';

/** What was expected, what happened, and what is changed because of it. */
export const learning: TemplateDefinition = {
  id: 'learning',
  version: '1.0.0',
  family: 'rhythm',
  layout: 'table',
  recognisedBy: 'identity',
  label: { en: 'Learning log', sv: 'Lärandelogg' },
  tab: { en: 'Learning', sv: 'Lärande' },
  purpose: {
    en: 'What you expected, what happened, why, and what you change because of it.',
    sv: 'Vad ni väntade er, vad som hände, varför, och vad ni ändrar på grund av det.',
  },
  tableName: 'Learning',
  namingField: 'happened',
  key: ['learning_id'],
  columns: [
    column(
      'learning_id',
      { kind: 'code', prefix: 'LRN' },
      ['Lesson ID', 'Lärdoms-ID'],
      [
        ['ID', 'No.'],
        ['Lärdomskod', 'Nr'],
      ],
      [
        'A short code that is never reused, such as LRN-001.',
        'En kort kod som aldrig återanvänds, till exempel LRN-001.',
      ],
      { required: 'yes' },
    ),
    column(
      'date',
      { kind: 'date', notAfterToday: true },
      ['Date', 'Datum'],
      [['Noticed on'], ['Upptäckt den']],
      ['When you noticed it.', 'När ni upptäckte det.'],
      { required: 'yes' },
    ),
    column(
      'emergence',
      { kind: 'list', list: 'emergence' },
      ['How far it has come', 'Hur långt det har nått'],
      [['Emergence'], ['Framväxt']],
      [
        'Something seen, something learned, or something several have taken up.',
        'Något ni sett, något ni lärt, eller något flera har tagit upp.',
      ],
    ),
    column(
      'expected',
      { kind: 'text', long: true },
      ['What we expected', 'Vad vi väntade oss'],
      [['Expected'], ['Förväntat']],
      ['What you thought would happen.', 'Vad ni trodde skulle hända.'],
    ),
    column(
      'happened',
      { kind: 'text', long: true },
      ['What happened', 'Vad som hände'],
      [['Happened'], ['Utveckling']],
      ['What happened instead, or as well.', 'Vad som hände i stället, eller också.'],
      { required: 'yes' },
    ),
    column(
      'why',
      { kind: 'text', long: true },
      ['Why', 'Varför'],
      [['Explanation'], ['Förklaring']],
      ['Why you think it did.', 'Varför ni tror att det blev så.'],
    ),
    column(
      'change',
      { kind: 'text', long: true },
      ['What we change', 'Vad vi ändrar'],
      [['Change'], ['Ändring']],
      ['What you do differently from now on.', 'Vad ni gör annorlunda från och med nu.'],
    ),
    column(
      'evidence',
      { kind: 'text', long: true },
      ['Evidence', 'Underlag'],
      [['Based on'], ['Bygger på']],
      ['Figures, interviews or notes behind it.', 'Siffror, intervjuer eller anteckningar bakom.'],
    ),
    column(
      'affected_ids',
      { kind: 'references', templates: ['strategies', 'activities'] },
      ['Affects', 'Berör'],
      [['Strategy or activity'], ['Strategi eller aktivitet']],
      [
        'IDs of the strategies or activities it concerns, separated by a semicolon.',
        'ID för strategierna eller aktiviteterna som berörs, åtskilda med semikolon.',
      ],
    ),
    column(
      'method',
      { kind: 'list', list: 'evaluation-method' },
      ['Evaluation method', 'Utvärderingsmetod'],
      [['Method'], ['Metod']],
      ['The kind of evaluation it came from.', 'Den sorts utvärdering som det kom ur.'],
    ),
    column(
      'shared_with',
      { kind: 'references', templates: ['stakeholders'] },
      ['Shared with', 'Delat med'],
      [['Told to'], ['Berättat för']],
      [
        'IDs of the partners who have heard of it, separated by a semicolon.',
        'ID för parterna som har fått veta det, åtskilda med semikolon.',
      ],
    ),
  ],
  rules: [],
  sample: sampleRows([
    {
      learning_id: 'LRN-001',
      date: '2025-02-13',
      emergence: 'learning',
      expected: { en: 'The same way of counting everywhere', sv: 'Samma sätt att räkna överallt' },
      happened: {
        en: 'The region counted plans when they were signed',
        sv: 'Regionen räknade planer när de skrevs under',
      },
      why: {
        en: 'The definition said “begun” without saying when',
        sv: 'Definitionen sa ”påbörjad” utan att säga när',
      },
      change: { en: 'The definition gives the day', sv: 'Definitionen anger dagen' },
      affected_ids: ['STR-05'],
      method: 'M2',
      shared_with: ['PRT-001', 'PRT-002', 'PRT-003'],
    },
    {
      learning_id: 'LRN-002',
      date: '2025-03-20',
      emergence: 'vigilance',
      expected: { en: 'Most come to the sports hall', sv: 'De flesta kommer till idrottshallen' },
      happened: {
        en: 'Girls in years 7–9 stay away; they ask for the library',
        sv: 'Flickor i årskurs 7–9 uteblir; de frågar efter biblioteket',
      },
      change: { en: 'Open the library two afternoons', sv: 'Öppna biblioteket två eftermiddagar' },
      evidence: {
        en: 'Attendance cards and talks with 15 girls',
        sv: 'Närvarokort och samtal med 15 flickor',
      },
      affected_ids: ['ACT-003'],
      method: 'M1',
      shared_with: ['PRT-001', 'PRT-005'],
    },
    {
      learning_id: 'LRN-003',
      date: '2025-04-24',
      emergence: 'action',
      happened: {
        en: 'Three schools have taken up the Monday call home by themselves',
        sv: 'Tre skolor har själva börjat ringa hem på måndagar',
      },
      why: { en: 'They saw the figures of the pilot schools', sv: 'De såg pilotskolornas siffror' },
      affected_ids: ['ACT-001'],
      method: 'M1',
    },
    {
      learning_id: 'LRN-004',
      date: '2025-05-15',
      emergence: 'learning',
      expected: { en: 'A meeting within 14 days is enough', sv: 'Ett möte inom 14 dagar räcker' },
      happened: {
        en: 'A second meeting matters more than the first',
        sv: 'Det andra mötet betyder mer än det första',
      },
      evidence: { en: 'Follow-up of 38 pupils', sv: 'Uppföljning av 38 elever' },
      affected_ids: ['STR-02'],
      method: 'M2',
    },
    {
      learning_id: 'LRN-005',
      date: '2025-06-04',
      emergence: 'vigilance',
      happened: {
        en: 'Bus drivers know who goes the other way in the morning',
        sv: 'Busschaufförerna vet vilka som åker åt andra hållet på morgonen',
      },
      change: { en: 'Ask the transport company along', sv: 'Bjud in bussbolaget' },
      affected_ids: ['ACT-007'],
    },
  ]),
};
