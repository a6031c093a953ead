import { item } from './list-item';
import type { ListDefinition } from './template';

/** Power dynamics after Ryan 2014. */
const powerPoint: ListDefinition = {
  id: 'power-point',
  items: [
    item(
      'matters',
      'Power matters: does the initiative have the power in the community that it needs?',
      'Makten har betydelse: har initiativet den makt i samhället som det behöver?',
    ),
    item(
      'context',
      'Know your context: who holds the reins, how are they influenced, who are allies and opponents?',
      'Känn din kontext: vem håller i tyglarna, hur påverkas de, vilka är allierade och motståndare?',
    ),
    item(
      'wind',
      'Test the wind: does a wide wish for change give the start momentum?',
      'Känn av vindriktningen: ger en utbredd vilja till förändring fart åt starten?',
    ),
    item(
      'collective',
      'Build collective power: a large and diverse coalition across sectors with a clear purpose',
      'Bygg kollektiv makt: en stor och mångfaldig koalition över sektorsgränser med ett tydligt syfte',
    ),
    item(
      'bedfellows',
      'Unusual bedfellows: alliances between actors who do not normally work together',
      'Oväntade allianser: mellan aktörer som vanligtvis inte arbetar tillsammans',
    ),
    item('pressure', 'Pressure from the outside and the inside', 'Press både utifrån och inifrån'),
    item(
      'data',
      'Competition and data that speed up progress',
      'Konkurrens och data som påskyndar framstegen',
    ),
  ],
};

/** Preconditions, phases × components, progress per condition, and backbone functions. */
const readinessItem: ListDefinition = {
  id: 'readiness-item',
  items: [
    item(
      'P1',
      'P1 An influential champion brings leaders together',
      'P1 En inflytelserik förespråkare samlar ledarna',
    ),
    item(
      'P2',
      'P2 Money for two to three years, with an anchor funder',
      'P2 Pengar i två till tre år, med en ankarfinansiär',
    ),
    item(
      'P3',
      'P3 Urgency: people see that a new approach is needed',
      'P3 Angelägenhet: människor ser att något nytt behövs',
    ),
    item(
      '1-governance',
      '1 Governance: champions found, cross-sector group formed',
      '1 Styrning: förespråkare funna, sektorsövergripande grupp bildad',
    ),
    item(
      '1-planning',
      '1 Planning: landscape mapped, data make the case',
      '1 Planering: landskapet kartlagt, data motiverar förändring',
    ),
    item(
      '1-community',
      '1 Community: outreach under way',
      '1 Delaktighet: uppsökande arbete i lokalsamhället',
    ),
    item(
      '1-evaluation',
      '1 Evaluation: baseline shows key issues and gaps',
      '1 Utvärdering: utgångsdata visar nyckelfrågor och luckor',
    ),
    item(
      '2-governance',
      '2 Governance: backbone and processes in place',
      '2 Styrning: stödorganisation och processer på plats',
    ),
    item(
      '2-planning',
      '2 Planning: common agenda with goals and strategy',
      '2 Planering: gemensam agenda med mål och strategi',
    ),
    item(
      '2-community',
      '2 Community: engaged, public will is growing',
      '2 Delaktighet: engagerat lokalsamhälle, allmän vilja växer',
    ),
    item(
      '2-evaluation',
      '2 Evaluation: shared indicators and way of measuring',
      '2 Utvärdering: gemensamma indikatorer och sätt att mäta',
    ),
    item('3-governance', '3 Governance: facilitated and refined', '3 Styrning: underlättas och förfinas'),
    item(
      '3-planning',
      '3 Planning: implementation aligned with goals',
      '3 Planering: genomförandet samordnat mot målen',
    ),
    item(
      '3-community',
      '3 Community: engagement and advocacy go on',
      '3 Delaktighet: engagemang och påverkan fortsätter',
    ),
    item(
      '3-evaluation',
      '3 Evaluation: progress tracked, learned from, reported',
      '3 Utvärdering: framsteg följs, ger lärdomar och rapporteras',
    ),
    item('C1-table', 'C1 Everyone needed is at the table', 'C1 Alla som behövs sitter vid bordet'),
    item(
      'C1-problem',
      'C1 The problem is defined in agreed words',
      'C1 Problemet är beskrivet med gemensamma ord',
    ),
    item('C1-scope', 'C1 The scope is agreed', 'C1 Avgränsningen är överenskommen'),
    item('C1-vision', 'C1 The vision is written down', 'C1 Visionen är nedskriven'),
    item('C1-goals', 'C1 Goals have measurable targets', 'C1 Målen har mätbara målvärden'),
    item(
      'C2-staff',
      'C2 Staff and money are set aside for measurement',
      'C2 Personal och pengar är avsatta för mätning',
    ),
    item(
      'C2-metrics',
      'C2 Indicators and benchmarks are decided',
      'C2 Indikatorer och jämförelsetal är beslutade',
    ),
    item('C2-process', 'C2 A process keeps measurement aligned', 'C2 En process håller mätningen samordnad'),
    item(
      'C2-access',
      'C2 Data come early enough to change course',
      'C2 Data kommer i tid för att ändra kurs',
    ),
    item('C2-learning', 'C2 Partners share results and learn', 'C2 Parterna delar resultat och lär'),
    item(
      'C3-map',
      'C3 The map of players and work is up to date',
      'C3 Kartan över aktörer och arbete är aktuell',
    ),
    item('C3-plan', 'C3 There is a coordinated plan', 'C3 Det finns en samordnad plan'),
    item('C3-roles', 'C3 Roles differ and are clear', 'C3 Rollerna är olika och tydliga'),
    item(
      'C4-inside',
      'C4 Routines for communication between partners',
      'C4 Rutiner för kommunikation mellan parterna',
    ),
    item('C4-outside', 'C4 Routines for communication with others', 'C4 Rutiner för kommunikation med andra'),
    item(
      'C4-feedback',
      'C4 The community hears what came of it',
      'C4 Lokalsamhället får veta vad det ledde till',
    ),
    item('C5-structure', 'C5 The form of the backbone is decided', 'C5 Stödorganisationens form är beslutad'),
    item(
      'C5-funding',
      'C5 The backbone is funded for several years',
      'C5 Stödorganisationen är finansierad i flera år',
    ),
    item('C5-skills', 'C5 It convenes, helps and recruits', 'C5 Den samlar, hjälper och rekryterar'),
    item('B1', 'B1 Guides vision and strategy', 'B1 Vägleder vision och strategi'),
    item('B2', 'B2 Supports aligned activities', 'B2 Stödjer samordnade aktiviteter'),
    item('B3', 'B3 Establishes shared measurement', 'B3 Etablerar gemensam mätning'),
    item('B4', 'B4 Builds public will', 'B4 Bygger en allmän vilja'),
    item('B5', 'B5 Advances policy', 'B5 Driver policyfrågor'),
    item('B6', 'B6 Mobilises resources', 'B6 Mobiliserar resurser'),
  ],
};

