/** In which columns of which sheet an organisation's figures stand; written by hand, not taken from the script. */
export interface SheetKey {
  readonly file: string;
  readonly organisation: string;
  readonly sheet: string;
  readonly indicator: string;
  readonly place: string;
  readonly target?: string;
  /** Month → column. */
  readonly values: Readonly<Record<string, string>>;
}

const wfp = {
  file: 'WFP Senegal monthly figures Jan-Apr 2014.xlsx',
  organisation: 'World Food Programme',
  indicator: 'A',
  place: 'B',
  target: 'C',
  values: { January: 'D', February: 'E', March: 'F', April: 'G' },
};
const iom = {
  file: 'IOM_Mali_June2014.xlsx',
  organisation: 'International Organization for Migration',
  indicator: 'A',
};
const unicef = {
  file: 'UNICEF_Mali_2014.xlsx',
  organisation: "United Nations Children's Fund",
  indicator: 'C',
  place: 'F',
  target: 'G',
};

export const rowcaKeys: readonly SheetKey[] = [
  { ...wfp, sheet: 'FFA beneficiaries' },
  { ...wfp, sheet: 'FFA food distributed' },
  { ...wfp, sheet: 'Canteens children' },
  { ...wfp, sheet: 'Canteens months' },
  { ...iom, sheet: 'Indicators', place: 'E', target: 'F', values: {} },
  { ...iom, sheet: 'June 2014', place: 'B', values: { June: 'C' } },
  {
    file: 'UNHCR Mali protection June-July 2014.xlsx',
    organisation: 'United Nations High Commissioner for Refugees',
    sheet: 'Protection Mali',
    indicator: 'A',
    place: 'C',
    target: 'D',
    values: { June: 'E', July: 'F' },
  },
  { ...unicef, sheet: 'Education', values: { June: 'H' } },
  { ...unicef, sheet: 'WASH', values: { May: 'H' } },
  {
    file: 'UN Women Mali 65235.xlsx',
    organisation: 'United Nations Entity for Gender Equality and the Empowerment of Women',
    sheet: 'Sheet1',
    indicator: 'C',
    place: 'F',
    target: 'G',
    values: { June: 'H' },
  },
  {
    file: 'UNFPA_report_June_2014_hxl.xlsx',
    organisation: 'United Nations Population Fund',
    sheet: 'data',
    indicator: 'D',
    place: 'G',
    target: 'H',
    values: { June: 'I' },
  },
  {
    file: 'IRC Mali - rapport mensuel juin 2014.xlsx',
    organisation: 'International Rescue Committee',
    sheet: 'Report',
    indicator: 'E',
    place: 'H',
    target: 'I',
    values: { June: 'J' },
  },
  {
    file: 'ACTED WASH Mopti May 2014.xlsx',
    organisation: 'Agency for Technical Cooperation and Development',
    sheet: 'May 2014',
    indicator: 'B',
    place: 'A',
    target: 'E',
    values: { May: 'F' },
  },
  {
    file: 'HI-Tombouctou-WASH-05-2014.xlsx',
    organisation: 'Handicap International',
    sheet: 'Feuil1',
    indicator: 'C',
    place: 'E',
    target: 'F',
    values: { May: 'G' },
  },
  {
    file: 'avsf_mali_2014.csv',
    organisation: 'Agronomes et Vétérinaires Sans Frontières',
    sheet: 'Sheet1',
    indicator: 'E',
    place: 'G',
    target: 'I',
    values: { May: 'J' },
  },
  {
    file: 'Oxfam Gao mai 2014.xlsx',
    organisation: 'OXFAM',
    sheet: 'Sheet1',
    indicator: 'B',
    place: 'C',
    target: 'E',
    values: { May: 'F' },
  },
];
