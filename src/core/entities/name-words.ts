/** Words that stand for another in names of organisations and of what they do: abbreviations, spellings, languages. */
const SAME: Readonly<Record<string, string>> = {
  organization: 'organisation organizacion organizacao org orgs organisationen organizzazione',
  association: 'asociacion associacao assoc assn forening foreningen associazione',
  development: 'dev devt desarrollo developpement desenvolvimento utveckling sviluppo entwicklung',
  international: 'intl internacional internationale internationella internazionale int',
  ministry: 'ministere ministerio ministeriet bundesministerium',
  foreign: 'etrangeres utrikes auswartiges exteriores',
  government: 'govt gouvernement gobierno governo regering',
  department: 'dept departement departamento avdelning',
  committee: 'comite comitato kommitte komitee',
  cooperation: 'cooperacion cooperacao cooperazione samarbete zusammenarbeit',
  centre: 'center centro centrum zentrum',
  programme: 'program programa programmet',
  agency: 'agence agencia agenzia agentur byra',
  foundation: 'fondation fundacion fundacao stiftelse stiftelsen stichting stiftung',
  health: 'sante salud saude halsa gesundheit',
  relief: 'secours socorro',
  action: 'accion acao aktion',
  against: 'contre contra mot gegen',
  hunger: 'faim hambre',
  cross: 'croix cruz kors kreuz',
  red: 'rouge roja roda rotes',
  children: 'childrens enfants ninos barn kinder child',
  women: 'womens woman femmes mujeres kvinnor frauen',
  humanitarian: 'humanitaire humanitaria humanitar',
  service: 'services',
  network: 'reseau nettverk natverk',
  bureau: 'office oficina kontor',
  world: 'mondiale mundial global',
  food: 'alimentaire alimentos livsmedel',
  fund: 'fonds fondo fonden',
  youth: 'jeunesse juventud ungdom',
  education: 'educacion utbildning bildung',
  support: 'soutien apoyo stod',
  settlements: 'settlement',
  society: 'societe sociedad',
  affairs: 'affaires asuntos',
};

/** Adjectives and native names of countries. */
const COUNTRIES: Readonly<Record<string, string>> = {
  somalia: 'somali somalie',
  italy: 'italian italia italie italiana',
  germany: 'german deutschland allemagne alemania tyskland deutsche',
  sweden: 'swedish sverige suecia svenska sida',
  norway: 'norwegian norge norska noruega',
  denmark: 'danish danmark danska dinamarca',
  finland: 'finnish finska',
  france: 'french francaise',
  spain: 'spanish espana espanola es',
  netherlands: 'dutch nederland nederlandse holland',
  belgium: 'belgian belgique belge',
  switzerland: 'swiss suisse schweiz',
  japan: 'japanese',
  canada: 'canadian',
  ireland: 'irish irl',
  uk: 'british britain',
  us: 'usa american america',
  australia: 'australian',
  austria: 'austrian osterreich',
  europe: 'european eu',
  turkey: 'turkish turkiye',
  poland: 'polish',
  sudan: 'sudanese',
  kenya: 'kenyan',
  china: 'chinese',
  korea: 'korean',
};

/** Other countries, in English; with those above they tell national branches apart. */
const FURTHER_COUNTRIES =
  'afghanistan albania algeria angola argentina armenia azerbaijan bahrain bangladesh benin bhutan bolivia botswana brazil bulgaria burundi cambodia cameroon chad chile colombia croatia cuba cyprus djibouti ecuador egypt eritrea estonia ethiopia fiji gabon gambia georgia ghana greece guatemala guinea haiti honduras hungary iceland india indonesia iran iraq israel jamaica jordan kazakhstan kosovo kuwait laos latvia lebanon lesotho liberia libya lithuania luxembourg madagascar malawi malaysia mali malta mauritania mexico moldova mongolia morocco mozambique myanmar namibia nepal nicaragua niger nigeria oman pakistan palestine panama paraguay peru philippines portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somaliland syria taiwan tanzania thailand togo tunisia uganda ukraine uruguay venezuela vietnam yemen zambia zimbabwe';

