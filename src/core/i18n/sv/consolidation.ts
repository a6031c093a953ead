import type { Catalog } from '../catalog';
import { formatNumber, plural } from '../format';

const count = (n: number, one: string, other: string) =>
  `${formatNumber('sv', n)} ${plural('sv', n, one, other)}`;

const DONE: Readonly<Record<string, string>> = {
  list: 'val ur listan',
  percent: 'procent',
  serial: 'dagnummer blev datum',
  'year-of-date': 'år ur datumet',
  'decimal-comma': 'decimalkomma',
  'group-marks': 'tusentalsavgränsare',
  minus: 'minustecken',
  trimmed: 'onödiga mellanslag borttagna',
  mailto: 'adress ur en länk',
  hyphen: 'bindestreck insatt',
  'leading-zero': 'nollor i början behållna',
  'upper-case': 'stora bokstäver',
  period: 'periodens kod',
  'period-of-date': 'period ur datumet',
  date: 'datum skrivet om',
  code: 'kod i sammanställningen',
  'yes-no': 'ja eller nej',
};

/** Texter på svenska. */
export const consolidation: Catalog['consolidation'] = {
  tabs: {
    reports: 'Rapporter',
    overview: 'Översikt',
    findings: 'Att åtgärda',
    setAside: 'Åt sidan',
    cells: 'Cellräkning',
    changes: 'Ändrade värden',
    flags: 'Värdens slag',
    decisions: 'Beslut om data',
  },
  titles: {
    reports: 'Vad som ska lämnas, och vad som har kommit',
    overview: 'Det här har parterna skickat in',
    findings: 'Att åtgärda',
    setAside: 'Lagt åt sidan',
    cells: 'Vad som hände med varje cell',
    changes: 'Värden som inte är precis det som stod i cellen',
    flags: 'Värdens slag',
    decisions: 'Att besluta om',
  },
  purposes: {
    reports: (came: number, asked: number, late: number) =>
      `${formatNumber('sv', came)} av ${count(asked, 'rapport', 'rapporter')} i kalendern har kommit` +
      `${late > 0 ? `, ${formatNumber('sv', late)} ${plural('sv', late, 'är sen', 'är sena')}` : ''}. ` +
      'Dagen är kalenderns, annars den dag då filen sparades.',
    overview: (files, rows, setAside) =>
      `${count(files, 'fil läst', 'filer lästa')}, ${count(rows, 'rad hämtad', 'rader hämtade')}, ` +
      `${formatNumber('sv', setAside)} ${plural('sv', setAside, 'cell lagd', 'celler lagda')} åt sidan.`,
    findings: (errors, warnings) =>
      `${formatNumber('sv', errors)} fel och ${count(warnings, 'varning', 'varningar')}. ` +
      'Här står var det är, vad det gäller och vad du gör åt det.',
    notAllFindings: (kept, all) =>
      `De första ${formatNumber('sv', kept)} av ${formatNumber('sv', all)} står här.`,
    setAside: (cells) =>
      cells === 0
        ? 'Inget har lagts åt sidan: varje cell har fått sin plats.'
        : `${count(cells, 'cell', 'celler')} som inte gick att föra in, var och en med sitt skäl.`,
    cells: 'För varje blad: införda + lagda åt sidan + räknade med skäl = celler som inte är tomma.',
    changes: 'Texten som stod i partens cell och vad som gjordes med den.',
    flags: 'Läses av Samverka. Ändra inget här.',
    decisions: (open) =>
      `${count(open, 'fråga väntar', 'frågor väntar')} på svar. Skriv det under Val och sammanställ igen; svaren blir ihågkomna.`,
  },
  status: (initiative, date) =>
    [initiative, date && `uppgifter från ${date}`, 'gjort av Samverka; sammanställ igen för att uppdatera']
      .filter((part) => part !== '')
      .join(' · '),
  headings: {
    signedOff: 'Godkänd av',
    period: 'Period',
    due: 'Sista dag',
    received: 'Inkom',
    daysLate: 'Dagar sen',
    version: 'Filer',
    file: 'Fil',
    sheet: 'Blad',
    cell: 'Cell',
    row: 'Rad',
    column: 'Kolumn',
    partner: 'Part',
    periods: 'Perioder',
    modified: 'Senast ändrad',
    state: 'Läge',
    sheets: 'Antal blad',
    records: 'Hämtade rader',
    nonEmpty: 'Ifyllda celler',
    consolidated: 'Införda celler',
    setAside: 'Celler åt sidan',
    ignored: 'Celler räknade med skäl',
    submission: 'Inläsning',
    severity: 'Vikt',
    value: 'Där stod',
    what: 'Vad',
    next: 'Gör så här',
    count: 'Antal celler',
    reason: 'Skäl',
    text: 'Där stod',
    table: 'Tabell',
    field: 'Fält',
    flag: 'Slag',
    changes: 'Vad som gjordes',
    place: 'Står nu i',
    question: 'Fråga',
    about: 'Gäller',
    against: 'Och',
    choice: 'Val',
    choices: 'Kan vara',
    decidedBy: 'Beslutat av',
    decidedOn: 'Beslutat den',
    why: 'Varför',
    code: 'Kod',
  },
  /** Det som skrivs till en part vars rapporter inte har kommit. */
  reminder: {
    subject: (initiative: string) => (initiative === '' ? 'Er rapport' : `Er rapport till ${initiative}`),
    line: (what: string, period: string, due: string) =>
      `${what}${period === '' ? '' : ` för ${period}`}, sista dag var ${due}`,
    text: (name: string, initiative: string, missing: readonly string[]) =>
      [
        `Hej ${name}!`,
        '',
        `${initiative === '' ? 'Vi' : `I ${initiative}`} saknar ${initiative === '' ? '' : 'vi '}ännu detta från er:`,
        ...missing.map((line) => `– ${line}`),
        '',
        'Fyll i samma blad som förra gången och skicka filen till oss. Har ni redan skickat den, skicka den gärna igen.',
        'Är något oklart, eller behöver ni mer tid, så säg bara till.',
      ].join('\n'),
  },
  asWritten: (text, bounds) =>
    `i filen stod ${text}${bounds ? `, alltså ${formatNumber('sv', bounds[0])}–${formatNumber('sv', bounds[1])}` : ''}`,
  nameBeside: (label) => `${label}: namn`,
  /** What was done to a value, by its code. */
  done: (change) => {
    const [what = '', much = ''] = change.split(/-(?=[A-Z\d])/);
    if (what === 'multiplier') return `× ${formatNumber('sv', Number(much), 6)}`;
    if (what === 'currency') return `valutan ${much}`;
    return DONE[change] ?? 'omskrivet';
  },
  flags: {
    nil: 'inget att redovisa, räknat som noll',
    not_available: 'uppgift saknas',
    not_applicable: 'ej tillämpligt',
    suppressed: 'dolt',
    inexact: 'ungefärligt',
    preliminary: 'preliminärt',
    estimated: 'uppskattat',
  },
  ignored: {
    heading: 'Rubriker',
    'control-total': 'Summor',
    duplicate: 'Dubbletter',
    'blank-text': 'Tomma texter',
    'own-sheet': 'Samverkas egna',
  },
  statuses: {
    locked: 'Siffror i en låst period',
    accepted: 'Hämtad',
    duplicate: 'Samma som en annan fil',
    superseded: 'Ersatt av en nyare fil',
    refused: 'Gick inte att läsa',
    own: 'Gjord av Samverka, inte läst',
    excluded: 'Utesluten efter beslut',
  },
  questions: {
    period: 'Ska perioden stå fast?',
    'sign-off': 'Är filen godkänd?',
    names: 'Är de två namn på samma?',
    conflict: 'Vilket av värdena gäller?',
    submission: 'Ska filen räknas?',
  },
  choices: {
    same: 'samma',
    different: 'olika',
    count: 'räkna',
    exclude: 'uteslut',
    locked: 'låst',
    open: 'öppen',
    signed: 'godkänd',
    withdrawn: 'inte godkänd',
  },
  oneOfPlaces: 'en av platserna bredvid',
  severities: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
  reasons: {
    'not-a-table': 'Står utanför alla tabeller vi känner igen',
    'title-or-note': 'Rubriktext eller anteckning',
    'unknown-column': 'Kolumnen hör inte till något fält',
    'no-record': 'Raden säger inget vi kan placera',
    'no-value': 'Raden är förberedd men inte ifylld',
    'value-unreadable': 'Raden har inget värde som går att läsa',
    'no-period': 'Perioden saknas',
    'no-partner': 'Det framgår inte vilken part det gäller',
    'no-indicator': 'Indikatorn saknas',
    'period-locked': 'Perioden är låst, och sammanställningen har en annan siffra eller ingen',
    'sent-before': 'Siffrorna är desamma som för en tidigare period',
    'of-another-partner': 'Siffrorna är en annan parts',
    excluded: 'Filen är utesluten efter beslut',
    withdrawn: 'Finns inte kvar i partens nyare fil',
    superseded: 'En annan fil har ett annat värde',
    'other-sheet-has-key': 'Ett annat blad i filen har ett annat värde',
    'other-row-has-key': 'En annan rad på bladet gäller samma sak',
    'other-row-has-code': 'En annan rad på bladet har samma kod',
    'value-not-understood': 'Värdet gick inte att förstå',
    'reference-missing': 'Talar om något som inte är beskrivet någonstans',
    'differs-from-code': 'Namnet hör inte till koden bredvid',
  },
  foreign: {
    notOurs: 'en arbetsbok som inte är en sammanställning',
    sheet: (name) => `bladet ${name}`,
    cells: (name) => `ändrade celler i ${name}`,
    comments: (name) => `kommentarer i ${name}`,
    name: (name) => `namnet ${name}`,
    content: {
      pivot: 'en pivottabell',
      query: 'en fråga',
      externalLink: 'en länk till en annan fil',
      macro: 'makron',
      picture: 'en bild',
      chart: 'ett diagram',
      drawing: 'en teckning',
      control: 'en kontroll',
      embedding: 'ett inbäddat objekt',
      signature: 'en signatur',
      other: 'annat innehåll',
    },
  },
};
