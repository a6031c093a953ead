/** What Swedish partners call the codes of the clean data. */
export const statusWords = {
  planned: 'Planerad',
  ongoing: 'Pågående',
  delayed: 'Försenad',
  completed: 'Avslutad',
};

export const statusWordsEnglish = {
  planned: 'Planned',
  ongoing: 'Ongoing',
  delayed: 'Delayed',
  completed: 'Completed',
};

/** The words of the backbone's own lists. */
export const words = {
  sector: {
    municipality: 'Kommun',
    region: 'Region',
    business: 'Näringsliv',
    'civil-society': 'Civilsamhälle',
    academia: 'Akademi',
    foundation: 'Stiftelse/finansiär',
    residents: 'Invånare/egen erfarenhet',
  },
  level: { local: 'Lokal', regional: 'Regional' },
  role: {
    backbone: 'Stödorganisation',
    funder: 'Finansiär',
    'steering-group': 'Styrgrupp',
    'working-group-lead': 'Arbetsgruppsledare',
    'delivery-partner': 'Utförande part',
    'data-provider': 'Dataleverantör',
    'community-voice': 'Invånarröst',
    adviser: 'Rådgivare',
    potential: 'Möjlig part',
  },
  contribution: {
    funding: 'Finansiering',
    'staff-time': 'Arbetstid',
    expertise: 'Kompetens',
    data: 'Data',
    'in-kind': 'Lokaler/naturabidrag',
    access: 'Tillgång till målgrupp',
    legitimacy: 'Legitimitet/röst',
    advocacy: 'Påverkan',
  },
  outcomeLevel: { goal: 'Övergripande mål', 'long-term': 'Långsiktig effekt', intermediate: 'Delmål' },
  outcomeStatus: { agreed: 'Beslutad' },
  resultType: {
    population: 'Befolkning',
    'how-much': 'Insats: hur mycket',
    'how-well': 'Insats: hur väl',
    'better-off': 'Insats: har någon det bättre',
  },
  measure: { share: 'Andel (%)', count: 'Antal', money: 'Belopp' },
  direction: { increase: 'Öka', decrease: 'Minska', none: 'Ingen' },
  targetBasis: { 'per-period': 'Per period' },
  frequency: { quarterly: 'Kvartal', 'half-yearly': 'Halvår' },
  aggregation: { sum: 'Summa', ratio: 'Kvot av summor', last: 'Senaste' },
  reportedAs: { increment: 'Periodvärde' },
};
