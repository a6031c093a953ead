import { migrated } from '../../../src/core/templates/migrate';
import type { Migration } from '../../../src/core/templates/migrations';
import type { SheetMetadata } from '../../../src/core/templates/read-metadata';

const sheet: SheetMetadata = {
  sheet: 'Risker',
  templateId: 'risks',
  version: '1.0.0',
  language: 'sv',
  schemaHash: '',
  fields: ['risk_id', 'description', 'chance'],
};
const steps: readonly Migration[] = [
  { template: 'risks', from: '1.0.0', to: '1.1.0', renamed: { description: 'text' } },
  { template: 'risks', from: '1.1.0', to: '2.0.0', renamed: { text: 'risk', chance: 'likelihood' } },
  { template: 'actions', from: '1.0.0', to: '2.0.0', renamed: { risk_id: 'action_id' } },
];

test('fields take the names they have today, through every version between', () => {
  const now = migrated(sheet, steps, '2.0.0');
  expect([now.version, now.fields]).toEqual(['2.0.0', ['risk_id', 'risk', 'likelihood']]);
});

test.each([
  ['of a version nobody knows', { ...sheet, version: '0.9.0' }],
  ['that is newer than we are', { ...sheet, version: '3.0.0' }],
  ['of today', { ...sheet, version: '2.0.0' }],
])('a sheet %s stays as it says', (_what, identity) => {
  expect(migrated(identity, steps, '2.0.0')).toEqual(identity);
});

test('steps that go round end', () => {
  const round: readonly Migration[] = [
    { template: 'risks', from: '1.0.0', to: '1.1.0', renamed: {} },
    { template: 'risks', from: '1.1.0', to: '1.0.0', renamed: {} },
  ];
  expect(migrated(sheet, round, '2.0.0')).toEqual(sheet);
});
