import { formatNumber, plural } from '../format';
import { type IssueSentences, shortened } from '../sentence';
import { refusals } from './refusals';

const number = (value: number) => formatNumber('sv', value, 6);
const quoted = (value: string) => `”${shortened(value)}”`;

function limits(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `högst ${number(max ?? 0)}`;
  return max === undefined ? `minst ${number(min)}` : `från ${number(min)} till ${number(max)}`;
}

/** Varje fynd: vad som är fel på platsen och vad man gör nu. */
export const issues: IssueSentences = {
  // filer och inlämningar
  'file-refused': ({ refusal }) => refusals[refusal],
  'submission-duplicate': ({ other }) => ({
    what: `Filen innehåller samma sak som ${other}.`,
    next: 'Den har inte lagts till en gång till.',
  }),
  'submission-superseded': ({ other }) => ({
    what: `Det finns en nyare version av filen: ${other}.`,
    next: 'Den nyare gäller. Ta bort en av dem om det är fel.',
  }),
  'own-workbook': () => ({
    what: 'Filen är gjord av Samverka av det som parterna har skickat in.',
    next: 'Den har inte lästs. Du behöver inte göra något.',
  }),
  'waiver-not-valid': ({ value, reason }) => ({
    what: {
      incomplete: 'Undantaget säger inte vem, när, till när och varför.',
      expired: 'Undantaget har gått ut, så det som det gällde nämns igen.',
      'unknown-code': `Det finns inget slags fynd som heter ${quoted(value)}.`,
    }[reason],
    next: {
      incomplete: 'Fyll i det som saknas.',
      expired: 'Bestäm på nytt, eller ta bort raden.',
      'unknown-code': 'Kopiera namnet från listan över fynd.',
    }[reason],
  }),
  'names-alike': ({ other, reason, value }) => ({
    what:
      reason === 'other-kind-of-body'
        ? `${quoted(value)} heter som ${quoted(other)} men är ett annat slags organ.`
        : `${quoted(value)} kan vara samma som ${quoted(other)}.`,
    next: 'Välj ”samma” eller ”olika” på bladet Beslut om data och sammanställ igen.',
  }),
  'values-of-earlier-period': ({ other, period, value }) => ({
    what: `Siffrorna för ${value} är desamma som ${other} har för ${period}.`,
    next: 'De har inte räknats. Be om rätt fil, eller välj ”räkna” på bladet Beslut om data.',
  }),
  'values-of-another-partner': ({ other, period }) => ({
    what: `Siffrorna är en annan parts: ${other} har dem för ${period}.`,
    next: 'De har inte räknats. Be om rätt fil, eller välj ”räkna” på bladet Beslut om data.',
  }),
  'period-locked': ({ period, count = 1 }) => ({
    what: `${plural('sv', count, 'En siffra', `${formatNumber('sv', count)} siffror`)} för ${period} är ${plural('sv', count, 'ny eller ändrad', 'nya eller ändrade')}, och perioden är låst. Sammanställningen behåller det den hade.`,
    next: 'Öppna perioden om de nya siffrorna ska räknas. Annars behöver du inte göra något.',
  }),
  'sign-off-lapsed': ({ by, on }) => ({
    what: `Filen har ändrats sedan den godkändes${[by && ` av ${by}`, on && ` ${on}`].join('')}.`,
    next: 'Se vad som har ändrats och godkänn den på nytt.',
  }),
  'submission-excluded': () => ({
    what: 'Filen är utesluten, så som det beslutades.',
    next: 'Välj ”räkna” på bladet Beslut om data om den ska räknas igen.',
  }),
  'partner-unknown': ({ value }) => ({
    what: value
      ? `Det finns ingen part som heter ${quoted(value)} bland intressenterna.`
      : 'Det framgår inte vilken part filen kommer från.',
    next: value
      ? 'Skriv partens namn i filen eller lägg till parten bland intressenterna.'
      : 'Tills vidare står raderna under filens namn. Skriv partens namn i filen.',
  }),
  // tabeller och kolumner
  'no-table-found': () => ({
    what: 'Det finns ingen tabell med rubriker och rader här.',
    next: 'Kontrollera att det är rätt fil och att rubrikerna står direkt ovanför raderna.',
  }),
  'template-unknown': () => ({
    what: 'Tabellen liknar ingen av mallarna.',
    next: 'Den har lämnats som den är. Ska den räknas med, ge kolumnerna rubriker från mallen.',
  }),
  'column-unknown': ({ column }) => ({
    what: `Kolumnen ${quoted(column)} hör inte till mallen.`,
    next: 'Du behöver inte göra något; den sparas men räknas inte.',
  }),
  'column-unsure': ({ column, labelSv }) => ({
    what: `Vi tror att kolumnen ${quoted(column)} är ${quoted(labelSv)}.`,
    next: 'Ändra rubriken om det är något annat.',
  }),
  'column-missing': ({ labelSv }) => ({
    what: `Kolumnen ${quoted(labelSv)} saknas.`,
    next: 'Lägg till den med den rubriken och fyll i den.',
  }),
  'number-ambiguous': ({ value, whole, decimal }) => ({
    what: `Det går inte att avgöra om ${value} betyder ${whole} eller ${String(decimal).replace('.', ',')}.`,
    next: 'Skriv talen utan tecken mellan tusental, eller ange vilket tecken som är decimaltecken.',
  }),
  'date-ambiguous': ({ value }) => ({
    what: `Det går inte att avgöra vad som är dag och vad som är månad i ${value}.`,
    next: 'Skriv datumen som år-månad-dag, till exempel 2024-03-15.',
  }),
  'multiplier-applied': ({ text, factor }) => ({
    what: `Beloppen står i ${quoted(text)} och har multiplicerats med ${number(factor)}.`,
    next: 'Du behöver inte göra något om det stämmer.',
  }),
  'control-total-differs': ({ total, sum }) => ({
    what: `Summan säger ${number(total)}, men raderna blir ${number(sum)} tillsammans.`,
    next: 'Kontrollera att ingen rad saknas eller räknas två gånger. Det är raderna som gäller.',
  }),
  'hidden-cells-read': () => ({
    what: 'Här finns dolda rader eller kolumner, och de har också lästs.',
    next: 'Ta bort dem om de inte ska räknas.',
  }),
  'heading-changed': ({ column, labelSv }) => ({
    what: column
      ? `Rubriken ${quoted(labelSv)} har ändrats till ${quoted(column)}.`
      : `Rubriken ${quoted(labelSv)} har tagits bort.`,
    next: 'Skriv rubriken som den var.',
  }),
  'validation-lost': ({ labelSv }) => ({
    what: `Listan eller kontrollen som hör till cellerna under ${quoted(labelSv)} är borta, så som det blir när man klistrar in.`,
    next: 'Lägg tillbaka den; det som står i cellerna kontrolleras ändå.',
  }),
  // celler
  'value-missing': ({ column, how }) => ({
    what: `${column} saknas.`,
    next: how === 'choose' ? 'Välj ur listan.' : 'Fyll i cellen.',
  }),
  'not-text': ({ value }) => ({ what: `${quoted(value)} är ingen text.`, next: 'Skriv det med ord.' }),
  'not-a-number': ({ value }) => ({
    what: `${quoted(value)} är inget tal.`,
    next: 'Skriv bara talet, och en eventuell kommentar i en annan cell.',
  }),
  'not-whole': ({ value, column }) => ({
    what: `${column} räknas i heltal, och här står ${value}.`,
    next: 'Skriv talet utan decimaler.',
  }),
  'not-a-date': ({ value }) => ({
    what: `${quoted(value)} är inget datum.`,
    next: 'Skriv det som år-månad-dag, till exempel 2024-03-15.',
  }),
  'not-a-period': ({ value }) => ({
    what: `${quoted(value)} är ingen period vi känner till.`,
    next: 'Skriv den som 2024Q1, 2024-03, HT24 eller 2024.',
  }),
  'not-yes-no': ({ value }) => ({
    what: `${quoted(value)} är varken ja eller nej.`,
    next: 'Välj ett av dem.',
  }),
  'not-in-list': ({ value, column }) => ({
    what: `${quoted(value)} finns inte i listan för ${column}.`,
    next: 'Välj något ur listan.',
  }),
  'not-a-code': ({ value, prefix }) => ({
    what: `${quoted(value)} ser inte ut som bladets koder.`,
    next: `Skriv koden som ${prefix}-001.`,
  }),
  'not-an-email': ({ value }) => ({
    what: `${quoted(value)} är ingen e-postadress.`,
    next: 'Skriv en adress, till exempel namn@example.org.',
  }),
  'not-an-organisation-number': ({ value }) => ({
    what: `${quoted(value)} är inget organisationsnummer: antingen är det för långt eller för kort, eller så är någon siffra fel.`,
    next: 'Jämför med registret och skriv det som 212000-1355.',
  }),
  'not-a-geography-code': ({ value }) => ({
    what: `${quoted(value)} är ingen kommunkod eller länskod.`,
    next: 'Skriv fyra siffror för en kommun, till exempel 1280, eller två för ett län, till exempel 12.',
  }),
  'looks-like-personal-number': ({ value }) => ({
    what: `${quoted(value)} kan vara någons personnummer.`,
    next: 'Ta i så fall bort det; här ska bara organisationers nummer stå.',
  }),
  'formula-error': ({ value }) => ({
    what: `Formeln ger ${value} i stället för ett värde.`,
    next: 'Rätta formeln eller skriv själva värdet.',
  }),
  'formula-not-calculated': () => ({
    what: 'Formeln har aldrig räknats ut, så det finns inget värde att läsa.',
    next: 'Öppna filen i Excel, spara den och skicka den igen.',
  }),
  'value-inexact': ({ value }) => ({
    what: `${quoted(value)} är inget exakt tal, så det visas men räknas inte in i summor.`,
    next: 'Skriv det exakta talet om du har det.',
  }),
  'out-of-range': ({ value, column, min, max }) => ({
    what: `${column} ska vara ${limits(min, max)}, och här står ${value}.`,
    next: 'Kontrollera talet.',
  }),
  'period-in-future': () => ({
    what: 'Perioden har inte börjat.',
    next: 'Kontrollera perioden. Det som är tänkt för kommande perioder står bland målen.',
  }),
  'date-in-future': ({ value, column }) => ({
    what: `${column} är ${value}, och den dagen har inte kommit än.`,
    next: 'Kontrollera datumet.',
  }),
  'duplicate-code': ({ value, first }) => ({
    what: `${quoted(value)} används redan i ${first}.`,
    next: 'Ge raden en egen kod.',
  }),
  'duplicate-key': ({ first, address }) => {
    const [, sheet, row = ''] = /^(?:(.*) )?[A-Z]+(\d+)$/.exec(first) ?? [];
    const what = 'samma indikator, part och period';
    if (sheet === undefined && /\d+/.exec(address)?.[0] === row)
      return { what: `Två celler på raden gäller ${what}; den första är ${first}.`, next: 'Behåll en.' };
    const other = sheet === undefined ? `rad ${row}` : `rad ${row} på bladet ${sheet}`;
    return { what: `Den här raden och ${other} gäller ${what}.`, next: 'Behåll en.' };
  },
  'reference-missing': ({ code, sheet }) => ({
    what: `${quoted(code)} finns inte i ${sheet}.`,
    next: 'Välj något som finns där, eller lägg till det där först.',
  }),
  'does-not-match': ({ value, column, example }) => ({
    what: `${quoted(value)} ser inte ut som det som hör hemma under ${column}.`,
    next: `Skriv det som ${example}.`,
  }),
  // regler mellan kolumner
  'dates-reversed': ({ column, value, other, otherValue }) => ({
    what: `${column} (${value}) ligger före ${other} (${otherValue}).`,
    next: 'Ändra något av datumen.',
  }),
  'greater-than-allowed': ({ column, value, other, otherValue }) => ({
    what: `${column} (${value}) är större än ${other} (${otherValue}).`,
    next: 'Kontrollera båda talen.',
  }),
  'refers-to-itself': ({ code, column }) => ({
    what: `${code} pekar på sig själv under ${column}.`,
    next: 'Ta bort den eller välj en annan.',
  }),
  cycle: ({ members }) => ({
    what: `De här hänger ihop i en cirkel: ${members}.`,
    next: 'Ta bort någon av kopplingarna mellan dem.',
  }),
  'listed-twice': ({ code, other }) => ({
    what: `${code} står redan under ${other}.`,
    next: 'Ta bort den här.',
  }),
  'needed-here': ({ labelSv, other, otherValue }) => ({
    what: `${labelSv} behövs när ${other} är ${quoted(otherValue)}.`,
    next: 'Fyll i cellen.',
  }),
  'status-does-not-fit': ({ value, reason, other, otherValue }) => {
    const said = `Här står ${quoted(value)}`;
    switch (reason) {
      case 'completed-ahead':
        return {
          what: `${said}, men ${other} (${otherValue}) har inte kommit än.`,
          next: 'Ändra status eller datum.',
        };
      case 'ongoing-ended':
        return {
          what: `${said}, men ${other} (${otherValue}) har passerat.`,
          next: 'Är arbetet försenat, välj försenad; är det klart, välj avslutad; ändra annars datumet.',
        };
      case 'planned-started':
        return {
          what: `${said}, men ${other} (${otherValue}) har passerat.`,
          next: 'Har arbetet börjat, välj pågående; ändra annars datumet.',
        };
    }
  },
  'progress-does-not-fit': ({ column, value, reason, other, otherValue }) => ({
    what: `${column} är ${value}, men ${other} är ${quoted(otherValue)}.`,
    next:
      reason === 'done-not-completed'
        ? 'Är arbetet klart, välj avslutad; ändra annars hur långt det har kommit.'
        : 'Är arbetet klart, skriv 100; ändra annars status.',
  }),
  'needs-other-value': ({ labelSv, other, otherValue }) => ({
    what: `${other} är ifyllt (${shortened(otherValue)}), men ${labelSv} är tomt.`,
    next: 'Fyll i båda, så att de går att jämföra.',
  }),
  'goal-not-measurable': ({ lacks }) => ({
    what: {
      number: 'Målet säger inte hur mycket.',
      year: 'Målet säger inte till när.',
      both: 'Målet säger varken hur mycket eller till när.',
    }[lacks],
    next: 'Skriv vem, vilken förändring, hur mycket och till vilket år.',
  }),
  'worded-as-task': ({ word }) => ({
    what: `Texten börjar med ${quoted(word)} och låter som något att göra.`,
    next: 'Skriv hur människor har det när ni har lyckats, till exempel ”Unga går ut skolan med betyg”.',
  }),
  'value-does-not-fit-ratio': ({ value, expected, numerator, denominator }) => ({
    what: `Här står ${value}, men ${number(numerator)} av ${number(denominator)} blir ${number(expected)}.`,
    next: 'Kontrollera alla tre talen.',
  }),
  'denominator-not-positive': ({ column, value }) => ({
    what: `${column} är ${value}, och det går inte att dela med.`,
    next: 'Skriv hur många det var totalt. Fanns det inga, ta bort raden.',
  }),
  'numerator-too-large': ({ column, value, denominator }) => ({
    what: `${column} är ${value}, vilket är fler än det totala antalet (${number(denominator)}).`,
    next: 'Kontrollera båda talen.',
  }),
  'value-does-not-fit-measure': ({ value, reason, scale }) => ({
    what: {
      'not-whole': `Indikatorn räknar saker eller personer, och här står ${value}.`,
      negative: `Indikatorn räknar saker eller personer, och här står ${value}.`,
      'out-of-scale': `Indikatorn går från 0 till ${number(scale)}, och här står ${value}.`,
      'not-yes-no': `Indikatorn besvaras med ja eller nej, och här står ${value}.`,
    }[reason],
    next: {
      'not-whole': 'Skriv ett heltal.',
      negative: 'Skriv 0 eller mer.',
      'out-of-scale': 'Kontrollera talet.',
      'not-yes-no': 'Skriv 1 för ja eller 0 för nej.',
    }[reason],
  }),
  'share-scale': ({ value }) => ({
    what: `${value} ser ut som en andel i en annan skala än indikatorns.`,
    next: 'Skriv alla andelar i samma skala.',
  }),
  'partner-not-expected': ({ value, indicator }) => ({
    what: `${value} är inte en av parterna som rapporterar ${indicator}.`,
    next: 'Lägg till parten bland indikatorns rapporterande parter, eller ta bort raden.',
  }),
  'one-of-needed': ({ namesSv }) => ({
    what: `Ingen av de här är ifylld: ${namesSv}.`,
    next: 'Fyll i minst en av dem.',
  }),
  'same-on-both': ({ value, column, other }) => ({
    what: `${quoted(value)} står både under ${other} och under ${column}.`,
    next: 'Välj en annan på den ena sidan, eller ta bort raden.',
  }),
  'shares-not-hundred': ({ sum, group, column }) => ({
    what: `${column} för ${group} blir ${number(sum)} tillsammans och inte 100.`,
    next: 'Kontrollera andelarna; tillsammans är de 100.',
  }),
  'row-stale': ({ value, days, other, otherValue }) => ({
    what: `${other} är ${quoted(otherValue)}, och raden uppdaterades senast för ${number(days)} dagar sedan (${value}).`,
    next: 'Se över raden och skriv dagens datum, eller ändra status.',
  }),
  overdue: ({ column, value, days, other, otherValue }) => ({
    what: `${column} (${value}) passerade för ${number(days)} dagar sedan, och ${other} är ${quoted(otherValue)}.`,
    next: 'Är det klart, skriv det; kom annars överens om ett nytt datum.',
  }),
  'not-covered': ({ value, labelSv }) => ({
    what: `Inget i ${labelSv} hör till ${value}.`,
    next: `Lägg till en rad i ${labelSv} som hör dit, eller se efter om den fortfarande behövs.`,
  }),
  'views-differ': ({ group, column, low, high }) => ({
    what: `Ni ser olika på ${group}: ${column} går från ${number(low)} till ${number(high)}.`,
    next: 'Prata om det; inget behöver ändras.',
  }),
  'reciprocal-differs': ({ column, value, first, otherValue }) => ({
    what: `De två ser olika på saken: ${column} är ${value} här och ${otherValue} i ${first}.`,
    next: 'Prata om det; inget behöver ändras.',
  }),
  'group-too-small': ({ group, size, least }) => ({
    what: `Bara ${number(size)} har svarat i gruppen ${quoted(group)}.`,
    next: `Med färre än ${number(least)} visas inte resultatet, så att ingen går att känna igen. Slå ihop grupper eller fråga fler.`,
  }),
  orphan: ({ value }) => ({
    what: `${value} hänger löst: den leder inte till något och inget leder till den.`,
    next: 'Skriv vilken effekt den hör till.',
  }),
  'no-way-to-goal': ({ value }) => ({
    what: `Det som ${value} leder till slutar aldrig i ett övergripande mål.`,
    next: 'Koppla den, eller det den leder till, till ett övergripande mål.',
  }),
  'horizon-passed': ({ column, value }) => ({
    what: `${column} är ${value}, och det året har passerat.`,
    next: 'Bestäm ett nytt.',
  }),
  'beyond-horizon': ({ column, value, horizon }) => ({
    what: `${column} (${value}) ligger efter agendans målår ${horizon}.`,
    next: 'Flytta datumet eller agendans målår.',
  }),
  'outside-agenda': ({ column, value, agenda }) => ({
    what: `${column} (${value}) verkar ligga utanför det som agendan gäller: ${agenda}.`,
    next: 'Ändra det, eller vidga agendan om parterna är överens.',
  }),
  'not-endorsed': ({ version }) => ({
    what: `Parten styr eller utför, och har inte ställt sig bakom version ${version} av agendan.`,
    next: 'Fråga parten och lägg till en rad bland anslutningarna.',
  }),
  'count-unusual': ({ column, size, least, most }) => ({
    what: `${column}: ${number(size)} rader säger ja; ${number(least)} till ${number(most)} är vanligt.`,
    next: size > most ? 'Välj de viktigaste.' : 'Välj några till.',
  }),
  'starts-too-early': ({ value, code, otherValue }) => ({
    what: `Det här börjar ${value}, innan ${code} som det beror på är slut (${otherValue}).`,
    next: 'Ändra något av datumen eller beroendet.',
  }),
  'depends-on-stopped': ({ code, otherValue }) => ({
    what: `Det här beror på ${code}, som är ${quoted(otherValue)}.`,
    next: 'Hitta en annan väg eller ändra beroendet.',
  }),
  'two-measures': ({ word }) => ({
    what: `Här frågas efter två mått på en gång (${quoted(word)}).`,
    next: 'Gör två indikatorer av den, med ett mått var.',
  }),
  'target-equals-baseline': ({ column, value, other }) => ({
    what: `${column} (${value}) är samma som ${other}, fast något ska förändras.`,
    next: 'Ska det vara som det är, välj bibehålla som riktning; ändra annars målet.',
  }),
  'target-against-direction': ({ column, value, direction, other, otherValue }) => ({
    what: `Det ska ${direction === 'increase' ? 'öka' : 'minska'}, men ${column} (${value}) är ${direction === 'increase' ? 'lägre' : 'högre'} än ${other} (${otherValue}).`,
    next: 'Kontrollera riktningen och båda talen.',
  }),
  'period-too-long': ({ value, labelSv }) => ({
    what: `${value} är längre än det som indikatorn rapporteras för (${labelSv}).`,
    next: 'Ge ett värde för varje kortare period.',
  }),
  'total-differs': ({ value, sum, parts }) => ({
    what: `Totalen är ${value}, men dess ${number(parts)} kategorier blir ${number(sum)} tillsammans.`,
    next: 'Kontrollera totalen och kategorierna.',
  }),
  'part-above-total': ({ value, total, first }) => ({
    what: `Kategorin har ${value}, mer än totalen ${number(total)} i ${first}.`,
    next: 'Kontrollera båda talen.',
  }),
  'running-total-falls': ({ value, previous, period }) => ({
    what: `Värdet räknas från början och kan inte minska: det är ${value}, och var ${number(previous)} i ${period}.`,
    next: 'Kontrollera båda talen, och att det inte bara är det som har tillkommit.',
  }),
  'not-plausible': ({ value, min, max }) => ({
    what: `${value} ligger utanför det som är rimligt för indikatorn: ${limits(min, max)}.`,
    next: 'Kontrollera talet. Är det rätt, skriv varför i kommentaren.',
  }),
  outlier: ({ value, usual }) => ({
    what: `${value} ligger långt från de andra värdena i samma serie, som är omkring ${number(usual)}.`,
    next: 'Kontrollera talet. Är det rätt, skriv varför i kommentaren.',
  }),
  'level-shift': ({ value, usual }) => ({
    what: `Härifrån ligger värdena på en annan nivå: ${value}, och omkring ${number(usual)} tidigare.`,
    next: 'Kontrollera talet. Är det rätt, skriv varför i kommentaren.',
  }),
  'definition-drift': ({ value, usual, reason }) => ({
    what: `Värdet går från omkring ${number(usual)} till ${value}, och ${reason === 'denominator' ? 'det som man delar med' : 'källan'} ändrades samtidigt.`,
    next: 'Kontrollera att samma sak fortfarande räknas på samma sätt.',
  }),
  'values-repeated': ({ value, times }) => ({
    what: `${value} rapporteras för ${number(times)}:e perioden i rad.`,
    next: 'Kontrollera att siffran är ny och inte har kopierats.',
  }),
  'digits-rounded': ({ column, share }) => ({
    what: `${number(share)} % av talen under ${column} slutar på 0 eller 5, som uppskattningar gör.`,
    next: 'Är de uppskattade, skriv det i kvalitetsflaggan.',
  }),
  // sammanställning
  'conflict-settled': ({ kept, other, from }) => ({
    what: `Det finns två värden för samma sak: ${quoted(kept)} och ${quoted(other)}.`,
    next: `Det från ${from} har använts. Fråga parterna vilket som är rätt.`,
  }),
  'code-minted': ({ code, value, count }) => ({
    what:
      count > 1
        ? `${number(count)} namn i filen hade ingen kod och har fått var sin; den första är ${code}.`
        : `${value ? quoted(value) : 'Raden'} har fått koden ${code}.`,
    next: 'Du behöver inte göra något.',
  }),
  'definition-missing': ({ indicator }) => ({
    what: `Det finns värden för ${indicator}, men ingen definition av den.`,
    next: 'Lägg till den bland de gemensamma indikatorerna.',
  }),
};
