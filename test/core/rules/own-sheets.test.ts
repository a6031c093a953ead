import { formatAddress } from '../../../src/core/model/address';
import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { templates } from '../../../src/core/templates/all-templates';
import { readAgain } from '../../../src/core/validation/read-again';
import { validate } from '../../../src/core/validation/validate';
import { withCells } from '../../support/edit-snapshot';
import { asOwnSheets, isForPartners } from '../../support/own-sheets';
import { ruleExamples } from '../../support/rule-examples/all-examples';
import { sampleAddress, sampleEdits } from '../../support/sample-edits';
import { sampleWorkbook } from '../../support/sample-workbook';

const everything = sampleWorkbook('en');
const { tables: sampleTables } = readTables(everything, templates);
const own = asOwnSheets(everything, sampleTables);
const reading = readTables(own, templates);

/** The sets whose categories add up are defined in a sheet of the backbone. */
const examples = ruleExamples.filter(
  ({ fails, code }) => fails.every((edit) => isForPartners(edit.in)) && code !== 'total-differs',
);

test('the sheets are taken for what they are without any identity', () => {
  const partnerFacing = templates.map(({ id }) => id).filter(isForPartners);
  expect(reading.tables.map(({ template }) => template).sort()).toEqual(partnerFacing.sort());
});

test.each(examples.map((example) => [`${example.rule}: ${example.code}`, example] as const))(
  '%s is found in a sheet of a partner’s own',
  (_, { fails, at, code, rule }) => {
    const edits = sampleEdits(everything, sampleTables, fails);
    const workbook = withCells(own, edits);
    const read = readAgain(reading, workbook, new Set(edits.map(({ sheet }) => sheet)), templates);
    const { issues } = validate([{ ...workbook, ...read }], { today: '2025-07-01' });
    const place = sampleAddress(everything, sampleTables, at[0], at[1], at[2]);
    const found = issues.filter((issue) => issue.code === code && issue.rule === rule);
    const addresses = found.map((issue) => `${issue.at.sheet} ${issue.at.address?.replace(/:.*/, '')}`);
    expect(addresses).toContain(`${place.sheet} ${formatAddress(place)}`);
  },
);
