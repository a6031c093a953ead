import { headingIndexOf, headingTargets } from '../../../src/core/reading/heading-index';
import { normaliseHeading } from '../../../src/core/reading/headings';
import { templates } from '../../../src/core/templates/all-templates';

const index = headingIndexOf(templates);
const written = templates.flatMap(({ columns }) =>
  columns.flatMap(({ id, label, aliases }) => [id, label.en, label.sv, ...aliases.en, ...aliases.sv]),
);

/** How people write the same heading. */
const SPELLINGS: readonly ((heading: string) => string)[] = [
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => `1.2 ${heading}`,
  (heading) => `${heading} (tkr)`,
  (heading) => `${heading}, tkr`,
  (heading) => `${heading}-kr`,
  (heading) => `${heading} i kr`,
  (heading) => `${heading}(valfritt):*`,
  (heading) => `  ${heading.replaceAll(' ', '  ')} `,
  (heading) => heading.replaceAll(' ', '_'),
  (heading) => heading.replaceAll(' ', ''),
  (heading) => heading.replaceAll(' ', '\u00a0'),
  (heading) => heading.normalize('NFD'),
  (heading) => heading.slice(0, 2) + '\u00ad' + heading.slice(2),
  (heading) => `${heading}%`,
  (heading) => `${heading}’s`,
  (heading) => heading.slice(0, 1),
  (heading) => heading.replace(/is(?=ation|ed?\b|ing\b)/g, 'iz'),
];

test.each(SPELLINGS.map((spell, i) => [spell('Planned reach'), i]))(
  'headings written like “%s” are looked up by all they mean',
  (_, i) => {
    const spell = SPELLINGS[i] ?? String;
    const texts = written.map(spell);

    const found = texts.map((text) => headingTargets(index, text));

    expect(found).toEqual(texts.map((text) => index.normalised.get(normaliseHeading(text))));
  },
);

test('every heading of the templates means something', () => {
  expect(written.filter((text) => headingTargets(index, text) === undefined)).toEqual([]);
});

test('codes and sentences are no headings', () => {
  const texts = ['A-12-3', 'ACT-001', 'Reported by phone, 41 to be checked', '', '2024', '–'];

  expect(texts.map((text) => headingTargets(index, text))).toEqual(texts.map(() => undefined));
});
