import type { gathering as english } from '../en/gathering';
import { formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('sv', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('sv', value, one, other)}`;

/** Words of the part of the pane that brings partners' files together, in Swedish. */
export const gathering: typeof english = {
  empty:
    'Lägg till arbetsböckerna som parterna har skickat, som de är. Rubriker, summor och tomma rader behöver inte städas.',
  add: 'Lägg till filer',
  addMore: 'Lägg till fler filer',
  drop: 'eller släpp dem här',
  dropNow: 'Släpp filerna här',
  types: 'Excel (.xlsx, .xlsm) och text (.csv, .tsv). Filerna stannar på den här datorn.',
  files: (files) => `${count(files, 'fil läst', 'filer lästa')}`,
  remove: (file) => `Ta bort ${file}`,
  clear: 'Ta bort alla',
  status: {
    accepted: 'läst',
    duplicate: 'samma fil igen',
    superseded: 'ersatt av en nyare',
    own: 'gjord av Samverka, rörs inte',
    excluded: 'utesluten efter beslut',
    refused: 'kan inte läsas',
  },
  result: (files, rows, setAside) =>
    `${count(files, 'fil läst', 'filer lästa')}, ${count(rows, 'rad hämtad', 'rader hämtade')}, ${count(setAside, 'cell lagd', 'celler lagda')} åt sidan.`,
  addsUp: 'Varje ifylld cell är redovisad.',
  counted: (cells, brought, setAside, counted) =>
    `${count(cells, 'cell', 'celler')}: ${n(brought)} hämtade, ${n(setAside)} lagda åt sidan, ${n(counted)} rubriker och liknande`,
  tables: 'Det som hämtades',
  rows: (rows) => count(rows, 'rad', 'rader'),
  matched: 'Så tolkades kolumnerna',
  unsure: 'osäkert',
  setAside: 'Det som lades åt sidan',
  setAsideMore: (left) => `och ${n(left)} till, alla på bladet Åt sidan`,
  nothingSetAside: 'Inget lades åt sidan.',
  findings: (errors, warnings) =>
    `${n(errors)} fel och ${count(warnings, 'varning', 'varningar')} att se över. De följer med på bladet Att se över.`,
  previewSheets: (added, replaced) =>
    replaced === 0
      ? `${n(added)} blad läggs till i den här arbetsboken.`
      : `${n(added)} blad läggs till och ${n(replaced)} görs om.`,
  previewRemoved: (removed) => `${n(removed)} av Samverkas egna blad behövs inte längre och tas bort.`,
  apply: 'Lägg in i arbetsboken',
  toSummary: 'Gör sammanfattningen',
  filesRead: (files) => `${count(files, 'fil läst', 'filer lästa')} utan anmärkning`,
  reasons: (cells) => count(cells, 'cell', 'celler'),
  since: {
    title: 'Det som skiljer sig från förra gången',
    counts: (added, changed, withdrawn, unchanged) =>
      `${count(added, 'ny', 'nya')}, ${count(changed, 'ändrad', 'ändrade')}, ${count(withdrawn, 'borta', 'borta')}, ${n(unchanged)} som förut.`,
    none: 'Varje rad är som den var.',
    what: { added: 'Ny', changed: 'Ändrad', withdrawn: 'Borta' },
    fromTo: (field, before, after) => `${field}: ${before || 'inget'} → ${after || 'inget'}`,
    more: (left) => `och ${n(left)} till`,
  },
  sums: {
    title: 'Parternas egna summor',
    same: (same) => `${count(same, 'summa stämmer', 'summor stämmer')} med det som hämtades.`,
    differing: (differing) => `${count(differing, 'summa stämmer', 'summor stämmer')} inte:`,
    none: 'Det finns inga summor i filerna att jämföra med.',
    line: (total, sum) => `säger ${formatNumber('sv', total)}, raderna blir ${formatNumber('sv', sum)}`,
  },
  questions: {
    title: (left) => count(left, 'fråga', 'frågor'),
    lead: 'Det här kan bara du veta. Tills du har svarat hanteras det osäkra försiktigt, och bladen säger till.',
    done: 'Alla frågor är besvarade.',
    later: 'Senare',
    allRight: (columns) => `Ja för alla ${n(columns)} osäkra kolumner`,
    takeBack: 'Ta tillbaka det senaste svaret',
    keys: 'Tangenterna 1, 2 … väljer ett svar.',
    other: 'Något annat',
    place: (file, sheet, address) => `${file} · ${sheet} ${address}`,
    morePlaces: (files) => `och på ${count(files, 'ställe till', 'ställen till')}`,
    samples: (samples) => `I cellerna: ${samples}`,
    texts: {
      field: (heading, field, table) => `Är ”${heading}” samma sak som ${field} i ${table}?`,
      number: (heading, sample) => `Vad betyder ${sample} i ”${heading}”?`,
      date: (heading, sample) => `Hur skrivs datum som ${sample} i ”${heading}”?`,
      scale: (heading, unit) =>
        `”${heading}” säger ${unit}, men cellerna är inställda på att visa färre siffror än de innehåller. Vilket gäller?`,
      names: (one, other) => `Är ”${one}” och ”${other}” samma?`,
      conflict: (record, table) => `Två filer säger olika om ${record} (${table}). Vilken gäller?`,
      submission: (file) => `Ska ${file} räknas?`,
    },
    isOtherBody: 'De heter likadant men är olika slags organ.',
    because: (records, because) =>
      `${count(records, 'siffra är densamma', 'siffror är desamma')} som i ${because}. De har inte räknats.`,
    choices: {
      yes: 'Ja',
      notCounted: 'Nej, lägg den åt sidan',
      dayFirst: 'Dagen först',
      monthFirst: 'Månaden först',
      multiplied: (factor) => `Multiplicera med ${n(factor)}`,
      asStored: 'Ta talen som de är',
      same: 'Samma',
      different: 'Två olika',
      count: 'Räkna den',
      exclude: 'Räkna den inte',
      number: (value) => formatNumber('sv', value, 6),
    },
    nothing: 'inget',
  },
  mapping: {
    lead: 'Det du väljer här gäller alla filer med samma rubriker, nu och nästa gång.',
    none: 'Det finns ingen tabell i filen.',
    table: (sheet, range) => `${sheet}, ${range}`,
    taken: 'Tabellen är',
    noTemplate: 'Ingen av våra: lägg åt sidan',
    column: (heading, letters) => `”${heading}” (kolumn ${letters})`,
    noHeading: (letters) => `Kolumn ${letters}, utan rubrik`,
    noField: 'Inget av vårt: lägg åt sidan',
    of: (of) => `för ${of}`,
    because: (reasons) => `Tolkas så ${reasons}.`,
    why: {
      key: 'för att Samverka har gjort kolumnen',
      hxl: 'för dess HXL-tagg',
      heading: 'för rubrikens skull',
      alias: 'för att rubriken är ett annat ord för det',
      normalised: 'för att rubriken är densamma så när som på tecken och enhet',
      similar: 'för att rubriken stavas nästan likadant',
      words: 'för vad orden i rubriken betyder',
      content: 'för det som står i cellerna',
      period: 'för att rubriken är en period',
      choice: 'för att någon har valt det',
    },
    values: (how) => `Värden: ${how}.`,
    read: {
      decimal: (mark) => (mark === ',' ? 'decimalkomma' : 'decimalpunkt'),
      multiplier: (factor) => `gånger ${n(factor)}`,
      dates: { 'day-month': 'dag före månad', 'month-day': 'månad före dag' },
      unclear: 'kan läsas på två sätt',
    },
  },
  remembered: {
    title: 'Svar och val',
    lead: 'De sparas i arbetsboken när du lägger in filerna och används igen. Du kan också spara dem i en fil.',
    counts: (decisions, forms) => `${count(decisions, 'svar', 'svar')}, val för ${n(forms)} formulär.`,
    save: 'Spara som fil',
    open: 'Öppna en fil',
    fileName: 'samverka-svar.json',
  },
};
