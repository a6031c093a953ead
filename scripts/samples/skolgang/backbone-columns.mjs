import { serial } from '../book.mjs';
import { words } from './words.mjs';

const date = { numberFormat: 'yyyy-mm-dd', horizontal: 'left' };
const money = { numberFormat: '#,##0' };
const text = { numberFormat: '@' };

const word = (list, field) => (each) => (each[field] === null ? null : words[list][each[field]]);
const wordsOf = (list, field) => (each) => each[field].map((code) => words[list][code]).join('; ');
const dateOf = (field) => (each) => (each[field] ? serial(each[field]) : null);
const joined = (field) => (each) => each[field].join('; ') || null;
const yesNo = (field) => (each) => (each[field] === null ? null : each[field] ? 'Ja' : 'Nej');

/** The backbone's headings, [heading, field]. */
export const agendaFields = [
  ['Initiativets namn', 'initiative_name'],
  ['Problemformulering', 'problem_statement'],
  ['Underlag', 'evidence_of_problem'],
  ['Gemensam vision', 'shared_vision'],
  ['Målpopulation', 'population'],
  ['Geografi (kommunkod)', 'geography'],
  ['Ingår', 'boundaries_in'],
  ['Ingår inte', 'boundaries_out'],
  ['Mål', 'goal'],
  ['Målår', 'horizon_year'],
  ['Jämlikhetsfokus', 'equity_focus'],
  ['Beslutad', 'decided_on'],
  ['Version', 'version'],
  ['Ägare (stödorganisation)', 'owner'],
  ['Nästa översyn', 'next_review'],
];

export const outcomeColumns = (truth) => [
  ['Effekt-ID', 'outcome_id', 10],
  ['Effekt', 'statement_sv', 44],
  ['Nivå', word('outcomeLevel', 'level'), 18],
  ['Målpopulation', 'population', 28],
  ['Geografi', 'geography', 9, text],
  ['Utvärderingsnivå', 'evaluation_level', 10],
  ['Leder till effekt', 'parent_outcome_id', 10],
  ['Resultatansvarig part', (each) => truth.partnerName(each.result_lead_partner), 22],
  ['Måldatum', dateOf('target_date'), 11, date],
  ['Status', word('outcomeStatus', 'status'), 10],
];

export const strategyColumns = (truth) => [
  ['Strategi-ID', 'strategy_id', 10],
  ['Strategi', 'statement', 44],
  ['Effekter', joined('outcome_ids'), 12],
  ['Motivering', 'rationale', 34],
  ['Arbetsgrupp', 'working_group', 14],
  ['Ansvarig part', (each) => truth.partnerName(each.lead_partner), 22],
  ['Start', dateOf('start'), 11, date],
  ['Slut', dateOf('end'), 11, date],
  ['Antaganden', 'assumptions', 26],
  ['Risker', 'risks', 22],
];

export const indicatorColumns = (truth) => [
  ['Kod', 'indicator_id', 8],
  ['Namn', 'name', 34],
  ['Definition', 'definition', 44],
  ['Effekt', 'outcome_id', 8],
  ['Resultattyp', word('resultType', 'result_type'), 16],
  ['Utvärderingsnivå', 'evaluation_level', 8],
  ['Mått', word('measure', 'measure'), 10],
  ['Faktor', 'factor', 7],
  ['Täljare', 'numerator', 24],
  ['Nämnare', 'denominator', 20],
  ['Enhet', 'unit', 10],
  ['Decimaler', 'decimals', 8],
  ['Önskad riktning', word('direction', 'direction'), 10],
  ['Utgångsvärde', 'baseline_value', 9],
  ['Datum för utgångsvärde', dateOf('baseline_date'), 11, date],
  ['Utgångsvärdets täljare', 'baseline_num', 11, money],
  ['Utgångsvärdets nämnare', 'baseline_den', 11, money],
  ['Mål per period eller ackumulerat', word('targetBasis', 'target_basis'), 12],
  ['Frekvens', word('frequency', 'frequency'), 9],
  ['Datakälla', 'data_source', 20],
  ['Ansvarig part', (each) => truth.partnerName(each.responsible_partner), 20],
  ['Rapporterande parter', (each) => truth.partnerNames(each.reporting_partners), 30],
  ['Aggregering mellan parter', word('aggregation', 'agg_partners'), 14],
  ['Aggregering över tid', word('aggregation', 'agg_time'), 14],
  ['Nämnare över tid', word('aggregation', 'den_time'), 10],
  ['Periodvärde eller ackumulerat', word('reportedAs', 'reported_as'), 12],
  ['Huvudindikator', yesNo('headline'), 9],
  ['Känslig', yesNo('sensitive'), 8],
  ['Minsta antal', 'k_threshold', 8],
];

export const targetColumns = (truth) => [
  ['Indikator', 'indicator_id', 10],
  ['Namn', (each) => truth.indicatorName(each.indicator_id), 38],
  ['Period', 'period', 10],
  ['Målvärde', 'target', 10],
];

export const stakeholderColumns = [
  ['ID', 'stakeholder_id', 9],
  ['Organisation', 'organisation', 28],
  ['Organisationsnummer', 'org_number', 14, text],
  ['Andra namn', joined('aliases'), 26],
  ['E-post', 'contact_email', 28],
  ['Sektor', word('sector', 'sector'), 16],
  ['Nivå', word('level', 'level'), 9],
  ['Roll i initiativet', wordsOf('role', 'role'), 26],
  ['Bidrag', wordsOf('contribution', 'contribution'), 24],
  ['Uppskattat årsvärde', 'contribution_value', 12, money],
  ['Intresse 1–5', 'interest', 8],
  ['Inflytande (makt) 1–5', 'influence', 10],
  ['Inställning −2…+2', 'stance', 10],
  ['Engagemang nu', 'engagement_now', 10],
  ['Önskat engagemang', 'engagement_wanted', 10],
  ['Anslöt', dateOf('joined'), 11, date],
  ['Överenskommelse', yesNo('agreement'), 12],
  ['Får namnges utåt', yesNo('consent_public'), 9],
];
