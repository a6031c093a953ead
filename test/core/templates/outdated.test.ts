import { isOutdated } from '../../../src/core/templates/outdated';

const sheet = (templateId: string, version: string) =>
  isOutdated({ sheet: 'Targets', templateId, version, language: 'en', schemaHash: '', fields: [] });

test.each([
  ['an earlier version', 'targets', '1.0.0', true],
  ['an earlier patch of an earlier minor version', 'targets', '1.0.9', true],
  ['the version before the first', 'targets', '0.9', true],
  ['the current version', 'targets', '1.1.0', false],
  ['a later version than ours', 'targets', '1.10.0', false],
  ['no version', 'targets', '', false],
  ['what is no template', 'lists', '0.1.0', false],
])('%s', (_, template, version, expected) => {
  expect(sheet(template, version)).toBe(expected);
});
