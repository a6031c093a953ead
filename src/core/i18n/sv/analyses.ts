import type { Catalog } from '../catalog';
import { formatNames, formatNumber, plural } from '../format';

const n = (value: number, decimals = 0) => formatNumber('sv', value, decimals);
const percent = (share: number) => `${n(100 * share)} procent`;
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('sv', value, one, other)}`;
const list = (names: readonly string[]) => formatNames('sv', names);
const MOST = 3;
const some = (names: readonly string[]) =>
  names.length <= MOST
    ? list(names)
    : list([...names.slice(0, MOST - 1), `${n(names.length - MOST + 1)} till`]);

/** Words of the analyses in Swedish. */
export const analyses: Catalog['analyses'] = {
  documentTitle: (initiative) => (initiative ? `${initiative}: analyser` : 'Analyser'),
  status: (initiative, date) =>
    [
      initiative,
      date && `uppgifter från ${date}`,
      'gjord av Samverka; gör om för nya siffror',
      'för bruk inom initiativet',
    ]
      .filter(Boolean)
      .join(' · '),
  contents: {
    tab: 'Analyser',
    title: (pages) => `${count(pages, 'fråga', 'frågor')} besvarade av det parterna har skickat`,
    purpose: 'Vad varje sida visar. Välj ett namn för att gå dit.',
    page: 'Sida',
    finding: 'Det den visar',
    nothing: 'Inget att analysera än',
    unanswered: (names) => `För lite är ifyllt för ${list(names)}.`,
  },
  pages: {
    quadrants: {
      tab: 'Makt och intresse',
      purpose: 'Vilka som kan mycket, vilka som vill mycket och hur ni arbetar med var och en.',
    },
    salience: { tab: 'Tyngd', purpose: 'Vilkas anspråk som förenar makt, legitimitet och angelägenhet.' },
    allies: {
      tab: 'För och emot',
      purpose: 'Vilka som är för och emot, och hur mycket var och en kan göra åt det.',
    },
    engagement: {
      tab: 'Engagemang',
      purpose: 'Hur engagerad var och en är, och hur engagerad ni vill att den ska vara.',
    },
    sectors: { tab: 'Sektorer och roller', purpose: 'Vilka sektorer som är med, och i vilka roller.' },
    network: { tab: 'Nätverk', purpose: 'Hur de som är med hänger ihop.' },
    outcomes: {
      tab: 'Effekternas stöd',
      purpose: 'Hur många pågående aktiviteter och parter varje effekt vilar på.',
    },
    spread: { tab: 'Spridning', purpose: 'Pågående aktiviteter efter villkor, fas, målgrupp och plats.' },
    overlap: { tab: 'Överlapp', purpose: 'Aktiviteter hos olika parter som liknar varandra.' },
    load: { tab: 'Belastning', purpose: 'Vad varje part bär.' },
    dependencies: {
      tab: 'Beroenden',
      purpose: 'Vad som väntar på vad, och vilken kedja som avgör när allt är klart.',
    },
    reinforcement: {
      tab: 'Förstärkning',
      purpose: 'Vilka aktiviteter som stärker andra parters aktiviteter.',
    },
    cliff: { tab: 'Pengar framöver', purpose: 'Kostnad och utlovade pengar månad för månad.' },
    preconditions: {
      tab: 'Förutsättningar',
      purpose: 'Förespråkare, pengar och angelägenhet, enligt det som de andra bladen visar.',
    },
    timeline: { tab: 'Tidslinje', purpose: 'När aktiviteter börjar och slutar, och hur de ligger till.' },
    money: { tab: 'Ekonomi', purpose: 'Vad som är utlovat, mottaget och använt, efter effekt.' },
    quality: {
      tab: 'Datakvalitet',
      purpose: 'Om rapporterna är fullständiga, i tid, rimliga och jämna, efter part.',
    },
    learning: { tab: 'Lärdomar', purpose: 'Vad ni har lärt er och beslutat, och vad som kommer sedan.' },
    readiness: {
      tab: 'Beredskapens delar',
      purpose: 'Hur redo ni tycker att ni är, och hur mycket av det som visas.',
    },
  },
  columns: {
    organisation: 'Organisation',
    organisations: 'Organisationer',
    sector: 'Sektor',
    interest: 'Intresse',
    influence: 'Inflytande',
    ties: 'Bubbla: 1 + relationer',
    label: 'Text i diagrammet',
    who: 'Vilka',
    outcome: 'Effekt',
    activity: 'Aktivitet',
    activities: 'Aktiva aktiviteter',
    partner: 'Part',
    partners: 'Ansvariga parter',
    budget: 'Budget',
    coverage: 'Täckning',
    light: 'Läge',
  },
  marks: { gap: '▼ Lucka', thin: '● Tunt', covered: '▲ Täckt' },
  chart: (kind, title, rows) =>
    `${{ bar: 'Stapeldiagram', column: 'Stapeldiagram', bubble: 'Bubbeldiagram' }[kind]} av ${count(rows, 'rad', 'rader')} i tabellen nedanför. ${title}.`,
  cut: (shown, of) => `Diagrammet visar de första ${n(shown)} av ${count(of, 'rad', 'rader')}.`,
  quadrants: {
    finding: (keys, of) =>
      keys.length === 0
        ? `Ingen av ${count(of, 'intressent', 'intressenter')} har både stort inflytande och stort intresse`
        : `${n(keys.length)} av ${count(of, 'intressent', 'intressenter')} är ${plural('sv', keys.length, 'nyckelaktör', 'nyckelaktörer')}: ${some(keys)}`,
    borderline: (borderline) =>
      borderline === 0
        ? 'Ingen bedömning ligger på gränsen mellan högt och lågt (3).'
        : `${count(borderline, 'intressent har', 'intressenter har')} en bedömning på gränsen mellan högt och lågt (3): prata om den innan ni bestämmer er.`,
    viewsDiffer: (names) => `De som bedömer har olika uppfattningar om ${list(names)}.`,
    column: 'Hur ni arbetar med den',
    sureness: 'Att prata om',
    names: {
      manage: 'Samarbeta nära (nyckelaktör)',
      satisfied: 'Håll nöjd',
      informed: 'Håll informerad',
      monitor: 'Bevaka',
    },
    isBorderline: 'på gränsen',
    isDisputed: 'olika uppfattningar',
    subtitle: 'Intresse och inflytande, 1–5; bubblan växer med relationerna',
  },
  salience: {
    finding: (definitive, of) =>
      definitive.length === 0
        ? `Ingen av ${count(of, 'intressent', 'intressenter')} har makt, legitimitet och angelägenhet på en gång`
        : `${n(definitive.length)} av ${count(of, 'intressent', 'intressenter')} har makt, legitimitet och angelägenhet på en gång: ${some(definitive)}`,
    note: '4 eller 5 räknas som att den har det. Modellen säger inget om vilka som är för och emot.',
    dangerous: (names) => `Makt och angelägenhet utan legitimitet: ${list(names)}.`,
    column: 'Klass',
    has: 'Har',
    attributes: { P: 'makt', L: 'legitimitet', U: 'angelägenhet' },
    nothing: 'inget av de tre',
    names: {
      PLU: 'Definitiv',
      PL: 'Dominant',
      PU: 'Farlig',
      LU: 'Beroende',
      P: 'Vilande',
      L: 'Diskretionär',
      U: 'Krävande',
      '': 'Ej intressent',
    },
    subtitle: 'Organisationer efter klass',
  },
  allies: {
    finding: (opponents, strongAllies) =>
      opponents.length === 0
        ? `Ingen med stort inflytande är emot; ${n(strongAllies)} är för`
        : `${some(opponents)} är emot och har stort inflytande; ${n(strongAllies)} med stort inflytande är för`,
    score: 'Inställning −2…+2',
    stance: 'Inställning',
    priority: 'Prioritet',
    isPriority: '▼ Prata med först',
    sides: { against: 'Emot', neutral: 'Neutral eller okänd', for: 'För' },
    subtitle: 'Inställning från −2 till +2 och inflytande från 1 till 5',
  },
  engagement: {
    finding: (lacking, of, first) =>
      first === ''
        ? `Alla ${count(of, 'intressent är', 'intressenter är')} så engagerade som ni vill`
        : `${n(lacking)} av ${count(of, 'intressent är', 'intressenter är')} mindre ${plural('sv', lacking, 'engagerad', 'engagerade')} än ni vill; gapet väger tyngst hos ${first}`,
    note: 'Vikten är gapet gånger inflytandet: där ett steg framåt gör mest.',
    now: 'Nu (0–4)',
    wanted: 'Önskat (0–4)',
    gap: 'Gap',
    weight: 'Gap × inflytande',
    step: 'Steget',
    from: (now, wanted) => `${now} → ${wanted}`,
    subtitle: 'Engagemang från 0 (omedveten) till 4 (drivande)',
  },
  sectors: {
    finding: (absent, of) =>
      absent.length === 0
        ? `Alla ${count(of, 'sektor är', 'sektorer är')} med i styrgrupp eller arbetsgrupp`
        : `${n(absent.length)} av ${count(of, 'sektor är', 'sektorer är')} inte med i någon styrgrupp eller arbetsgrupp: ${some(absent)}`,
    lived: (lived, of) =>
      `${n(lived)} av ${count(of, 'intressent bär', 'intressenter bär')} invånarnas egna erfarenheter (${percent(of === 0 ? 0 : lived / of)}).`,
    lacking: (names) =>
      names.length === 0
        ? 'Alla slags bidrag finns.'
        : `Ingen bidrar med ${list(names.map((name) => name.toLowerCase()))}.`,
    inGroups: 'I grupper',
    subtitle: 'Organisationer efter sektor, och de som är med i styrgrupp eller arbetsgrupp',
  },
  network: {
    finding: (ties, of, bridges, parts) =>
      `${count(ties, 'koppling', 'kopplingar')} mellan ${n(of)} organisationer${
        bridges.length === 0
          ? '; nätverket håller även om någon försvinner'
          : `; utan ${some(bridges)} skulle nätverket falla isär`
      }${parts > 1 ? `, och det är redan i ${n(parts)} delar` : ''}`,
    density: (density, centralisation) =>
      `${percent(density)} av alla möjliga kopplingar finns. Centraliseringen är ${n(centralisation, 2)}: 1 betyder att alla kopplingar går till en, 0 att alla har lika många.`,
    crossing: (cross, index) =>
      `${percent(cross)} av kopplingarna går mellan sektorer (E–I-index ${n(index, 2)}).`,
    isolated: (names) => `Utan någon koppling: ${list(names)}.`,
    degree: 'Kopplingar',
    weight: 'Kopplingar efter slag',
    between: 'Mellanläge',
    bridge: 'Brygga',
    isBridge: '● Håller ihop delar',
    part: 'Del',
    subtitle: 'Mellanläge: hur ofta en ligger på kortaste vägen mellan två andra',
  },
  outcomes: {
    finding: (gaps, thin, of) =>
      gaps + thin === 0
        ? `Alla ${count(of, 'effekt vilar', 'effekter vilar')} på flera aktiviteter och parter`
        : `${n(gaps)} av ${count(of, 'effekt saknar', 'effekter saknar')} aktiv aktivitet, ${n(thin)} vilar på en enda aktivitet eller part`,
    gaps: (names) => `Ingen aktiv aktivitet bidrar till ${list(names)}.`,
    alone: (pairs) =>
      `En part leder allt: ${list(pairs.map(([partner, outcome]) => `${partner} (${outcome})`))}.`,
    split: 'Budgeten för en aktivitet med flera effekter är delad lika mellan dem.',
    reach: 'Planerad räckvidd',
    subtitle: 'Aktiva aktiviteter och ansvariga parter efter effekt',
  },
  spread: {
    finding: (gaps, thin, of) =>
      gaps.length === 0
        ? `Aktiva aktiviteter täcker alla ${count(of, 'del', 'delar')}; ${n(thin)} vilar på en enda part`
        : `Ingen aktiv aktivitet för ${some(gaps)}; ${n(thin)} av ${count(of, 'del vilar', 'delar vilar')} på en enda part`,
    column: 'Del',
    dimension: 'Av',
    dimensions: { conditions: 'Villkor', phases: 'Faser', targetGroups: 'Målgrupper', places: 'Platser' },
    subtitle: 'Aktiva aktiviteter efter villkor, fas, målgrupp och plats',
  },
  overlap: {
    finding: (pairs, open, activities) =>
      pairs === 0
        ? `Inga av ${count(activities, 'aktiv aktivitet', 'aktiva aktiviteter')} är så lika att parterna bör prata ihop sig`
        : `${count(pairs, 'par', 'par')} av aktiviteter är mycket lika; ${n(open)} är inte ${plural('sv', open, 'samordnat', 'samordnade')} än`,
    note: 'Lika i effekter, platser, målgrupper och namn. Det är något att prata om, inte ett tecken på slöseri.',
    pair: 'Aktiviteter',
    leads: 'Ansvariga parter',
    score: 'Likhet',
    certainty: 'Säkerhet',
    state: 'Läge',
    coordinated: '▲ Samordnade',
    toTalkAbout: '● Att prata om',
    subtitle: 'Likhet mellan par av aktiviteter',
  },
  load: {
    finding: (first, share, partners) =>
      `${first} bär mest: ${percent(share)} av belastningen på ${count(partners, 'part', 'parter')}`,
    concentration: (hhi, partners) =>
      `Koncentrationen (HHI) är ${n(hhi, 2)}; ${n(1 / partners, 2)} vore lika delar och 1 allt på en.`,
    leads: 'Leder',
    supports: 'Deltar',
    weight: 'Belastning',
    share: 'Andel',
    staff: 'Årsarbetskrafter',
    subtitle: 'Belastning: 1 för att leda, 0,5 för att stödja, 0,25 för pengar eller data',
  },
  dependencies: {
    finding: (path, days, broken) =>
      `${
        path.length === 0
          ? 'Ingen kedja av aktiviteter avgör när allt är klart'
          : `Den längsta kedjan tar ${count(days, 'dag', 'dagar')}: ${path.length <= 4 ? path.join(' → ') : `${path[0] ?? ''} → … → ${path.at(-1) ?? ''} (${n(path.length)} aktiviteter)`}`
      }${broken === 0 ? '' : `; ${count(broken, 'aktivitet bryter', 'aktiviteter bryter')} ordningen`}`,
    cycle: (names) => `De här väntar på varandra i en ring: ${list(names)}.`,
    waitsFor: 'Väntar på',
    start: 'Start',
    end: 'Slut',
    days: 'Dagar',
    critical: 'Längsta kedjan',
    isCritical: '● Ingår',
    breach: 'Det som inte går ihop',
    isMissing: (id) => `Väntar på ${id}, som inte finns i listan`,
    hasStopped: (name) => `Väntar på ${name}, som är inställd eller pausad`,
    startsBefore: (name) => `Börjar innan ${name} slutar`,
    subtitle: 'Från start till slut; den längsta kedjan i orange',
  },
  reinforcement: {
    finding: (reaching, of) =>
      `${n(reaching)} av ${count(of, 'aktiv aktivitet förstärker', 'aktiva aktiviteter förstärker')} en annan parts arbete (${percent(of === 0 ? 0 : reaching / of)})`,
    note: 'Bara kopplingar mellan aktiva aktiviteter hos olika parter räknas.',
    pair: 'Från → till',
    links: 'Kopplingar',
    activities: 'Aktiviteter',
    subtitle: 'Kopplingar från en parts aktiviteter till en annans',
  },
  cliff: {
    finding: (month, share) =>
      month === ''
        ? `Pengarna räcker så länge aktiviteterna varar; ${percent(share)} av kostnaden är utlovad`
        : `Från ${month} finns mindre än hälften av pengarna; ${percent(share)} av hela kostnaden är utlovad`,
    note: (activities) =>
      `Av ${count(activities, 'aktiv aktivitet', 'aktiva aktiviteter')} med budget och finansierad andel, i lika delar över månaderna.`,
    month: 'Månad eller kvartal',
    funded: 'Utlovat',
    unfunded: 'Inte utlovat',
    cost: 'Kostnad',
    share: 'Utlovad andel',
    mark: 'Märke',
    isCliff: '▼ Stup',
    subtitle: 'Kostnad över tid: utlovat och inte utlovat',
  },
  preconditions: {
    finding: (there, of) =>
      there.length === 0
        ? 'Ingen av de tre förutsättningarna är på plats enligt bladen'
        : `${n(there.length)} av ${n(of)} förutsättningar är på plats: ${list(there)}`,
    note: 'Gruppens egen bedömning, från Beredskap, står bredvid det som de andra bladen visar.',
    names: {
      P1: 'Inflytelserik förespråkare',
      P2: 'Ekonomiska resurser',
      P3: 'Angelägenhet om förändring',
    },
    how: {
      P1: 'Förespråkare med inflytande 4–5 och överenskommelse',
      P2: 'Utlovad finansiering ÷ aktiva aktiviteters budget',
      P3: 'Andel av de inflytelserika (4–5) med intresse 4–5',
    },
    column: 'Förutsättning',
    evidence: 'Hur den mäts',
    measured: 'Nu',
    needed: 'På plats från',
    reached: 'Av det som behövs',
    lights: { green: 'På plats', amber: 'På väg', red: 'Saknas', none: 'Okänt' },
    opinion: 'Egen bedömning',
    subtitle: 'Andel av det som behövs',
  },
  readiness: {
    finding: (complete, weakest) =>
      `${complete.length === 0 ? 'Ingen fas är klar än' : `${list(complete)} är ${plural('sv', complete.length, 'klar', 'klara')}`}; svagast är ${weakest}`,
    backed: (shown, claimed) =>
      `${n(shown)} av ${count(claimed, 'påstående som sägs vara på plats säger', 'påståenden som sägs vara på plats säger')} vad som visar det.`,
    note: 'En del är klar när alla dess påståenden har 3 eller 4.',
    part: 'Del',
    mean: 'Medel 0–4',
    scored: 'Bedömda',
    of: (scored, of) => `${n(scored)} av ${n(of)}`,
    inPlace: 'Med 3 eller 4',
    shown: 'Med underlag',
    state: 'Läge',
    isComplete: '▲ Klar',
    isUnderWay: '● På väg',
    next: 'Nästa steg',
    subtitle: 'Medel av bedömningarna, 0–4',
  },
  timeline: {
    finding: (dated, ongoing, delayed) =>
      `${n(ongoing)} av ${count(dated, 'aktivitet', 'aktiviteter')} pågår, ${n(delayed)} är ${plural('sv', delayed, 'försenad', 'försenade')}`,
    undated: (activities) =>
      `${count(activities, 'aktivitet', 'aktiviteter')} utan båda datumen är inte med.`,
    subtitle: 'Från start till slut; gult är försenat eller pausat, grönt avslutat, grått inställt',
  },
  money: {
    finding: (committed, received, spent, currency) =>
      `${[n(committed), currency].filter(Boolean).join(' ')} är utlovat; ${percent(committed === 0 ? 0 : received / committed)} har kommit och ${percent(committed === 0 ? 0 : spent / committed)} har använts`,
    others: (currencies) => `Belopp i ${list(currencies)} läggs inte ihop med de andra och visas inte här.`,
    noCurrency: 'okänd valuta',
    backbone: 'Initiativet som helhet',
    committed: 'Utlovat',
    received: 'Mottaget',
    spent: 'Använt',
    share: 'Använt av utlovat',
    funders: 'Finansiärer',
    subtitle: (currency) => `Utlovat, mottaget och använt efter effekt${currency && `, ${currency}`}`,
  },
  quality: {
    finding: (received, expected, lacking) =>
      `${n(received)} av ${count(expected, 'rapport', 'rapporter')} har kommit (${percent(expected === 0 ? 0 : received / expected)})${lacking === 0 ? '' : `; ${count(lacking, 'part', 'parter')} saknar några`}`,
    note: 'En rapport är en indikator för en period. Rimliga värden kan stämma; jämna ligger inom sin serie. Poängen väger fullständighet 0,35, i tid 0,15, rimlighet 0,25 och jämnhet 0,25 över de delar som är kända.',
    reports: 'Rapporter',
    of: (received, expected) => `${n(received)} av ${n(expected)}`,
    completeness: 'Fullständigt',
    timeliness: 'I tid',
    validity: 'Rimligt',
    consistency: 'Jämnt',
    score: 'Poäng',
    subtitle: 'Mottagna rapporter av väntade, efter part',
  },
  learning: {
    finding: (lessons, decisions, open) =>
      `${count(lessons, 'lärdom', 'lärdomar')} och ${count(decisions, 'beslut', 'beslut')}; ${count(open, 'steg', 'steg')} kvar att ta`,
    cut: (shown, of) => `De första ${n(shown)} av ${n(of)} visas.`,
    kinds: { lesson: 'Lärdom', decision: 'Beslut', next: 'Nästa steg' },
    kind: 'Slag',
    date: 'Datum',
    what: 'Vad',
    therefore: 'Vad det leder till, eller varför',
  },
};
