import {
  changesMeaning,
  saysTheSame,
  wordCandidates,
} from '../../../../src/core/reading/words/word-candidates';

const best = (heading: string, template: string) =>
  [...wordCandidates(heading, template)].sort((a, b) => b.score - a.score)[0]?.field ?? null;

describe('headings whose words add up to a field', () => {
  test.each([
    ['Fecha prevista de finalización de la actividad', 'activities', 'end'],
    ['Data de início', 'activities', 'start'],
    ['USD COSTO ESTIMADO', 'activities', 'budget'],
    ['Project Identification Number', 'activities', 'activity_id'],
    ['Beskrivning av insatsen', 'activities', 'description'],
    ['Organisation chef de file – Responsable', 'activities', 'lead_partner_id'],
    ['Implementing organisations', 'activities', 'supporting_partner_ids'],
    ['Nom du donateur / bailleur', 'activities', 'funding_source'],
    ['Nombre de personnes touchées', 'activities', 'actual_reach'],
    ['Zielgruppe', 'activities', 'target_group'],
    ['Local Unit Email', 'stakeholders', 'contact_email'],
    ['Tipo de organização', 'stakeholders', 'sector'],
    ['Reporting month', 'observations', 'period'],
    ['Nom de l’indicateur', 'observations', 'indicator_id'],
  ])('%s is, among %s, %s', (heading, template, field) => {
    expect(best(heading, template)).toBe(field);
  });

  test.each([
    ['Organisation type', 'activities'],
    ['# of Orgs', 'stakeholders'],
    ['% of projects', 'activities'],
    ['Expenditure on activities', 'activities'],
    ['Rainfall and humidity last winter in the mountains', 'observations'],
    ['', 'observations'],
  ])('%s is no field of %s', (heading, template) => {
    expect(best(heading, template)).toBeNull();
  });

  test('strange words beside known ones make it less sure, and more of them none', () => {
    const [plain] = wordCandidates('Activity', 'activities');
    const [odd] = wordCandidates('Activity zzz', 'activities');
    expect(odd?.score).toBeLessThan(plain?.score ?? 0);
    expect(wordCandidates('Activity zzz yyy', 'activities')).toEqual([]);
  });
});

describe('words that make of a heading something else', () => {
  test.each([
    ['Organisation type – Lead organisation', 'Lead organisation', true],
    ['Acrónimo de la organización', 'organización', true],
    ['WHO – Lead organisation', 'Lead organisation', false],
  ])('%s says something else than %s: %s', (whole, piece, expected) => {
    expect(changesMeaning(whole, piece)).toBe(expected);
  });

  test('two spellings agree when neither has such a word that the other lacks', () => {
    expect(saysTheSame('Organisation', 'Organization')).toBe(true);
    expect(saysTheSame('Organisation', 'Organisation code')).toBe(false);
  });
});
