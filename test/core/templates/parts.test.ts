import { templates } from '../../../src/core/templates/all-templates';
import { parts } from '../../../src/core/templates/parts';

test('every template belongs to one part of the initiative', () => {
  const placed = parts.flatMap((part) => part.templates);
  expect([...placed].sort()).toEqual(templates.map(({ id }) => id).sort());
});
