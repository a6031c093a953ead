import { item } from './list-item';
import type { ListDefinition } from './template';

const answer: ListDefinition = {
  id: 'answer',
  items: [
    item('yes', 'Yes', 'Ja'),
    item('partly', 'Partly', 'Delvis'),
    item('no', 'No', 'Nej'),
    item('not-applicable', 'Not applicable', 'Ej tillämpligt'),
  ],
};

const collaborationKind: ListDefinition = {
  id: 'collaboration-kind',
  items: [
    item('funder-collaborative', 'Funder collaborative', 'Finansiärssamarbete'),
    item('public-private-partnership', 'Public–private partnership', 'Offentlig–privat partnerskap', ['PPP']),
    item('multi-stakeholder-initiative', 'Multi-stakeholder initiative', 'Flerpartsinitiativ'),
    item('social-sector-network', 'Social sector network', 'Nätverk i den sociala sektorn', [
      'Network',
      'Nätverk',
    ]),
    item('collective-impact', 'Collective impact', 'Collective impact', ['Kollektiv påverkan']),
  ],
};

const relationType: ListDefinition = {
  id: 'relation-type',
  items: [
    item('information', 'Information', 'Information'),
    item('referral', 'Referral', 'Hänvisning'),
    item('joint-delivery', 'Joint delivery', 'Gemensamt genomförande'),
    item('data-sharing', 'Data sharing', 'Datadelning'),
    item('funding', 'Funding', 'Finansiering'),
    item('contract', 'Contract', 'Avtal'),
    item('advocacy', 'Advocacy', 'Påverkan'),
    item('governance', 'Governance', 'Styrning'),
  ],
};

const collaborationLevel: ListDefinition = {
  id: 'collaboration-level',
  items: [
    item('1', '1 Compete', '1 Konkurrera', ['Compete', 'Konkurrera']),
    item('2', '2 Co-exist', '2 Samexistera', ['Co-exist', 'Samexistera']),
    item('3', '3 Communicate', '3 Kommunicera', ['Communicate', 'Kommunicera']),
    item('4', '4 Cooperate', '4 Samarbeta vid behov', ['Cooperate', 'Samarbeta vid behov']),
    item('5', '5 Coordinate', '5 Samordna', ['Coordinate', 'Samordna']),
    item('6', '6 Collaborate', '6 Samverka', ['Collaborate', 'Samverka']),
    item('7', '7 Integrate', '7 Integrera', ['Integrate', 'Integrera']),
  ],
};

const changeLink: ListDefinition = {
  id: 'change-link',
  items: [
    item('leads-to', 'Leads to', 'Leder till'),
    item('needed-for', 'Is needed for', 'Krävs för', ['Needed for', 'Required for']),
    item('weakens', 'Weakens', 'Motverkar'),
  ],
};

const evidenceStrength: ListDefinition = {
  id: 'evidence-strength',
  items: [
    item('0', '0 None', '0 Inget', ['None', 'Inget']),
    item('1', '1 Opinion', '1 Uppfattning', ['Opinion', 'Uppfattning']),
    item('2', '2 Local data', '2 Lokala data', ['Local data', 'Lokala data']),
    item('3', '3 Research', '3 Forskning', ['Research', 'Forskning']),
  ],
};

const activityRole: ListDefinition = {
  id: 'activity-role',
  items: [
    item('lead', 'Lead', 'Ansvarig', ['Leader', 'Leder']),
    item('support', 'Support', 'Stödjande', ['Supporting', 'Stöd']),
    item('funder', 'Funder', 'Finansiär', ['Funding', 'Finansierar']),
    item('data', 'Data', 'Data', ['Data provider', 'Dataleverantör']),
  ],
};

const reportedSheet: ListDefinition = {
  id: 'reported-sheet',
  items: [
    item('activities', 'Activities', 'Aktiviteter'),
    item('observations', 'Observations', 'Utfall'),
    item('targets', 'Targets', 'Målvärden'),
    item('stakeholders', 'Stakeholders', 'Intressenter'),
    item('survey', 'Survey', 'Partnerenkät'),
  ],
};

const reportStatus: ListDefinition = {
  id: 'report-status',
  items: [
    item('not-due', 'Not due', 'Ej aktuell'),
    item('due', 'Due', 'Att lämna'),
    item('late', 'Late', 'Sen'),
    item('received', 'Received', 'Inkommen'),
    item('returned', 'Returned', 'Returnerad'),
    item('accepted', 'Accepted', 'Godkänd'),
    item('exempt', 'Exempt', 'Undantagen'),
  ],
};

const meetingStatus: ListDefinition = {
  id: 'meeting-status',
  items: [
    item('planned', 'Planned', 'Planerat'),
    item('held', 'Held', 'Genomfört'),
    item('cancelled', 'Cancelled', 'Inställt', ['Canceled']),
  ],
};