/** Mindset shifts after Kania, Hanleybrown and Splansky Juster 2014; keys to alignment after Irby and Boyle 2014. */
const reflectionTheme: ListDefinition = {
  id: 'reflection-theme',
  items: [
    item(
      'eyes',
      'Shift 1: All the right eyes are on the problem',
      'Skifte 1: Alla rätt perspektiv finns med på problemet',
    ),
    item(
      'relational',
      'Shift 2: The relational is as important as the rational',
      'Skifte 2: Det relationella är lika viktigt som det rationella',
    ),
    item(
      'structure',
      'Shift 2: Structure is as important as strategy',
      'Skifte 2: Struktur är lika viktig som strategi',
    ),
    item(
      'credit',
      'Shift 2: Sharing credit is as important as taking it',
      'Skifte 2: Att dela äran är lika viktigt som att ta den',
    ),
    item(
      'adaptive',
      'Shift 3: We see adaptive work, not just technical solutions',
      'Skifte 3: Vi ser det adaptiva arbetet, inte bara tekniska lösningar',
    ),
    item(
      'buckshot',
      'Shift 3: Many solutions together instead of one miracle',
      'Skifte 3: Många lösningar tillsammans i stället för ett mirakel',
    ),
    item('outcomes-first', 'Key: We start with the outcomes', 'Nyckel: Vi börjar med effekterna'),
    item(
      'together',
      'Key: We work together where it gives more power',
      'Nyckel: Vi arbetar tillsammans där det ger mer kraft',
    ),
    item(
      'lines',
      'Key: Lines of communication and accountability are clear',
      'Nyckel: Kommunikations- och ansvarsvägarna är klara',
    ),
  ],
};

/** Own statements, one for each factor of the Wilder Collaboration Factors Inventory. */
const surveyStatement: ListDefinition = {
  id: 'survey-statement',
  items: [
    item('F01', 'We have worked well together before', 'Vi har samarbetat bra tidigare'),
    item(
      'F02',
      'People around us trust the group to lead this',
      'Omgivningen litar på att gruppen kan leda detta',
    ),
    item('F03', 'Politics and public opinion are with us', 'Politiken och opinionen är med oss'),
    item(
      'F04',
      'We respect, understand and trust each other',
      'Vi respekterar, förstår och litar på varandra',
    ),
    item('F05', 'The right mix of organisations takes part', 'Rätt blandning av organisationer är med'),
    item('F06', 'My organisation gains from taking part', 'Min organisation vinner på att vara med'),
    item('F07', 'We can meet each other halfway', 'Vi kan mötas på halva vägen'),
    item('F08', 'Everyone has a stake in how it goes', 'Alla har något att vinna på att det går bra'),
    item(
      'F09',
      'People at several levels in my organisation take part',
      'Flera nivåer i min organisation deltar',
    ),
    item('F10', 'We are open to other ways of working', 'Vi är öppna för andra arbetssätt'),
    item('F11', 'I know what is expected of us', 'Jag vet vad som väntas av oss'),
    item('F12', 'We adapt when things around us change', 'Vi ställer om när något runt oss ändras'),
    item('F13', 'The pace is right', 'Takten är lagom'),
    item(
      'F14',
      'We follow up and change what does not work',
      'Vi följer upp och ändrar det som inte fungerar',
    ),
    item('F15', 'We talk openly and often', 'Vi talar öppet och ofta med varandra'),
    item('F16', 'We also talk outside the meetings', 'Vi talar med varandra även utanför mötena'),
    item('F17', 'Our goals are clear and can be reached', 'Våra mål är tydliga och går att nå'),
    item('F18', 'We share the same vision', 'Vi delar samma vision'),
    item('F19', 'No one of us could do this alone', 'Ingen av oss kan göra detta ensam'),
    item(
      'F20',
      'We have the money, people and time we need',
      'Vi har de pengar, personer och den tid som behövs',
    ),
    item('F21', 'Those who lead the work do it well', 'De som leder arbetet gör det bra'),
    item('F22', 'Those concerned take an active part', 'De som berörs deltar aktivt'),
  ],
};

/** Statements that stand on a sheet from the start, to be judged one by one. */
export const statementLists: readonly ListDefinition[] = [
  powerPoint,
  readinessItem,
  reflectionTheme,
  surveyStatement,
];