const countries = new Set([...Object.keys(COUNTRIES), ...FURTHER_COUNTRIES.split(' ')]);

/** Words that add nothing to what a name means: what they are added to may be the same body. */
const GENERIC = new Set(
  'international worldwide organization network trust foundation fund association agency ngo group company society institute development cooperation ministry department bureau foreign affairs national federation committee programme limited'.split(
    ' ',
  ),
);

const OF_STATE = new Set(
  'ministry department foreign affairs agency commonwealth bureau cooperation'.split(' '),
);

/** Whether a word stands in names of what states act through. */
export function isOfState(word: string): boolean {
  return OF_STATE.has(word);
}

/** Whether a word is the name of a country. */
export function isCountry(word: string): boolean {
  return countries.has(word);
}

/** Whether a word is one that many organisations have in their name. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}

const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:united nations|nations unies|naciones unidas|forenta nationerna|vereinte nationen)\b/g, 'un'],
  [
    /\b(?:united kingdom of great britain (?:and )?northern ireland|united kingdom|great britain|royaume uni|reino unido)\b/g,
    'uk',
  ],
  [/\b(?:united states of america|united states|etats unis|estados unidos)\b/g, 'us'],
  [/\bco operation\b/g, 'cooperation'],
];

const FILLERS = new Set(
  'a an and at av by d da das de del della dem den der des di die do du e ed ek el en et for fur för i il in l la las le les los mot of och on op per pour para por the till to und voor y inc ltd limited llc gmbh e v ev sr plc'.split(
    ' ',
  ),
);

const STATE = new Set(['government', 'federal', 'republic', 'kingdom']);

const NEGATIONS = ['un', 'in', 'non', 'dis', 'o', 'icke'];

/** Words that tell one part of a whole from another: two names that differ in one are not two spellings. */
const OPPOSITES: readonly (readonly string[])[] = [
  ['north', 'south', 'east', 'west', 'northern', 'southern', 'eastern', 'western'],
  ['norra', 'sodra', 'ostra', 'vastra'],
  'boys girls men women male female children adults pojkar flickor man barn vuxna'.split(' '),
  ['increase', 'decrease'],
  ['young', 'old'],
];

const meaning = new Map<string, string>();
for (const [word, others] of [...Object.entries(SAME), ...Object.entries(COUNTRIES)]) {
  for (const other of others.split(' ')) if (!meaning.has(other)) meaning.set(other, word);
}

/** The words of a normalised name without diacritics: translations and abbreviations count as one word, fillers as none. */
export function meaningWords(plain: string): string[] {
  const text = PHRASES.reduce((rest, [phrase, word]) => rest.replace(phrase, word), plain);
  const words = text.split(' ').filter((word) => word !== '' && !FILLERS.has(word));
  const meant = words.map((word) => meaning.get(word) ?? word);
  // States are called by their country, their government or its full style.
  const bare = meant.filter((word) => !STATE.has(word));
  return bare.length > 0 ? bare : meant;
}

/** Whether other words hold the opposite of a word by its beginning: `employment`, `unemployment`. */
function isNegated(word: string, others: readonly string[]): boolean {
  return word.length > 4 && NEGATIONS.some((negation) => others.includes(negation + word));
}

/** Whether two names speak of different parts of a whole: other figures, or the opposite of one another's words. */
export function isOpposite(a: readonly string[], b: readonly string[]): boolean {
  const figures = (words: readonly string[]) =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ');
  if (figures(a) !== figures(b)) return true;
  if (a.some((word) => isNegated(word, b)) || b.some((word) => isNegated(word, a))) return true;
  const [inA, inB] = [a.filter(isCountry), b.filter(isCountry)];
  if (inA.length > 0 && inB.length > 0 && !inA.some((word) => inB.includes(word))) return true;
  return OPPOSITES.some((group) => {
    const saidA = group.filter((word) => a.includes(word));
    const saidB = group.filter((word) => b.includes(word));
    return saidA.length > 0 && saidB.length > 0 && !saidA.some((word) => saidB.includes(word));
  });
}