const decisionStatus: ListDefinition = {
  id: 'decision-status',
  items: [
    item('valid', 'Valid', 'Gäller', ['In force']),
    item('replaced', 'Replaced', 'Ersatt', ['Superseded']),
  ],
};

const actionStatus: ListDefinition = {
  id: 'action-status',
  items: [
    item('not-started', 'Not started', 'Ej påbörjad'),
    item('ongoing', 'Ongoing', 'Pågående', ['In progress', 'Pågår']),
    item('done', 'Done', 'Klar', ['Completed', 'Avslutad']),
    item('cancelled', 'Cancelled', 'Struken', ['Canceled', 'Utgår']),
  ],
};

const riskStatus: ListDefinition = {
  id: 'risk-status',
  items: [
    item('open', 'Open', 'Öppen'),
    item('watched', 'Watched', 'Bevakas'),
    item('occurred', 'Has occurred', 'Har inträffat'),
    item('closed', 'Closed', 'Avförd'),
  ],
};

const emergence: ListDefinition = {
  id: 'emergence',
  items: [
    item('vigilance', 'Noticed together', 'Sett tillsammans', [
      'Collective vigilance',
      'Kollektiv vaksamhet',
    ]),
    item('learning', 'Learned together', 'Lärt tillsammans', ['Collective learning', 'Kollektivt lärande']),
    item('action', 'Taken up by several', 'Tagits upp av flera', [
      'Collective action',
      'Kollektivt handlande',
    ]),
  ],
};

const evaluationMethod: ListDefinition = {
  id: 'evaluation-method',
  items: [
    item('M1', 'M1 Developmental', 'M1 Utvecklingsinriktad', ['Developmental', 'Utvecklingsinriktad']),
    item('M2', 'M2 Formative', 'M2 Formativ', ['Formative', 'Formativ']),
    item('M3', 'M3 Summative', 'M3 Summativ', ['Summative', 'Summativ']),
  ],
};

const readinessScale: ListDefinition = {
  id: 'readiness-scale',
  items: [
    item('0', '0 Not started', '0 Ej påbörjat', ['Not started', 'Ej påbörjat']),
    item('1', '1 Just begun', '1 Påbörjat', ['Just begun', 'Påbörjat']),
    item('2', '2 Partly in place', '2 Delvis på plats', ['Partly in place', 'Delvis på plats']),
    item('3', '3 Mostly in place', '3 Till stor del på plats', ['Mostly in place', 'Till stor del på plats']),
    item('4', '4 Completely achieved', '4 Helt uppnått', ['Completely achieved', 'Helt uppnått']),
  ],
};

const readinessPart: ListDefinition = {
  id: 'readiness-part',
  items: [
    item('precondition', 'Precondition', 'Förutsättning'),
    item('phase-1', 'Phase 1', 'Fas 1'),
    item('phase-2', 'Phase 2', 'Fas 2'),
    item('phase-3', 'Phase 3', 'Fas 3'),
    item('C1', 'C1 Common agenda', 'C1 Gemensam agenda'),
    item('C2', 'C2 Shared measurement', 'C2 Delat mätsystem'),
    item('C3', 'C3 Reinforcing activities', 'C3 Förstärkande aktiviteter'),
    item('C4', 'C4 Communication', 'C4 Kommunikation'),
    item('C5', 'C5 Backbone support', 'C5 Stödjande organisation'),
    item('backbone', 'Backbone function', 'Stödorganisationens uppgift'),
  ],
};

const fundingStatus: ListDefinition = {
  id: 'funding-status',
  items: [
    item('applied', 'Applied for', 'Sökt'),
    item('committed', 'Committed', 'Beviljat', ['Granted', 'Utlovat']),
    item('closed', 'Closed', 'Slutredovisat', ['Final report sent']),
  ],
};

const unitKind: ListDefinition = {
  id: 'unit-kind',
  items: [
    item('currency', 'Currency', 'Valuta'),
    item('count', 'Number of', 'Antal'),
    item('share', 'Share', 'Andel'),
    item('time', 'Time', 'Tid'),
    item('score', 'Points', 'Poäng'),
    item('other', 'Other', 'Annat'),
  ],
};

/** Lists of the sheets that the backbone keeps. */
export const backboneLists: readonly ListDefinition[] = [
  answer,
  collaborationKind,
  relationType,
  collaborationLevel,
  changeLink,
  evidenceStrength,
  activityRole,
  reportedSheet,
  reportStatus,
  meetingStatus,
  decisionStatus,
  actionStatus,
  riskStatus,
  emergence,
  evaluationMethod,
  readinessScale,
  readinessPart,
  fundingStatus,
  unitKind,
];
