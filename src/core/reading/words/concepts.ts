/** What single words of headings mean, whatever the language. */
export type Concept = keyof typeof CONCEPTS;

/**
 * Words by what they mean, without diacritics: English, Swedish, French, Spanish, Portuguese and German.
 *
 * Words that mean different things in two languages, such as `nombre` and `data`, stand in none.
 */
const CONCEPTS = {
  organisation:
    'organi[sz]a\\w*|org|orgs|organism\\w*|agency|agencies|agence\\w*|agencia\\w*|ngos?|ongs?|acteurs?|actor|actors|actores|aktor|aktoren|aktorer|institution\\w*|institucion\\w*|instituic\\w*|entity|entities|entidad\\w*|entite\\w*|intressent\\w*|stakeholders?|forvaltning\\w*|myndighet\\w*|trager|structure',
  partner: 'partner|partners|partnern|partenaires?|socios?|parceiros?|samarbetspart\\w*|part|parter',
  lead: 'lead|leading|led|lider\\w*|responsible|responsab\\w*|ansvarig\\w*|huvudansvarig\\w*|pilote?|verantwortlich\\w*|federfuhrend\\w*',
  implementing: 'implement\\w*|impl|imp|ejecut\\w*|execut\\w*|utforare|utfor',
  funder:
    'funder|funders|funding|donors?|donantes?|doador\\w*|financeurs?|financ\\w*|finansi\\w*|bailleurs?|sponsors?',
  type: 'types?|typer?|typen|tipos?|kind|kategori\\w*|categor\\w*',
  code: 'codes?|codigos?|kod|koder|id|ids|identif\\w*|pcodes?',
  number: 'number|numbers|num|numero|numeros|no|nr|nb|antal|anzahl|count',
  acronym: 'acron\\w*|siglas?|sigle|abbr\\w*|forkortning\\w*',
  name: 'name|names|namn|nom|noms|nome|title|titre|titulo|titel|intitule|benamning|denominacion',
  description: 'descript\\w*|descripcion|descricao|descriptif|beskrivning\\w*|beschreibung',
  activity:
    'activit\\w*|actividad\\w*|ativida\\w*|aktivitet\\w*|actions?|accion|acciones|acao|acoes|atgard\\w*|insats|insatser|massnahmen?|interventions?|intervencion\\w*',
  project: 'projects?|proyectos?|projets?|projetos?|projekt\\w*|programmes?|programs?|programas?',
  indicator: 'indicators?|indicador\\w*|indicateurs?|indikator\\w*|nyckeltal\\w*|kpis?|metrics?',
  unit: 'units?|unidades?|unidad|unites?|enhet\\w*|einheit',
  start: 'start|starts|starting|begin|begins|beginn|inicio|debut|borjan|startdatum|startdate',
  end: 'end|ends|ending|fin|finali[sz]acion|fim|termino|slut|slutdatum|enddate|completion|ende|cierre|closing|deadline',
  date: 'date|dates|fecha|fechas|datum|dag',
  update: 'update|updated|actualizada|actualizado|actualizacion|uppdaterad|uppdatering|modified|jour',
  report: 'report|reported|reporting|rapport|rapportage|reporte|rapporterad',
  period:
    'period\\w*|mois|mes|month|months|manad|quarter|trimestre|kvartal|year|years|annee|jahr|semestre|monat|tertial',
  status: 'status|statut|estatus|avancement',
  progress: 'progress|avance',
  money:
    'budget\\w*|cost|costs|couts?|costos?|custos?|kostnad\\w*|montos?|montants?|amounts?|belopp|presupuest\\w*|orcamento|kosten',
  currency: 'usd|eur|sek|gbp|kr|tkr|mkr|us|euros?|dollars?',
  spent: 'spent|expend\\w*|gastos?|gastado|depens\\w*|disburs\\w*|obligat\\w*|paid|actuals?',
  people:
    'people|persons|personas|personnes|individuals?|individus?|beneficia\\w*|benef|deltagare|participants?|population|poblacion|households?|menages|hogares|familias|hh|ind',
  target:
    'targets?|targeted|planned|planifi\\w*|planeja\\w*|cibles?|ciblee?s?|meta|metas|previst\\w*|prevue?s?|planerad\\w*|planerat|malvarde\\w*',
  reached:
    'reach|reached|alcanzad\\w*|alcancad\\w*|atteint\\w*|touchee?s?|nadda?|assisted|achieved|achievement|served|uppnatt|uppnadda?|atendid\\w*|logrado|realisee?s?',
  group: 'groups?|grupos?|groupes?|grupp\\w*|gruppe',
  targetGroup: 'malgrupp\\w*|zielgruppen?',
  place:
    'provinces?|provincia\\w*|regions?|regiones|regiao|districts?|distritos?|territoires?|communes?|comunas?|kommun|kommuner|kommunkod|municip\\w*|lan|lanskod|county|counties|wards?|prefectures?|(?:sous|sub)prefectures?|departements?|departamentos?|governorates?|gouvernorats?|admin\\d*|adm\\d\\w*|admin\\d+code|localit\\w*|localidad\\w*|locations?|localisation|lieux?|lugar|lugares|ubicacion|villages?|aldeia|zones?|zonas?|country|countries|pais|paises|pays|lga|lgas|city|cities|ciudad|ville|stadsdel\\w*|ort|plats|parroquia|addresse?s?|adresse?s?|direccion|woreda|upazila|geograph\\w*|geografi\\w*',
  email: 'emails?|mail|correo|courriel|epost|mejl\\w*|mailadress',
  phone: 'phone|telephone|telefon\\w*|tel|mobile|mobil|celular|tfn',
  contact: 'contacts?|contacto|kontakt|kontaktperson\\w*|focal|ansprechpartner',
  person: 'person|personne|persona|point|punto',
  sector: 'sectors?|secteurs?|setor|sektor\\w*|clusters?',
  theme: 'themes?|temas?|axes?|ejes?|strateg\\w*|pillars?|piliers?|insatsomrade\\w*|fokusomrade\\w*',
  outcome: 'outcomes?|objectives?|objectifs?|objetivos?|goals?|effektmal|effekter',
  value: 'values?|valor|valeur|varde|utfall|results?|resultados?|wert',
  comment:
    'comments?|comentarios?|commentaires?|remarks?|remarques?|observacion\\w*|kommentar\\w*|notes?|notas?|anmarkning\\w*|bemerkung\\w*',
  source: 'sources?|fuentes?|kalla|kallor|datakalla|quelle',
  website: 'website|websites|url|urls|web|webb\\w*|links?|lank|lankar|liens?|enlace|homepage',
  sex: 'sex|gender|kon|genre|genero|sexo',
  age: 'age|ages|alder|edad|aldersgrupp\\w*',
  definition: 'definition\\w*|definicion|definicao',
  baseline: 'baseline|baslinje|utgangsvarde\\w*',
  frequency: 'frequency|frequence|frecuencia|frekvens|matfrekvens',
  risk: 'risks?|risques?|riesgos?|risker',
} as const satisfies Record<string, string>;

const SAID = (Object.keys(CONCEPTS) as Concept[]).map(
  (concept) => [concept, new RegExp(`^(?:${CONCEPTS[concept]})$`)] as const,
);

const FILLERS = new Set(
  (
    'a an and av d da das de del der des die do dos du e el en est et for for från fran i in is it l la las le les los mot o och of on or os ou pa para per por pour sur the till to total und von vid y your our its ' +
    'en sv fr es pt de local english estimated main other new all per estimado estimada prevista previsto total totale data que qui qu'
  ).split(' '),
);

const meanings = new Map<string, Concept | null>();

/** What a word means; null for a word that means nothing here, undefined for one that says nothing anywhere. */
export function conceptOf(word: string): Concept | null | undefined {
  const known = meanings.get(word);
  if (known !== undefined) return known;
  const concept = SAID.find(([, said]) => said.test(word))?.[0];
  if (concept === undefined && (FILLERS.has(word) || /^\d+$/.test(word) || word.length === 1))
    return undefined;
  // The words of headings are few; those of whole files are not.
  if (meanings.size > 20_000) meanings.clear();
  meanings.set(word, concept ?? null);
  return concept ?? null;
}
