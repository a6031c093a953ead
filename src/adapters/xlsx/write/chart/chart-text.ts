import type { ChartPlan } from '../../../../core/model/chart-plan';
import { plainText } from '../xml-escape';
import { Ink, fillXml } from './chart-look';

/** Width of a letter of the title with its share of the margins, at its usual size. */
const PIXELS_A_LETTER = 11;

interface TextLook {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  /** Degrees; Excel chooses when absent. */
  readonly rotation?: number;
}

function characterXml(element: string, { size = 9, bold = false, color = Ink.text }: TextLook): string {
  return `<a:${element} sz="${size * 100}" b="${bold ? 1 : 0}">${fillXml(color)}<a:latin typeface="+mn-lt"/></a:${element}>`;
}

function bodyXml(rotation: number | undefined): string {
  return rotation === undefined ? '<a:bodyPr/>' : `<a:bodyPr rot="${rotation * 60_000}" vert="horz"/>`;
}

/** How the texts of an element look that it takes from elsewhere. */
export function textProperties(look: TextLook): string {
  return `<c:txPr>${bodyXml(look.rotation)}<a:lstStyle/><a:p><a:pPr>${characterXml('defRPr', look)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** Paragraphs under each other. */
export function richText(paragraphs: readonly { readonly text: string; readonly look: TextLook }[]): string {
  const xml = paragraphs.map(
    ({ text, look }) =>
      `<a:p><a:pPr>${characterXml('defRPr', look)}</a:pPr><a:r>${characterXml('rPr', look)}<a:t>${plainText(text)}</a:t></a:r></a:p>`,
  );
  return `<c:rich>${bodyXml(paragraphs[0]?.look.rotation)}<a:lstStyle/>${xml.join('')}</c:rich>`;
}

/** A paragraph whose text Excel takes from a cell; others show the text given here. */
export function fieldText(id: string, text: string, look: TextLook): string {
  const paragraph = `<a:p><a:pPr>${characterXml('defRPr', look)}</a:pPr><a:fld id="${id}" type="CELLRANGE">${characterXml('rPr', look)}<a:pPr>${characterXml('defRPr', look)}</a:pPr><a:t>${plainText(text)}</a:t></a:fld></a:p>`;
  return `<c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich>`;
}

/** The title of an axis. */
export function axisTitleXml(text: string, rotation?: number): string {
  const look = { size: 9, color: Ink.text, ...(rotation === undefined ? {} : { rotation }) };
  return `<c:title><c:tx>${richText([{ text, look }])}</c:tx><c:overlay val="0"/></c:title>`;
}

/** The finding, and under it what is measured; a finding too long for one line is set smaller. */
export function chartTitleXml({ title, subtitle, at }: Pick<ChartPlan, 'title' | 'subtitle' | 'at'>): string {
  const size = title.length * PIXELS_A_LETTER <= at.width ? 14 : 12;
  const second = subtitle === undefined ? [] : [{ text: subtitle, look: { size: 10, color: Ink.text } }];
  const text = richText([{ text: title, look: { size, bold: true, color: Ink.title } }, ...second]);
  return `<c:title><c:tx>${text}</c:tx><c:overlay val="0"/></c:title>`;
}
