import { breakdowns, bullets } from './breakdowns';
import { edition } from './funder-edition';
import { live } from './live-figures';
import type { PeriodKind } from '../../model/period';
import type { Catalog } from '../catalog';
import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('sv', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('sv', value, one, other)}`;
const list = (items: readonly string[]) => formatList('sv', items);

/** Periodens namn så som läsare skriver det. */
const PERIODS: Readonly<Record<PeriodKind, (part: string, year: string) => string>> = {
  year: (_, year) => year,
  half: (part, year) => `halvår ${part} ${year}`,
  tertial: (part, year) => `T${part} ${year}`,
  quarter: (part, year) => `kv ${part} ${year}`,
  month: (part, year) => `${part} ${year}`,
  week: (part, year) => `v. ${part} ${year}`,
  day: (part) => part,
  schoolYear: (part) => part,
  term: (part, year) => `${part} ${year}`,
  fiscalYear: (_, year) => `räkenskapsår ${year}`,
};

/** Vad som inte är angivet, som början på en mening. */
const PARTS: Readonly<Record<string, string>> = {
  direction: 'Riktning är inte angiven',
  aggregation: 'Aggregering är inte angiven',
  'direction+aggregation': 'Riktning och aggregering är inte angivna',
};

/** Texter i sammanfattningens arbetsbok på svenska. */
export const summary: Catalog['summary'] = {
  breakdowns,
  bullets,
  period: (kind, part, year) => PERIODS[kind](part, year),
  span: (first, last) => (first === last ? first : `${first}–${last}`),
  until: (period) => `till och med ${period}`,
  tabs: {
    overview: 'Översikt',
    headlines: 'Huvudindikatorer',
    indicators: 'Alla indikatorer',
    contributions: 'Bidrag',
    coverage: 'Täckning',
    activities: 'Aktiviteter',
    method: 'Metod',
    sources: 'Källor',
    data: 'Diagramdata',
  },
  purposes: {
    overview: 'Har de som det gäller fått det bättre, går det enligt plan, och går siffrorna att lita på?',
    headlines: 'Hur varje huvudindikator har utvecklats, bredvid sitt mål och sitt utgångsvärde.',
    indicators: 'Alla gemensamma indikatorer med senaste utfall, mål och trafikljus.',
    contributions:
      'Parternas andelar av insatsmåtten. Befolkningsindikatorer är allas och delas inte upp på parter.',
    coverage: 'Aktiva aktiviteter (planerade, pågående eller försenade) per effekt och ansvarig part.',
    activities:
      'Vilken effekt varje aktivitet bidrar till: 1 bidrar, 0 bidrar inte, – inte angivet. Det som inte är aktivt är grått.',
    method: 'Vad varje siffra betyder, hur den är sammanställd och vad som inte gick att beräkna.',
    sources: 'Filerna som lästes, och vad som hände med varje ifylld cell.',
    data: 'Siffrorna bakom diagrammen; ändra en så följer diagrammet med.',
  },
  status: (initiative, period, date, caution) =>
    [
      initiative,
      period,
      date && `uppgifter per ${date}`,
      'gjord av Samverka; gör om den för att uppdatera',
      caution,
    ]
      .filter(Boolean)
      .join(' · '),
  unprotected: 'Små grupper är inte granskade: för arbetet inom initiativet, inte för publicering',
  unprotectedWhy:
    'Siffror för små grupper är inte dolda, och enskilda personer kan gå att känna igen. Kontrollera det själva innan något lämnas vidare.',
  facts: {
    initiative: 'Initiativ',
    goal: 'Mål',
    population: 'Målpopulation',
    place: 'Plats',
    period: 'Period',
    chosen: 'Huvudindikatorer',
  },
  chosenByData:
    'Ingen är markerad som huvudindikator, därför visas de som har de mest fullständiga uppgifterna.',
  titles: {
    onTrack: (on, of, above) =>
      `${n(on)} av ${count(of, 'huvudindikator', 'huvudindikatorer')} är enligt plan${
        above === 0 ? '' : `; ${n(above)} över plan: se över mål eller uppgifter`
      }`,
    movingRight: (right, of, unknown) =>
      `${n(right)} av ${count(of, 'huvudindikator', 'huvudindikatorer')} har utvecklats åt rätt håll${
        unknown === 0 ? '' : `; ${n(unknown)} går inte att jämföra`
      }`,
    figures: (indicators, partners) =>
      `${count(indicators, 'indikator', 'indikatorer')} från ${count(partners, 'part', 'parter')}`,
    nothing: 'Inga siffror ännu',
    nothingUpTo: (period) => `Inga siffror till och med ${period}`,
    latest: (period) => `senaste siffror: ${period}`,
    contributions: (partners, measures) =>
      `${count(partners, 'part', 'parter')} har bidragit till ${count(measures, 'insatsmått', 'insatsmått')}`,
    covered: (of) =>
      of === 1
        ? 'Effekten har aktiviteter från flera parter'
        : `Alla ${n(of)} effekter har aktiviteter från flera parter`,
    gaps: (gaps, of) => `${n(gaps)} av ${count(of, 'effekt', 'effekter')} har ingen aktiv aktivitet`,
    thin: (thin, of) =>
      `${n(thin)} av ${count(of, 'effekt', 'effekter')} vilar på en enda aktivitet eller part`,
    activities: (activities, active) =>
      `${n(active)} av ${count(activities, 'aktivitet', 'aktiviteter')} är aktiva`,
    method: (computed, of) => `${n(computed)} av ${count(of, 'indikator', 'indikatorer')} gick att beräkna`,
    sources: (files, partners) => `${count(files, 'fil', 'filer')} från ${count(partners, 'part', 'parter')}`,
    data: 'Siffrorna bakom diagrammen',
  },
  findings: {
    rose: (what, from, to) => `${what} ökade från ${from} till ${to}`,
    fell: (what, from, to) => `${what} minskade från ${from} till ${to}`,
    stayed: (what, at) => `${what} låg kvar på ${at}`,
    reached: (what, value, target) => `${what}: ${value} av ${target}`,
    none: (what) => `${what}: inga siffror ännu`,
    hidden: (what: string) => `${what}: redovisas inte, för få personer`,
    parts: (what: string) => `Parternas delar av ${what}`,
    partners: (reporting, of) => `${n(reporting)} av ${count(of, 'part', 'parter')}`,
    incomplete: 'ofullständigt',
    mixed: 'delvis andra parter',
    mostBy: (partner, value, of, share) => `${partner} bidrog med mest: ${value} av ${of} (${share} procent)`,
    mostReportedBy: (partner, value, of, share) =>
      `${partner} bidrog med mest: ${value} av ${of} (${share} procent av en ofullständig summa)`,
    allReportedBy: (partner, value) => `${partner} står för samtliga ${value} (ofullständig summa)`,
    allBy: (partner, value) => `${partner} står för samtliga ${value}`,
  },
  sentences: {
    lights: ({ green, amber, red, none, above }) =>
      `Av huvudindikatorerna är ${n(green)} enligt plan, ${n(amber)} har risk för avvikelse och ${n(red)} avviker från plan${
        above === 0 ? '' : `; ${n(above)} ligger så långt över plan att mål eller uppgifter bör ses över`
      }${none === 0 ? '' : `; ${n(none)} går inte att bedöma`}.`,
    unjudged: 'Ingen huvudindikator går att bedöma mot ett mål.',
    onTrackBut: (names) => `Enligt plan men på väg åt fel håll: ${list(names)}.`,
    offTrackBut: (names) => `Avviker från plan men på väg åt rätt håll: ${list(names)}.`,
    undefined: (parts, indicators) =>
      `${PARTS[parts.join('+')] ?? ''} för ${count(indicators, 'indikator', 'indikatorer')}; ange det för att få en bedömning.`,
    improved: (names) => `Går åt rätt håll: ${list(names)}.`,
    worsened: (names) => `Går åt fel håll: ${list(names)}.`,
    steady: 'Ingen huvudindikator har ändrats sedan förra perioden.',
    trusted: (reporting, of, partial, indicators) =>
      `De senaste siffrorna kommer från ${n(reporting)} av ${count(of, 'part', 'parter')}; ${
        partial === 0
          ? 'inga uppgifter saknas'
          : `${n(partial)} av ${count(indicators, 'indikator', 'indikatorer')} saknar uppgifter från någon part eller period`
      }.`,
    gaps: (names) => `Ingen aktiv aktivitet bidrar till ${list(names)}.`,
    thin: (names) => `En enda aktivitet eller part bär ${list(names)}.`,
    covered: 'Varje effekt har minst två aktiva aktiviteter och två ansvariga parter.',
    withoutOutcome: (activities) =>
      `${count(activities, 'aktiv aktivitet', 'aktiva aktiviteter')} anger ingen effekt.`,
    noCharts: (names) => `Inga siffror ännu för ${list(names)}.`,
    population: (names) => `Befolkningsindikatorer, utan uppdelning på parter: ${list(names)}.`,
    quotients: (names) => `Andelar och medelvärden delas inte upp på parter: ${list(names)}.`,
    noContributions: 'Inget insatsmått som går att summera har siffror ännu.',
  },
  columns: {
    indicator: 'Indikator',
    value: 'Utfall',
    period: 'Period',
    baseline: 'Utgångsvärde',
    target: 'Målvärde',
    expected: 'Förväntat nu',
    progress: 'Framsteg',
    light: 'Läge',
    trend: 'Trend',
    reporting: 'Parter som rapporterat',
    note: 'Värt att veta',
    outcome: 'Effekt',
    total: 'Aktiviteter',
    leads: 'Ansvariga parter',
    coverage: 'Täckning',
    activity: 'Aktivitet',
    lead: 'Ansvarig part',
    state: 'Status',
    definition: 'Definition',
    kind: 'Slag',
    acrossPartners: 'Mellan parter',
    overTime: 'Över tid',
    source: 'Datakälla och metod',
    why: 'Anmärkningar, och varför en siffra saknas',
    partner: 'Part',
    file: 'Fil',
    periods: 'Perioder',
    saved: 'Senast sparad',
    submission: 'Resultat',
    records: 'Poster',
    cells: 'Ifyllda celler',
    consolidated: 'Sammanställda',
    setAside: 'Åt sidan',
    ignored: 'Räknade, inte använda',
  },
  lights: {
    green: 'Enligt plan',
    above: 'Över plan',
    amber: 'Risk för avvikelse',
    red: 'Avviker från plan',
    none: 'Ej bedömd',
  },
  trend: {
    up: (periods) => `↑ ${count(periods, 'period', 'perioder')}`,
    down: (periods) => `↓ ${count(periods, 'period', 'perioder')}`,
    flat: () => '→ oförändrad',
  },
  progress: {
    met: 'Nått',
    notMet: 'Inte nått',
    'no-value': '–',
    'no-target': 'Inget mål',
    'no-direction': 'Ingen riktning',
    'target-not-positive': 'Ingen andel av 0',
  },
  reporting: (reporting, of) => `${n(reporting)} av ${n(of)}`,
  range: (low, high) => `${low}–${high}`,
  percent: 'procent',
  of: (part, whole) => `${part} av ${whole}`,
  kinds: { population: 'Befolkningsindikator', performance: 'Insatsmått' },
  sections: {
    population: 'Befolkningsindikatorer: hur människor har det',
    performance: 'Insatsmått: vad parterna gör',
  },
  wanted: { increase: 'ska öka', decrease: 'ska minska', maintain: 'ska bibehållas', none: '' },
  series: {
    actual: 'Utfall',
    target: 'Mål',
    baseline: 'Utgångsvärde',
    forecast: 'Om inget ändras',
    partial: 'Ofullständigt',
    other: 'Övriga parter',
  },
  axisFrom: (unit, from) => `${unit} (axeln börjar på ${from})`.trim(),
  reported: {
    line: (parts) => `Parter som har rapporterat: ${parts.join('; ')}`,
    all: (of, periods) => `${n(of)} av ${n(of)}${periods > 1 ? ' alla perioder' : ''}`,
    rest: (of) => `${n(of)} av ${n(of)} övriga perioder`,
    some: (reporting, of, periods) => `${n(reporting)} av ${n(of)}${periods && ` (${periods})`}`,
    lacking: (periods) => `delar saknas (${periods})`,
    hollow: 'ofylld punkt: ofullständigt',
    periods: (periods) => `${count(periods, 'period', 'perioder')}`,
  },
  caption: (name, reported, date, source) =>
    [name, reported, date && `uppgifter per ${date}`, source && `källa: ${source}`]
      .filter(Boolean)
      .join(' · '),
  alternative: {
    line: (title, periods, first, last, target) =>
      `Linjediagram. ${title}. ${count(periods, 'period', 'perioder')} från ${first} till ${last}${target && `, mål ${target}`}. Saknade värden är luckor.`,
    stacked: (title, partners, first, last) =>
      `Staplade kolumner per period från ${first} till ${last}. ${title}. Parter: ${list(partners)}.`,
  },
  marks: { gap: '▼ Lucka', thin: '● Tunt', covered: '▲ Täckt' },
  noOutcome: 'Ingen effekt angiven',
  notStated: '–',
  otherPartners: 'Övriga parter',
  unnamed: (sector, number) => `${sector || 'Part'}${number === null ? '' : ` ${n(number)}`} (namnges inte)`,
  unknownPartner: 'Okänd part',
  notes: {
    partial: (reporting, of) =>
      `Ofullständigt: ${n(reporting)} av ${count(of, 'part', 'parter')} har rapporterat`,
    periodsMissing: 'Ofullständigt: perioder saknas',
    preliminary: 'Preliminära uppgifter',
    estimated: 'Uppskattade uppgifter',
    break: 'Brott i serien',
    conflicts: (conflicts) =>
      `${count(conflicts, 'värde är utelämnat', 'värden är utelämnade')} tills en konflikt är avgjord`,
    earlier: (periods) => `Ofullständigt i ${count(periods, 'tidigare period', 'tidigare perioder')}`,
    leftOut: (values, why, periods) =>
      `${count(values, 'värde är utelämnat', 'värden är utelämnade')}: ${why} (${list(periods)})`,
    older: (period) => `Senaste uppgifter gäller ${period}`,
    above: 'Över plan: se över mål eller uppgifter',
    undefined: (parts) =>
      `${parts.includes('aggregation') ? 'Antas kunna summeras. ' : ''}${PARTS[parts.join('+')] ?? ''}, därför ingen bedömning`,
    targetIsBaseline: 'Målet är lika med utgångsvärdet: läses som att nivån ska bibehållas',
    range: 'Unika personer går inte att summera: mellan största part och summan',
    paceSum: (each, periods, partner) =>
      `För att nå målet behövs ${each} per period${partner && `, ${partner} från varje part`} (${count(periods, 'period', 'perioder')} kvar)`,
    paceUp: (change, periods) =>
      `För att nå målet behöver det öka med ${change} per period (${count(periods, 'period', 'perioder')} kvar)`,
    paceDown: (change, periods) =>
      `För att nå målet behöver det minska med ${change} per period (${count(periods, 'period', 'perioder')} kvar)`,
    unjudged: 'Inget datum säger när målet ska vara nått',
  },
  leftOut: {
    'not-a-number': 'det är inte ett tal',
    negative: 'det är mindre än noll',
    'denominator-missing': 'nämnaren saknas',
    'denominator-zero': 'nämnaren är inte större än 0',
    'numerator-above-denominator': 'täljaren är större än nämnaren',
    'above-the-whole': 'andelen är större än helheten',
    'value-disagrees': 'utfallet stämmer inte med täljare ÷ nämnare',
  },
  reasons: {
    'no-data': () => 'Inga siffror har rapporterats',
    'no-numbers': () => 'Kan inte beräknas: det som rapporterats är inte siffror',
    'left-out': () => 'Kan inte beräknas: inget rapporterat värde går att använda',
    conflict: () => 'Kan inte beräknas: motstridiga värden är inte avgjorda',
    'only-percentages': (bad, of) =>
      `Kan inte beräknas: ${n(bad)} av ${count(of, 'part', 'parter')} har bara skickat en procentsiffra, utan talen bakom`,
    'denominator-zero': () => 'Kan inte beräknas: nämnaren är noll',
    'no-weights': (bad, of) => `Kan inte beräknas: ${n(bad)} av ${n(of)} medelvärden saknar antal svarande`,
    'several-sources': (_, of) =>
      `Kan inte beräknas: ${n(of)} parter rapporterar det som ska komma från en källa`,
    'not-aggregated': () => 'Läggs inte ihop: varje parts siffra står för sig själv',
    'units-differ': (_, __, found) => `Kan inte beräknas: olika enheter (${list(found)})`,
    'sum-of-percentages': () => 'Kan inte beräknas: procenttal går inte att summera',
    suppressed: () => 'Uppgiften redovisas inte av sekretesskäl: för få personer ligger bakom siffran',
  },
  methodNotes: [
    'Siffrorna sammanställs i den här ordningen: ett värde för varje part, period och plats; över tid inom varje part; därefter mellan parter.',
    'Andelar är summan av täljarna genom summan av nämnarna. Ett värde som saknas räknas aldrig som noll; siffran är då ofullständig och säger det.',
    'Värden som inte kan stämma räknas inte, och vart och ett redovisas nedan: en nämnare som inte är större än 0, en täljare som är större än nämnaren, ett utfall som inte stämmer med täljare ÷ nämnare, ett antal under noll. Parten räknas då som att den inte har rapporterat.',
    'Framsteg är (utfall − utgångsvärde) ÷ (målvärde − utgångsvärde). Läget jämför det med vad som var väntat nu: enligt plan från 85 %, risk för avvikelse från 60 %.',
    'Befolkningsindikatorer är sådant som alla bidrar till; de bevisar ingen enskild parts effekt.',
  ],
  consentMissing: (partners) =>
    `${count(partners, 'part har', 'parter har')} inte sagt om de får namnges; de är namngivna här.`,
  consentNo: (partners) => `${count(partners, 'part visas', 'parter visas')} bara med sin sektor.`,
  submissions: {
    accepted: 'Läst',
    duplicate: 'Dubblett, inte räknad',
    superseded: 'Ersatt av en nyare fil',
    refused: 'Gick inte att läsa',
    own: 'Gjord av Samverka, inte läst',
    excluded: 'Utesluten efter beslut',
    locked: 'Siffror i en låst period',
  },
  edition,
  live,
  documentTitle: (initiative) => (initiative ? `${initiative}: sammanfattning` : 'Sammanfattning'),
};
