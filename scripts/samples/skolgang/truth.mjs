import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the initiative and its partners know, in clean form; each layout makes its own mess of it. */
export function readTruth(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const truth = {
    agenda: read('agenda'),
    outcomes: read('outcomes'),
    strategies: read('strategies'),
    indicators: read('indicators'),
    targets: read('targets'),
    stakeholders: read('stakeholders'),
    activities: read('activities'),
    observations: read('observations'),
    supersededObservations: read('superseded-observations'),
    supersededActivities: read('superseded-activities'),
  };
  const names = new Map(truth.stakeholders.map((each) => [each.stakeholder_id, each.organisation]));
  const indicators = new Map(truth.indicators.map((each) => [each.indicator_id, each.name]));
  return {
    ...truth,
    partnerName: (id) => names.get(id),
    partnerNames: (ids) => ids.map((id) => names.get(id)).join('; ') || null,
    indicatorName: (id) => indicators.get(id),
    activitiesOf: (partner) => truth.activities.filter((each) => each.partner_id === partner),
    observationsOf: (partner, ...wanted) =>
      truth.observations.filter(
        (each) => each.partner_id === partner && (wanted.length === 0 || wanted.includes(each.indicator_id)),
      ),
  };
}

export const quarters = ['2025Q1', '2025Q2', '2025Q3', '2025Q4'];

/** The value as the partner wrote it: a symbol such as `..` or `<5` when there is one, else the number. */
export const written = (observation) => observation.raw ?? observation.value;

/** 412480,5 → `412 480,5`, with the no-break space that Excel puts between groups. */
export function swedish(number, decimals = 0) {
  const [whole, fraction] = number.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return fraction ? `${grouped},${fraction}` : grouped;
}
