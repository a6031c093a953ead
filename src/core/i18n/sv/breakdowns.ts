import type { Catalog } from '../catalog';
import { formatList, formatNumber, plural } from '../format';

const n = (value: number) => formatNumber('sv', value, 0);

/** Diagrammet över framsteg på första sidan, på svenska. */
export const bullets: Catalog['summary']['bullets'] = {
  subtitle: 'Framsteg mot målet, som andel av vägen dit; strecket är var planen är nu',
  rest: 'Återstår',
  alternative: (title, indicators) =>
    `Staplar med framsteg mot målet över band för läget. ${title}. ${formatList('sv', indicators)}.`,
};

/** Sidan som jämför grupper, på svenska. */
export const breakdowns: Catalog['summary']['breakdowns'] = {
  tab: 'Uppdelningar',
  purpose: 'Hur det går för olika grupper. Gruppernas siffror läggs aldrig till summorna.',
  title: (indicators) =>
    `${n(indicators)} ${plural('sv', indicators, 'indikator', 'indikatorer')} efter grupp`,
  largest: (name, set, gap) => `Störst skillnad mellan grupper: ${name} efter ${set}, ${gap}`,
  smallest: (name, set, gap) => `Minst skillnad mellan grupper: ${name} efter ${set}, ${gap}.`,
  gap: (high, highest, low, lowest, gap) => `${high} ${highest}, ${low} ${lowest}: ${gap} emellan`,
  same: (value) => `Alla grupper ligger på ${value}`,
  points: (size) => `${size} procentenheter`,
  most: (group, value) => `${group} är den största gruppen: ${value}`,
  mostOf: (group, value, of, share) =>
    `${group} är den största gruppen: ${value} av ${of} (${share} procent)`,
  groups: (name) => `${name} efter grupp`,
  reported: (period, reporting, of) => `${period}: ${reporting} av ${of} parter har rapporterat efter grupp`,
  partOf: (sum, whole) => `grupperna är ${sum} av ${whole}`,
  alternative: (title, groups) =>
    `Stapeldiagram över grupper, den största först. ${title}. ${formatList('sv', groups)}.`,
  noCharts: (names) => `Inget diagram, för att alla grupper är dolda: ${formatList('sv', names)}.`,
};
