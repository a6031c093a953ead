import type { Catalog } from '../catalog';
import { formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('sv', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('sv', value, one, other)}`;

/** Kommandoradens ord på svenska. */
export const cli: Catalog['cli'] = {
  description: 'Collective impact i Excel: mallar, kontroll, sammanställning och sammanfattning, utan Excel.',
  helpTitles: {
    'Usage:': 'Så här:',
    'Arguments:': 'Argument:',
    'Options:': 'Val:',
    'Commands:': 'Kommandon:',
    'Global Options:': 'Gemensamma val:',
  },
  commands: {
    template: 'gör en tom arbetsbok av mallar (eller av alla)',
    inspect: 'visa vad som läses ur en arbetsbok och vad kolumnerna tas för',
    validate: 'kontrollera arbetsböcker och lista vad som bör rättas',
    consolidate: 'sammanställ parternas arbetsböcker i en gemensam arbetsbok',
    upgrade: 'för över en arbetsbok till de senaste mallarna, med alla värden',
    rollForward: 'gör nästa periods arbetsbok, med de senaste siffrorna bredvid',
    summary: 'gör en sammanfattning med diagram av en sammanställning',
  },
  arguments: {
    templates: 'mallarnas id, eller all',
    file: 'en arbetsbok (.xlsx, .xlsm, .csv, .tsv)',
    files: 'arbetsböcker',
    sources: 'parternas arbetsböcker, eller mappar med dem',
    master: 'en sammanställning gjord med consolidate',
  },
  options: {
    help: 'visa den här hjälpen',
    version: 'visa versionen',
    lang: 'språk i texter och blad: en eller sv',
    json: 'ett JSON-dokument på standard ut; text för människor går till standard fel',
    out: 'filen som ska skrivas',
    sample: 'med exempelrader',
    pack: 'ett paket i stället för id: start-up, planning, measurement, rhythm, everything eller partner',
    fromMaster: 'sammanställningen som ett partnerpaket görs av',
    partner:
      'namn på parten som ska fylla i; all för ett partnerpaket till var och en, i mappen som --out anger',
    period: 'period, till exempel 2024Q1, 2024-03 eller HT24',
    wide: 'perioder som blir kolumner i bladet med utfall, till exempel 2025Q1,2025Q2',
    lastPeriod: 'sista perioden att berätta om, till exempel 2025Q4',
    cells: 'med varje cell som inte är tom',
    into: 'sammanställningen som ska skrivas',
    dryRun: 'visa vad som skulle hända men skriv ingenting',
    initiative: 'initiativets namn',
    at: 'datum (åååå-mm-dd) som det skrivna får i stället för den nyaste källans eget',
  },
  usage: {
    missingOption: (option) => `${option} saknas.`,
    missingArgument: (name) => `<${name}> saknas.`,
    unknownCommand: (word) => `Det finns inget kommando som heter ${word}.`,
    unknownOption: (word) => `Det finns inget val som heter ${word}.`,
    tooMany: 'Det är fler ord än kommandot tar emot.',
    notADate: (text) => `${text} är inget datum. Skriv det som 2026-01-31.`,
    notALanguage: (text) => `${text} är inget språk vi har. Skriv en eller sv.`,
    noCommand: 'Vilket kommando?',
  },
  progress: {
    reading: 'Läser',
    matching: 'Matchar',
    checking: 'Kontrollerar',
    merging: 'Sammanställer',
    writing: 'Skriver',
  },
  upgraded: {
    sheet: (sheet, from, to, records) =>
      `${sheet}: ${from === '' ? 'känns igen på rubrikerna' : `version ${from}`} → ${to}, ${count(records, 'rad', 'rader')}`,
    renamed: (old, now) => `${old} heter nu ${now}`,
    added: (fields) => `nytt, tomt: ${fields}`,
    further: (headings) => `egna kolumner, sist: ${headings}`,
    kept: (cells, sheet) => `${count(cells, 'cell', 'celler')} utanför tabellerna sparade på bladet ${sheet}`,
  },
  rolledForward: (asked, reported) =>
    `${count(asked, 'siffra', 'siffror')} att fylla i; ${count(reported, 'rad', 'rader')} med tidigare siffror finns kvar i den äldre arbetsboken.`,
  refused: (file) => (file ? `Inte gjort: ${file}.` : 'Inte gjort.'),
  wrote: (file) => `Skrivet: ${file}`,
  dryRun: 'Genomgång: ingenting skrevs.',
  nothingToMend: 'Inget att rätta.',
  findings: (errors, warnings, infos) =>
    `${n(errors)} fel · ${count(warnings, 'varning', 'varningar')} · ${count(infos, 'notis', 'notiser')}`,
  severities: { error: 'Fel', warning: 'Varning', info: 'Notis' },
  moreFindings: (more) => `… och ${n(more)} till av samma slag`,
  moreFindingsAll: (more, sheet) => `… och ${n(more)} till; alla finns i bladet ${sheet} och i --json.`,
  inspected: {
    sheet: (name, cells) => `Blad ${name}: ${count(cells, 'cell', 'celler')}`,
    hidden: 'dolt',
    noTable: 'ingen tabell hittad',
    table: (range, template) => `tabell ${range}, tas för ${template}`,
    unknownTable: (range) => `tabell ${range}, av okänt slag`,
    unknownColumn: 'känns inte igen',
  },
  read: {
    heading: 'Läst',
    file: 'fil',
    sheet: 'blad',
    partner: 'part',
    cells: 'celler',
    consolidated: 'sammanställt',
    setAside: 'åt sidan',
    ignored: 'bara räknat',
    total: 'Alla',
    status: {
      accepted: 'hämtad',
      duplicate: 'samma fil igen',
      superseded: 'ersatt av en nyare',
      refused: 'kan inte läsas',
      own: 'gjord av Samverka',
    },
    addsUp: 'Varje ifylld cell är redovisad: sammanställt + åt sidan + bara räknat = celler.',
    ignoredReasons: {
      heading: 'i rubriker',
      'control-total': 'i kontrollsummor',
      duplicate: 'i dubbletter',
      'blank-text': 'i blanka texter',
      'own-sheet': 'på blad som Samverka gjort',
    },
  },
  consolidated: (files, rows, setAside) =>
    `${count(files, 'fil läst', 'filer lästa')}, ${count(rows, 'rad hämtad', 'rader hämtade')}, ${count(setAside, 'cell lagd', 'celler lagda')} åt sidan (se bladet Åt sidan).`,
  lookAt: (file) => `Öppna ${file} för att se resultatet.`,
};
