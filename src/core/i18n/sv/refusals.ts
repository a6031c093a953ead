import type { RefusalCode } from '../../issues/refusal';
import type { Sentence } from '../sentence';

/** Vad som sägs när en fil eller ett kommando avvisas: vad, och vad man gör nu. */
export const refusals: Readonly<Record<RefusalCode, Sentence>> = {
  'file-not-found': { what: 'Filen eller mappen finns inte.', next: 'Kontrollera namnet och försök igen.' },
  'file-unreadable': {
    what: 'Filen går inte att öppna.',
    next: 'Stäng den i andra program, kontrollera att du får läsa den och försök igen.',
  },
  'file-empty': { what: 'Filen är tom.', next: 'Be avsändaren om filen på nytt.' },
  'not-a-workbook': {
    what: 'Det här är ingen arbetsbok.',
    next: 'Skicka en Excelarbetsbok (.xlsx) eller en CSV-fil.',
  },
  'format-xls': {
    what: 'Det här är en arbetsbok i det gamla Excelformatet (.xls).',
    next: 'Öppna den i Excel, spara den som .xlsx och lägg till den.',
  },
  'format-xlsb': {
    what: 'Det här är en binär Excelarbetsbok (.xlsb).',
    next: 'Öppna den i Excel, spara den som .xlsx och lägg till den.',
  },
  'format-ods': {
    what: 'Det här är ett OpenDocument-kalkylark (.ods).',
    next: 'Spara det som .xlsx och lägg till det.',
  },
  'format-numbers': {
    what: 'Det här är ett kalkylblad från Numbers.',
    next: 'Exportera det från Numbers till Excel (.xlsx) och lägg till det.',
  },
  'format-html': {
    what: 'Det här är en webbsida som heter som en arbetsbok.',
    next: 'Öppna den i Excel, spara den som .xlsx och lägg till den.',
  },
  'format-lfs-pointer': {
    what: 'Det här är bara en pekare till en fil som inte har hämtats.',
    next: 'Hämta den riktiga filen och lägg till den.',
  },
  encrypted: {
    what: 'Filen är skyddad med lösenord och kan inte läsas.',
    next: 'Spara en kopia utan lösenord och lägg till den.',
  },
  truncated: {
    what: 'Slutet av filen saknas.',
    next: 'Be avsändaren om filen på nytt; den har kapats på vägen.',
  },
  damaged: {
    what: 'Filen är skadad och kan inte läsas säkert.',
    next: 'Öppna den i Excel, låt Excel reparera den, spara den under nytt namn och lägg till den.',
  },
  'no-sheets': { what: 'Arbetsboken har inga blad med celler.', next: 'Kontrollera att det är rätt fil.' },
  'too-large': {
    what: 'Filen packas upp till mer än vi tar emot.',
    next: 'Ta bort blad som inte behövs eller dela upp filen.',
  },
  'too-many-cells': {
    what: 'Filen har fler celler än vi tar emot.',
    next: 'Ta bort blad som inte behövs eller dela upp filen.',
  },
  'too-many-entries': {
    what: 'Filen har fler delar än en arbetsbok behöver.',
    next: 'Spara en ny kopia från Excel och lägg till den.',
  },
  'suspicious-compression': {
    what: 'Filen är packad på ett sätt som inget kalkylprogram gör.',
    next: 'Fråga avsändaren om filen är deras; spara en ny kopia från Excel.',
  },
  'too-deep': {
    what: 'Filen är uppbyggd på ett sätt som inget kalkylprogram gör.',
    next: 'Spara en ny kopia från Excel och lägg till den.',
  },
  'text-too-long': {
    what: 'En cell har längre text än Excel tillåter.',
    next: 'Spara en ny kopia från Excel och lägg till den.',
  },
  'excel-limit': { what: 'Det här ryms inte inom Excels gränser.', next: 'Gör det mindre och försök igen.' },
  'output-exists': {
    what: 'Det finns redan en fil med det namnet och den är inte vår.',
    next: 'Välj ett annat namn.',
  },
  'output-unwritable': {
    what: 'Filen går inte att skriva dit.',
    next: 'Stäng den i andra program eller välj en annan mapp.',
  },
  'no-calendar': {
    what: 'Det finns ingen rapporteringskalender i sammanställningen, så ingen vet vad som är sent.',
    next: 'Infoga mallen Rapporteringskalender, fyll i den och samla filerna igen tillsammans med den.',
  },
  'master-has-other-content': {
    what: 'Något är ändrat i blad som Samverka har skrivit i sammanställningen, och det skulle gå förlorat.',
    next: 'Flytta ändringarna till ett eget blad (egna blad finns kvar), eller välj ett nytt namn.',
  },
  'master-has-other-sources': {
    what: 'Sammanställningen är gjord av filer som inte är med nu, och de skulle gå förlorade.',
    next: 'Lägg till de filerna också, eller välj ett nytt namn.',
  },
  signed: {
    what: 'Arbetsboken är digitalt signerad, och varje ändring skulle göra signaturen ogiltig.',
    next: 'Be avsändaren om en kopia utan signatur.',
  },
  'format-strict': {
    what: 'Arbetsboken är sparad som ”Strict Open XML”, en form som vi läser men inte ändrar i.',
    next: 'Öppna den i Excel, spara den som vanlig arbetsbok (.xlsx) och försök igen.',
  },
  'cannot-keep': {
    what: 'Arbetsboken är uppbyggd så att vi inte kan ändra i den utan att något går förlorat.',
    next: 'Öppna den i Excel, spara den under nytt namn och försök igen.',
  },
  'sheet-missing': {
    what: 'Bladet som skulle ändras finns inte längre i arbetsboken.',
    next: 'Läs in arbetsboken på nytt och försök igen.',
  },
  'sheet-in-use': {
    what: 'Formler, namn, diagram eller pivottabeller på andra blad använder något som skulle försvinna med bladet.',
    next: 'Låt dem hämta sina värden från något annat ställe, eller behåll bladet.',
  },
  'sheet-has-other-content': {
    what: 'På bladet finns något som inte kommer från Samverka, till exempel en bild eller en pivottabell.',
    next: 'Flytta det till ett eget blad och försök igen.',
  },
  'cell-merged': {
    what: 'Cellen ingår i en sammanfogad cell, där bara cellen längst upp till vänster kan ha ett värde.',
    next: 'Dela upp cellerna, eller skriv i den övre vänstra.',
  },
  'cell-in-array-formula': {
    what: 'Cellen hör till en formel som fyller flera celler och bara kan ändras i sin helhet.',
    next: 'Ta först bort formeln i Excel.',
  },
  'cell-in-table-heading': {
    what: 'Cellen är en rubrik eller en summa i en tabell, och formler kan vara beroende av den.',
    next: 'Ändra den i Excel, så ändras formlerna också.',
  },
  'cell-in-pivot-table': {
    what: 'Cellen ligger i en pivottabell, som skulle skriva över den vid nästa uppdatering.',
    next: 'Ändra i stället de data som pivottabellen bygger på.',
  },
  'note-exists': {
    what: 'Cellen har redan en anteckning eller en konversation, som skulle gå förlorad.',
    next: 'Ta bort den i Excel, eller skriv texten någon annanstans.',
  },
  'workbook-changed': {
    what: 'Arbetsboken har ändrats sedan förhandsvisningen gjordes.',
    next: 'Titta på den nya förhandsvisningen och välj igen.',
  },
  'workbook-protected': {
    what: 'Arbetsbokens struktur är skyddad, så blad kan varken läggas till eller tas bort.',
    next: 'Välj Granska, Skydda arbetsbok i Excel och försök igen.',
  },
  'workbook-read-only': {
    what: 'Arbetsboken är bara öppen för läsning.',
    next: 'Välj Redigera i Excel, eller spara en kopia, och försök igen.',
  },
  'sheet-protected': {
    what: 'Bladet är skyddat och kan inte ändras.',
    next: 'Välj Granska, Ta bort bladets skydd i Excel och försök igen.',
  },
  'sheet-exists': {
    what: 'Arbetsboken har redan ett blad med det namnet.',
    next: 'Byt namn på bladet eller använd en annan arbetsbok.',
  },
  'cell-being-edited': {
    what: 'Du skriver i en cell, och under tiden släpper Excel inte fram någon annan.',
    next: 'Tryck på Enter och försök igen.',
  },
  'host-busy': {
    what: 'Excel är upptaget och svarade inte i tid.',
    next: 'Vänta en stund och försök igen.',
  },
  'host-too-old': {
    what: 'Den här versionen av Excel klarar inte detta.',
    next: 'Uppdatera Excel, eller använd Excel på webben.',
  },
  'host-refused': {
    what: 'Excel tillät inte detta. Arbetsboken är som den var.',
    next: 'Försök igen. Händer det igen: kopiera rapporten i Hjälp och skicka den till den som sköter Samverka hos er.',
  },
  'session-lost': {
    what: 'Kontakten med arbetsboken bröts.',
    next: 'Ladda om sidan, öppna arbetsboken igen och se efter vad som blev gjort.',
  },
  'payload-too-large': {
    what: 'En enda cell innehåller mer än Excel lämnar ut på en gång.',
    next: 'Korta den längsta texten och försök igen.',
  },
  'not-restored': {
    what: 'Excel avbröt mitt i, och en del av det som ändrats gick inte att återställa.',
    next: 'Titta på bladen som nämns här. Ångra i Excel eller en tidigare version av filen tar dem tillbaka.',
  },
  'unknown-template': { what: 'Det finns ingen mall med det namnet.', next: 'Välj en ur listan.' },
  'unknown-pack': {
    what: 'Det finns inget paket med det namnet.',
    next: 'Välj start-up, planning, measurement, rhythm, everything eller partner.',
  },
  'unknown-partner': {
    what: 'Sammanställningen har ingen sådan part.',
    next: 'Skriv partens ID, till exempel PRT-005, eller namnet så som det står där.',
  },
  'unknown-period': {
    what: 'Det är ingen period vi känner till.',
    next: 'Skriv den som 2024Q1, 2024-03, HT24 eller 2024.',
  },
  'no-files': {
    what: 'Ingen arbetsbok hittades där.',
    next: 'Ange filer eller en mapp med .xlsx- eller .csv-filer.',
  },
  'no-table-of-ours': {
    what: 'Det finns ingen tabell i arbetsboken som vi känner till.',
    next: 'Välj en arbetsbok som är gjord av en mall.',
  },
  'no-observations': {
    what: 'Det finns inget blad med utfall i arbetsboken.',
    next: 'Välj en arbetsbok med siffror för en period, till exempel ett partnerpaket.',
  },
  'not-a-master': {
    what: 'Den här arbetsboken är ingen sammanställning gjord av Samverka.',
    next: 'Sammanställ parternas filer först och gör sedan sammanfattningen av den.',
  },
  'not-decisions': {
    what: 'Filen innehåller inga beslut.',
    next: 'Den ska vara en lista i JSON där varje post har kind, subject, other och choice.',
  },
  'not-recipes': {
    what: 'Filen innehåller inga recept för parternas blanketter.',
    next: 'Gör en med samverka recipes och ändra det som är fel i den.',
  },
  'no-such-cell': {
    what: 'Det finns ingen sådan uppgift i sammanställningen.',
    next: "Ange ett blad med poster och en cell i en rad, till exempel 'Utfall'!H7.",
  },
  'not-an-edition': {
    what: 'Arbetsboken är ingen utgåva för finansiärer som Samverka har gjort.',
    next: 'Ange filen som skickades, så som Samverka gjorde den.',
  },
  'bad-arguments': { what: 'Kommandot är inte rätt skrivet.', next: 'Se samverka --help.' },
  cancelled: { what: 'Stoppat; ingenting skrevs.', next: 'Börja om när du vill.' },
  'file-is-folder': { what: 'Det här är en mapp.', next: 'Ange en fil i den.' },
  'output-is-source': {
    what: 'Resultatet skulle skrivas över filen som det görs av.',
    next: 'Välj ett annat namn på resultatet.',
  },
  'output-not-xlsx': {
    what: 'Resultatet är en Excelarbetsbok och namnet måste sluta på .xlsx.',
    next: 'Välj ett namn som slutar på .xlsx.',
  },
  'no-readable-files': {
    what: 'Ingen av filerna går att läsa.',
    next: 'Kör inspect på var och en för att se varför.',
  },
  'internal-error': {
    what: 'Något gick fel inne i Samverka; det är inte din fils fel.',
    next: 'Skicka orden nedan till dem som sköter Samverka.',
  },
};
