import { readTables } from '../../../src/core/reading/read-workbook-tables';
import { templates } from '../../../src/core/templates/all-templates';
import { workbookOf } from '../../support/sheet-table';

const matchOf = (rows: readonly string[]) => {
  const match = readTables(workbookOf([rows.join('\n')], { file: 'a.xlsx' }), templates).matches[0]?.[0];
  return { template: match?.template, fields: match?.columns.map(({ field }) => field) };
};

const places = ['Gao', 'Kidal', 'Mopti', 'Segou', 'Bamako', 'Kayes', 'Sikasso', 'Ansongo'];

describe('a list of who does something where', () => {
  const head = '| Region | Sector | Organisation | Organisation type |';

  test('is none of organisations when they come again and again', () => {
    const match = matchOf([head, ...places.map((place) => `| ${place} | Health | Röda Korset | NGO |`)]);
    expect(match.template).toBe('activities');
    expect(match.fields).toEqual(['geography_codes', null, 'lead_partner_id', null]);
  });

  test('is one of organisations when each comes once', () => {
    const match = matchOf([head, ...places.map((place) => `| ${place} | Health | Hjälp i ${place} | NGO |`)]);
    expect(match.template).toBe('stakeholders');
  });

  test('is one of organisations when persons to talk to are listed', () => {
    const rows = places.map((place, i) => `| Röda Korset | ideell | p${i}@${place.toLowerCase()}.se |`);
    expect(matchOf(['| Organisation | Sektor | E-post |', ...rows]).template).toBe('stakeholders');
  });
});

test('a column of places under a heading that may mean a status is none', () => {
  const names = [...places, 'Tombouctou', 'Koulikoro', 'Taoudénit', 'Ménaka', 'Bougouni', 'Nioro', 'Kita'];
  const rows = names.map((place, i) => `| A${i} | Reading ${i} | Skolan | ${place} |`);
  const match = matchOf(['| Activity code | Activity | Lead partner | State |', ...rows]);
  expect(match.fields?.slice(0, 3)).toEqual(['activity_id', 'name', 'lead_partner_id']);
  expect(match.fields?.[3]).not.toBe('status');
});
