import { LOCALES } from '../../../src/core/model/locale';
import { ruleExamples } from '../../support/rule-examples/all-examples';
import { shownExample } from '../../support/shown-example';

test.each(LOCALES)('every example is told with its place and its fixes in %s', (locale) => {
  for (const example of ruleExamples) {
    const { place, what, next, fixes } = shownExample(example, locale);
    expect([example.rule, fixes.length]).toEqual([example.rule, example.fixes?.length ?? 0]);
    for (const text of [place, what, next, ...fixes]) expect(text).toMatch(/^\S.*\S$/s);
    expect(`${what} ${next} ${fixes.join(' ')}`).not.toMatch(/undefined|NaN|\[object/);
  }
});
