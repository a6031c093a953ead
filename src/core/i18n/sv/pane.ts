import { formatNumber, plural } from '../format';
import type { pane as english } from '../en/pane';

const n = (value: number) => formatNumber('sv', value, 0);
const count = (value: number, one: string, other: string) => `${n(value)} ${plural('sv', value, one, other)}`;

/** Panelens ord på svenska. */
export const pane: typeof english = {
  name: 'Samverka',
  language: 'Språk',
  languages: { en: 'English', sv: 'Svenska' },
  help: 'Hjälp',
  tabs: {
    label: 'Samverkas delar',
    home: 'Hem',
    templates: 'Mallar',
    check: 'Kontroll',
    gather: 'Samla',
    summary: 'Sammanfatta',
  },
  outside: {
    title: 'Samverka finns i Excel',
    text: 'Den här sidan är panelen som Excel visar bredvid arbetsboken. Öppna Excel och välj fliken Samverka.',
  },
  loading: 'Läser in',
  stop: 'Stoppa',
  close: 'Stäng',
  undo: 'Ångra',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  working: {
    reading: (done, total) => `Läser fil ${n(Math.min(done + 1, total))} av ${n(total)}`,
    matching: (done, total) => `Tolkar fil ${n(Math.min(done + 1, total))} av ${n(total)}`,
    checking: () => 'Kontrollerar arbetsboken',
    merging: () => 'Samlar filerna',
    writing: () => 'Skriver i arbetsboken',
    looking: () => 'Läser arbetsboken',
  },
  home: {
    title: 'Vad vill du göra?',
    suggested: 'Förslag för den här arbetsboken',
    roles: {
      partner: {
        title: 'Du fyller i ett blad',
        text: 'Skriv i de vita cellerna och välj ur listorna. Kontrollera sedan: du ser direkt vad som saknas och var.',
        action: 'Kontrollera arbetsboken',
      },
      backbone: {
        title: 'Du samordnar',
        text: 'Skicka ut mallar, lägg till arbetsböckerna du får tillbaka som de är och samla dem i en.',
        action: 'Lägg till parternas filer',
        second: 'Infoga mallar',
      },
      funder: {
        title: 'Du vill se hur det går',
        text: 'Gör en sammanfattning med diagram av det som parterna har skickat. Varje siffra går att följa tillbaka.',
        action: 'Gör sammanfattningen',
      },
    },
    looks: {
      empty: 'Arbetsboken är tom.',
      template: (sheets) => `Arbetsboken har ${n(sheets)} blad från Samverka.`,
      master: (files) => `Arbetsboken samlar innehållet från ${count(files, 'fil', 'filer')}.`,
      other: 'Arbetsboken har blad som inte kommer från Samverka. De lämnas som de är.',
    },
  },
  templates: {
    title: 'Välj de blad du behöver',
    lead: 'De hänger ihop: blad som du väljer tillsammans får listor som följer varandra.',
    packs: 'Paket för varje skede',
    packOf: (sheets) => `${n(sheets)} blad`,
    packLeft: (left, sheets) => `${n(left)} av ${n(sheets)} blad, resten finns redan här`,
    packHere: 'Alla blad finns redan här',
    singles: 'Enstaka blad',
    search: 'Sök bland namn och kolumner',
    found: (sheets) => `${n(sheets)} blad hittades`,
    partOf: (name, sheets) => `${name} (${n(sheets)})`,
    columns: (columns, required) =>
      `${count(columns, 'kolumn', 'kolumner')}, varav ${n(required)} ska fyllas i`,
    present: 'Finns redan i arbetsboken',
    sample: 'Med rader från exempelinitiativet',
    choose: (name) => `Välj ${name}`,
    picture: (name) => `Så ser ${name} ut`,
    preview: (chosen) => (chosen === 0 ? 'Välj minst ett' : `Förhandsvisa ${n(chosen)} blad`),
    previewTitle: (sheets) => `${n(sheets)} blad läggs till`,
    previewCounts: (columns, lists, rows) =>
      `${count(columns, 'kolumn', 'kolumner')}, ${count(lists, 'rullista', 'rullistor')}` +
      (rows > 0 ? `, ${count(rows, 'ifylld rad', 'ifyllda rader')}.` : '.'),
    previewSheet: (name, columns, rows) =>
      `${name}: ${count(columns, 'kolumn', 'kolumner')}` +
      (rows > 0 ? `, ${count(rows, 'rad', 'rader')}` : ''),
    mustFill: 'ska fyllas i',
    periodColumns: 'Perioder som kolumner',
    periodColumnsHint: 'Till exempel 2025Q1; 2025Q2. Lämna tomt för en rad för varje siffra.',
    showPeriods: 'Visa',
    previewUntouched: 'Inget som redan finns i arbetsboken ändras.',
    previewRemade: (sheets) =>
      `Dina egna blad ändras inte. ${sheets} görs om, så att listorna räcker till alla blad.`,
    insert: (sheets) => `Infoga ${n(sheets)} blad`,
  },
  offers: {
    title: 'För den här arbetsboken',
    upgrade: (sheets) => `${n(sheets)} blad är från en tidigare version av Samverka`,
    upgradeText: 'Du kan uppdatera dem och behålla allt som står i dem.',
    upgradeAction: 'Se vad som ändras',
    partners: 'En arbetsbok till varje part',
    partnersText:
      'Var och en får sina egna indikatorer och aktiviteter att fylla i, med förra siffrorna bredvid.',
    partnersAction: 'Välj part och period',
    next: 'Nästa periods arbetsbok',
    nextOver: (period) => `${period} är slut`,
    nextText: 'Samma blad, med tomma rader för de nya siffrorna och de förra bredvid.',
    nextAction: 'Gå vidare till nästa period',
  },
  upgrading: {
    title: (sheets) => `${n(sheets)} blad uppdateras`,
    lead: 'Allt som står i dem följer med. Dina andra blad ändras inte.',
    sheet: (name, from, to) => `${name}: från version ${from} till ${to}`,
    rows: (rows) => `${count(rows, 'rad', 'rader')} följer med`,
    renamed: (old, now) => `${old} heter nu ${now}`,
    added: (headings) => `Nya, tomma kolumner: ${headings}`,
    further: (headings) => `Dina egna kolumner, nu sist: ${headings}`,
    kept: (cells, sheet) =>
      `${count(cells, 'cell', 'celler')} utanför tabellerna hamnar på det nya bladet ${sheet}.`,
    apply: 'Uppdatera',
  },
  sending: {
    partnersTitle: 'En arbetsbok till varje part',
    partnersLead:
      'Välj period. Varje arbetsbok öppnas som en ny: spara den med partens namn och skicka den. Den här arbetsboken ändras inte.',
    nextTitle: (period) => `Arbetsboken för ${period}`,
    nextLead: 'Den öppnas som en ny arbetsbok. Den här ändras inte utan behåller sina siffror.',
    period: 'Period',
    periodHint: 'Till exempel 2025Q1, 2025-03, HT25 eller 2025',
    language: 'Arbetsbokens språk',
    show: 'Visa vad som efterfrågas',
    partners: (partners, period) => `${count(partners, 'part', 'parter')} för ${period}`,
    asked: (figures, activities) =>
      `${count(figures, 'siffra', 'siffror')} att fylla i, ${count(activities, 'aktivitet', 'aktiviteter')}`,
    nobody:
      'Ingen part har någon indikator eller aktivitet än. Skriv bland indikatorerna vem som rapporterar dem.',
    open: 'Öppna',
    openFor: (partner) => `Öppna arbetsboken för ${partner}`,
    opened: 'Öppnad som en ny arbetsbok',
    nextAsked: (figures) => `${count(figures, 'siffra', 'siffror')} att fylla i`,
    nextCarried: (rows) => `${count(rows, 'rad', 'rader')} på andra blad följer med`,
    nextReported: (rows) =>
      `${count(rows, 'rad', 'rader')} med siffror stannar här; de senaste står bredvid de nya`,
    openNext: 'Öppna som ny arbetsbok',
  },
  check: {
    start: 'Kontrollera arbetsboken',
    again: 'Kontrollera igen',
    empty:
      'Här ser du vad som behöver åtgärdas: plats för plats, med vad du kan göra. Både Samverkas blad och dina egna kontrolleras.',
    counts: (errors, warnings, infos) =>
      [
        `${n(errors)} fel`,
        warnings > 0 && count(warnings, 'varning', 'varningar'),
        infos > 0 && count(infos, 'upplysning', 'upplysningar'),
      ]
        .filter((part) => part !== false)
        .join(' · '),
    clean: 'Inget att åtgärda.',
    cleanText: 'Allt som kontrollerades är som det ska.',
    live: 'Kontrolleras igen medan du skriver',
    next: 'Nästa',
    severity: 'Visa',
    severities: { all: 'Allt', error: 'Fel', warning: 'Varningar', info: 'Upplysningar' },
    severityOne: { error: 'Fel', warning: 'Varning', info: 'Upplysning' },
    sheet: 'Blad',
    allSheets: 'Alla blad',
    kinds: {
      missing: 'Saknas',
      values: 'Fel slags värde',
      choices: 'Finns inte att välja',
      doubles: 'Förekommer flera gånger',
      relations: 'Går inte ihop',
      wording: 'Mål och formuleringar',
      columns: 'Tabeller och kolumner',
      files: 'Filer och parter',
    },
    goTo: 'Gå till',
    goToPlace: (place) => `Gå till ${place}`,
    more: (left) => `Visa ${n(left)} till`,
    notKept: 'Det finns fler av samma slag än de som visas.',
    noneShown: 'Inget av det slaget.',
    showAll: 'Visa allt',
  },
  summary: {
    empty:
      'En sammanfattning berättar på några sidor om det går bättre, vem som bidrar med vad och var det finns luckor. Den görs av filer som har samlats i den här arbetsboken.',
    notMaster: 'Det finns inget att sammanfatta än. Samla parternas filer först.',
    toGather: 'Samla filer',
    build: 'Se vad som kommer med',
    rebuild: 'Gör om',
    title: (sheets, charts) => `${n(sheets)} blad med ${n(charts)} diagram`,
    partners: (reporting, expected) =>
      `${n(reporting)} av ${count(expected, 'part', 'parter')} har rapporterat.`,
    pages: 'Sidor',
    headlines: 'Huvudindikatorer',
    apply: 'Lägg in i arbetsboken',
    change: 'Ändra valen',
    tab: (name) => `${name} (sammanfattning)`,
    audience: 'Vem är den till?',
    audiences: {
      own: 'Till oss: blad i den här arbetsboken',
      funder: 'Till en finansiär: en ny fil där små grupper är dolda',
    },
    period: 'Till och med',
    latest: 'Senaste med siffror',
    language: 'Sammanfattningens språk',
    indicators: (chosen, all) =>
      chosen === all
        ? `Alla ${count(all, 'indikator', 'indikatorer')}`
        : `${n(chosen)} av ${count(all, 'indikator', 'indikatorer')}`,
    headline: (name) => `${name} (huvudindikator)`,
    withAnalyses: 'Med analyser av människor, aktiviteter och pengar',
    funder: {
      k: 'Minsta antal människor som får visas',
      kHint: 'Mindre antal döljs, och det som de kan räknas ut från.',
      recipient: 'Mottagare',
      approvedBy: 'Godkänd av',
      earlier: 'Tidigare utgåvor',
      earlierHint: 'Lägg till det som har skickats förut, så att ingen ser en liten grupp genom att jämföra.',
      addEarlier: 'Lägg till en tidigare utgåva',
      safety: 'Går den att skicka?',
      hidden: (hidden, figures) =>
        hidden === 0
          ? `Ingen av ${n(figures)} siffror behövde döljas.`
          : `${n(hidden)} av ${count(figures, 'siffra', 'siffror')} är dolda för att skydda små grupper.`,
      compared: (editions) =>
        editions === 0
          ? 'Inte jämförd med någon tidigare utgåva.'
          : `Jämförd med ${count(editions, 'tidigare utgåva', 'tidigare utgåvor')}.`,
      open: 'Öppna som ny arbetsbok',
      opened:
        'Utgåvan är öppen som en egen arbetsbok. Excel lägger till ditt namn när du sparar: granska den där (Arkiv, Info) innan du skickar den.',
    },
    audit: {
      title: 'Går den här arbetsboken att skicka?',
      lead: 'Letar upp det som en läsare inte ser i arbetsboken som är öppen: dolda blad, kommentarer, det som diagram minns, namn på människor.',
      start: 'Gå igenom arbetsboken',
    },
  },
  changes: {
    undone: 'Ångrat. Arbetsboken är som den var.',
    partlyUndone: 'Det som ingen hade ändrat sedan dess är ångrat. Resten lämnades i fred:',
    changedByHand: (sheets) =>
      `Du har ändrat för hand på ${sheets}. De ändringarna ersätts; Ångra tar dem tillbaka.`,
    undoLimits: (sheets) =>
      `Ångra tar tillbaka det som står på ${sheets} och hur det ser ut, men inte diagram, rullistor och regler som färgar celler. De gjordes inte av Samverka på den här datorn.`,
    changedSince: 'Några celler har ändrats sedan dess, och det skulle gå förlorat:',
    undoRest: 'Ångra resten',
    keep: 'Behåll allt',
    morePlaces: (left) => `och ${n(left)} till`,
    last: 'Senast',
    deeds: {
      'templates-inserted': (names) => `Mallar infogade: ${names}`,
      'files-brought-in': (names) => `Filer samlade: ${names}`,
      'summary-built': () => 'Sammanfattning gjord',
      'cells-mended': (names) => `Åtgärdat: ${names}`,
      'finding-accepted': (names) => `Får vara som det är: ${names}`,
      'acceptance-ended': (names) => `Räknas igen: ${names}`,
      'severity-set': (names) => `Vikten ändrad: ${names}`,
      'findings-listed': () => 'Fynden har fått ett eget blad',
      'sheets-upgraded': (names) => `Uppdaterat: ${names}`,
    },
    andMore: (names, left) => `${names} och ${n(left)} till`,
  },
  refused: {
    title: 'Det gick inte.',
    again: 'Försök igen',
  },
  failed: {
    title: 'Något gick fel i Samverka',
    text: 'Din arbetsbok är inte skadad av det. Kopiera rapporten och skicka den till den som sköter Samverka hos er. Den innehåller inga celler och inga namn ur arbetsboken.',
    copy: 'Kopiera rapporten',
    copied: 'Kopierat',
    report: 'Rapport',
    restart: 'Starta om panelen',
  },
  helping: {
    title: 'Hjälp',
    keys: 'Med tangentbordet',
    keyList: [
      ['F6', 'mellan bladet och panelen'],
      ['Tabb', 'till nästa sak i panelen'],
      ['← →', 'mellan flikarna, när en av dem är vald'],
      ['Ctrl + Alt + M', 'till nästa sak att åtgärda'],
    ],
    privacy: 'Vad som händer med dina data',
    privacyText:
      'Ingenting lämnar din dator. Filerna läses här i panelen, och det som skrivs hamnar bara i den här arbetsboken.',
    plain: 'Utan Samverka',
    plainText:
      'Alla blad är vanlig Excel. Den som öppnar arbetsboken behöver inte ha Samverka; listor, kontroller och diagram fungerar ändå.',
  },
};
