import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, property, string } from 'fast-check';
import { isMisspelt } from '../../../src/core/entities/compare-names';
import { nameForm } from '../../../src/core/entities/name-form';
import type { NameChoice } from '../../../src/core/entities/name-matcher';
import { NameMatcher } from '../../../src/core/entities/name-matcher';

function knowing(names: readonly (string | readonly string[])[], choices: readonly NameChoice[] = []) {
  const matcher = new NameMatcher({ isOrganisation: true, choices });
  for (const known of names) {
    const all = typeof known === 'string' ? [known] : known;
    matcher.add({ id: all[0] ?? '', names: all });
  }
  return matcher;
}

const proposed = (matcher: NameMatcher, name: string) => {
  const found = matcher.find(name);
  return found.kind === 'proposed' ? found.proposals.map(({ id, reason }) => [id, reason]) : 'automatic';
};

describe('names that are the same without asking', () => {
  test.each([
    ['Malmö stad', 'MALMÖ KOMMUN', 'key'],
    ['Malmö stad', 'Malmö  Stad.', 'name'],
    ['Danish Refugee Council', 'Danish Refugee Council (DRC)', 'name'],
    ['Stiftelsen Hoppet', 'Hoppet (stiftelse)', 'key'],
  ])('%s is %s by %s', (known, name, by) => {
    expect(knowing([known]).find(name)).toEqual({ kind: 'automatic', id: known, by });
  });

  test('an accepted other name counts, but not what is merely like it', () => {
    const matcher = knowing([['Danish Refugee Council', 'DRC']]);
    expect(matcher.find('drc')).toMatchObject({ kind: 'automatic', by: 'name' });
    expect(matcher.find('DRCs').kind).toBe('proposed');
  });

  test('a name that two have is nobody’s', () => {
    const matcher = knowing([
      ['Alfa', 'A1'],
      ['Beta', 'A1'],
    ]);
    expect(matcher.find('A1').kind).toBe('proposed');
  });
});

describe('names that are asked about', () => {
  test.each([
    ['Malmö stad', 'Malmo stad', 'spelling'],
    ['Göteborg stad', 'Göteborgs Stad', 'spelling'],
    ['Stockholms stad', 'Region Stockholm', 'other-kind-of-body'],
    ['Arbetsförmedlingen', 'Arbetsförmedlngen', 'spelling'],
    ['Somali Young Doctors Association', 'SOYDA', 'acronym'],
    ['Save the Children International', 'Save the Children', 'part'],
    ['International Committee of the Red Cross', 'Comité international de la Croix-Rouge', 'words'],
  ])('%s may be %s: %s', (known, name, reason) => {
    expect(proposed(knowing([known]), name)).toEqual([[known, reason]]);
  });

  test.each([
    ['Malmö stad', 'Malmö stad, arbetsmarknads- och socialförvaltningen'],
    ['CARE Somalia', 'CARE Kenya'],
    ['Norra skolan', 'Södra skolan'],
    ['Fritidsgård 1', 'Fritidsgård 2'],
  ])('%s is never taken for %s', (known, name) => {
    expect(knowing([known]).find(name).kind).toBe('proposed');
  });

  test.each([
    ['CARE Somalia', 'CARE Kenya'],
    ['Norra skolan', 'Södra skolan'],
    ['Fritidsgård 1', 'Fritidsgård 2'],
    ['Employment services', 'Unemployment services'],
  ])('%s and %s are not even proposed', (known, name) => {
    expect(proposed(knowing([known]), name)).toEqual([]);
  });
});

describe('numbers and choices', () => {
  test('the same number is the same body, a different one never', () => {
    const matcher = new NameMatcher({ isOrganisation: true });
    matcher.add({ id: 'a', names: ['Malmö stad'], number: '2120001124' });
    expect(matcher.find('Something else', '2120001124')).toMatchObject({ id: 'a', by: 'number' });
    expect(matcher.find('Malmö stad', '5560125790')).toEqual({ kind: 'proposed', proposals: [] });
  });

  test('what was decided is not asked again', () => {
    const same = [{ name: 'Malmo', other: 'Malmö stad', isSame: true }];
    expect(knowing(['Malmö stad'], same).find('MALMO')).toMatchObject({ id: 'Malmö stad', by: 'choice' });
    const different = [{ name: 'Malmo stad', other: 'Malmö stad', isSame: false }];
    expect(proposed(knowing(['Malmö stad'], different), 'Malmo stad')).toEqual([]);
  });

  test('whatever a name is, it is found again once it is added', () => {
    assert(
      property(string({ minLength: 1 }), (name) => {
        const matcher = knowing([name, 'Another organisation altogether']);
        const found = matcher.find(name);
        return !/[\p{L}\p{N}]/u.test(name) || (found.kind === 'automatic' && found.id === name);
      }),
    );
  });
});

test('of 269 synonyms of 886 organisations none is taken for another, and five in six are found', () => {
  const path = join(__dirname, '../../fixtures/organisation-synonyms.json');
  const all = Object.entries(
    JSON.parse(readFileSync(path, 'utf8')) as Record<
      string,
      { name: string; shortname: string; synonyms: string[] }
    >,
  );
  const matcher = new NameMatcher({ isOrganisation: true });
  for (const [id, { name, shortname }] of all) matcher.add({ id, names: [name, shortname] });
  const counts = { right: 0, wrong: 0, proposed: 0, missed: 0 };
  for (const [id, { synonyms }] of all) {
    for (const synonym of synonyms) {
      const found = matcher.find(synonym);
      if (found.kind === 'automatic') counts[found.id === id ? 'right' : 'wrong']++;
      else counts[found.proposals.some((one) => one.id === id) ? 'proposed' : 'missed']++;
    }
  }
  expect(counts.wrong).toBe(0);
  expect((counts.right + counts.proposed) / 269).toBeGreaterThan(0.85);
});

describe('names that differ in more than spelling', () => {
  test.each([
    ['Pupils present (girls)', 'Pupils present (boys)', false],
    ['Displacement', 'Displacement (raw)', false],
    ['Secondary (both)', 'Secondary (male)', false],
    ['Pupils present in school', 'Pupils presnt in school', true],
    ['Närvaro i skolan', 'Narvaro i skolan', true],
  ])('%s and %s are one but for spelling: %s', (a, b, expected) => {
    expect(isMisspelt(nameForm(a), nameForm(b))).toBe(expected);
  });
});
