import Ajv from 'ajv';

/** The rows as objects, as a JSON validator wants them. */
export function rowsAsObjects({ columns, size }) {
  const fields = [...columns];
  return Array.from({ length: size }, (_, record) => {
    const row = {};
    for (const [field, { values }] of fields) row[field] = values[record];
    return row;
  });
}

/** A schema of the same columns, with the codes of indicators and partners as lists; gives a function that checks all rows. */
export function compiledSchema({ tables }) {
  const codes = (template, field) =>
    tables
      .find((each) => each.template === template)
      .columns.get(field)
      .values.filter((code) => code !== null);
  const text = { type: ['string', 'null'] };
  const number = { type: ['number', 'null'] };
  const properties = {
    indicator_id: { enum: codes('indicators', 'indicator_id') },
    partner_id: { enum: codes('stakeholders', 'stakeholder_id') },
    period: { type: 'string', pattern: '^\\d{4}Q[1-4]$' },
    disaggregation_set: text,
    category: text,
    value: { type: 'number', minimum: 0 },
    numerator: number,
    denominator: { type: ['number', 'null'], exclusiveMinimum: 0 },
    n_respondents: { type: 'integer', minimum: 0 },
    geography: { type: 'array', items: { type: 'string', pattern: '^\\d{2}(\\d{2})?$' } },
    status: { enum: ['preliminary', 'final', 'revised', 'estimated'] },
    quality_flag: { enum: ['ok', 'estimated', 'partial'] },
    source: text,
    reported_on: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  };
  const check = new Ajv({ allowUnionTypes: true }).compile({
    type: 'object',
    properties,
    required: ['indicator_id', 'partner_id', 'period'],
  });
  return (rows) => {
    let wrong = 0;
    for (const row of rows) if (!check(row)) wrong++;
    return wrong;
  };
}
