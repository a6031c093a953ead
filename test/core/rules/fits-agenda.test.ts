import { templateById } from '../../../src/core/templates/all-templates';
import { issuesIn } from '../../support/checked';
import { tableOf } from '../../support/read-table';

const agenda = templateById('agenda');
const outcomes = templateById('outcomes');
const activities = templateById('activities');

type Row = Parameters<typeof tableOf>[1][number];

/** The values found to lie outside an agenda with this place and this population. */
function outside(about: Row, outcome: Row, activity: Row = {}): readonly (string | undefined)[] {
  const tables = [
    tableOf(agenda, [about], { name: 'Agenda' }),
    tableOf(outcomes, [{ outcome_id: 'OUT-01', ...outcome }], { name: 'Effekter' }),
    tableOf(activities, [{ activity_id: 'ACT-001', ...activity }], { name: 'Aktiviteter' }),
  ];
  return issuesIn([agenda, outcomes, activities], tables)
    .filter(({ code }) => code === 'outside-agenda')
    .map(({ value }) => value);
}

test.each([
  ['the same place', 'Lindvalla kommun', 'Lindvalla'],
  ['a part of it, named with it', 'Lindvalla kommun', 'Norrby i Lindvalla'],
  ['a genitive', 'Malmö', 'Malmös östra delar'],
  ['a municipality of the county', '12 Skåne', '1280'],
  ['a place in a county, which no name can tell', 'Västra Götalands län', 'Borås'],
  ['a place in a country', 'Sweden', 'Borås'],
  ['a code where the agenda has a name', 'Lindvalla kommun', '1280'],
])('%s is within the agenda', (_, geography, place) => {
  expect(outside({ geography }, { geography: place })).toEqual([]);
});

test.each([
  ['another municipality', 'Lindvalla kommun', 'Borås kommun'],
  ['a municipality of another county', '12', '0180'],
])('%s is outside of it', (_, geography, place) => {
  expect(outside({ geography }, { geography: place })).toEqual([place]);
});

test('the codes of an activity are compared with those of the agenda, each of them', () => {
  const about = { geography: '1280 Malmö' };
  expect(outside(about, {}, { geography_codes: ['1280'] })).toEqual([]);
  expect(outside(about, {}, { geography_codes: ['1280', '0180'] })).toHaveLength(1);
});

test.each([
  ['younger ones of the same', 'Barn 6–19 år', 'Unga 13–15 år', 0],
  ['older ones', 'Barn 6–19 år', 'Unga 16–24 år', 1],
  ['school years, which are no ages', 'Children aged 6–19', 'Pupils in years 4–29', 0],
  ['ages in English', 'Children aged 6–19', 'Young people aged 16-24', 1],
  ['no ages at all', 'Barn 6–19 år', 'Personal som möter unga', 0],
])('a population of %s', (_, whole, population, count) => {
  expect(outside({ population: whole }, { population })).toHaveLength(count);
});

test('without an agenda nothing is outside of it', () => {
  expect(outside({}, { geography: 'Borås', population: 'Unga 6–19 år' })).toEqual([]);
});
