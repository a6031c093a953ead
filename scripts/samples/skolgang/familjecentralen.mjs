import { csvText, windows1252 } from '../csv.mjs';
import { swedish } from './truth.mjs';
import { statusWords } from './words.mjs';

const partner = 'PRT-005';

/** The family centre saves CSV from an old program: windows-1252, semicolons, decimal commas; quarter 3 is missing. */
export function familjecentralen(truth) {
  const figures = truth
    .observationsOf(partner)
    .map((each) => [
      'Familjecentralen Lotsen',
      `kv ${each.period.slice(-1)} 2025`,
      each.indicator_id,
      truth.indicatorName(each.indicator_id),
      each.indicator_id === 'IND-06' ? swedish(each.value, 2) : each.value,
      each.period === '2025Q1' && each.indicator_id === 'IND-05'
        ? 'varav 9 på plats i skolan – övriga på Lotsen'
        : '',
    ]);
  const activities = truth
    .activitiesOf(partner)
    .map((each) => [
      each.activity_id,
      each.name,
      truth.partnerName(each.lead_partner_id),
      truth.partnerNames(each.supporting_partner_ids).replaceAll('; ', ', '),
      each.outcome_ids.join(','),
      each.strategy_ids.join(','),
      each.target_group,
      each.start,
      each.end,
      statusWords[each.status],
      swedish(each.budget),
    ]);
  return [
    csv('familjecentralen_uppfoljning_2025.csv', [
      ['Organisation', 'Kvartal', 'Kod', 'Indikator', 'Utfall', 'Kommentar'],
      ...figures,
    ]),
    csv('familjecentralen_aktiviteter.csv', [
      [
        'Kod',
        'Aktivitet',
        'Ansvarig part',
        'Stödjande parter',
        'Effekter',
        'Strategier',
        'Målgrupp',
        'Startdatum',
        'Slutdatum',
        'Status',
        'Budget',
      ],
      ...activities,
    ]),
  ];
}

const csv = (file, rows) => ({ file, bytes: windows1252(csvText(rows, ';')) });
