import type { AxisPlan } from '../../../../core/model/chart-plan';
import { attributes } from '../xml-escape';
import { Ink, NO_LINE, thinLine } from './chart-look';
import { axisTitleXml, textProperties } from './chart-text';

/** An axis as it is drawn: the plan's wishes and what follows from the kind of chart. */
export interface Axis {
  readonly id: number;
  readonly crosses: number;
  readonly kind: 'category' | 'date' | 'value';
  readonly side: 'l' | 'r' | 't' | 'b';
  readonly plan: AxisPlan;
  readonly gridlines: boolean;
  /** Drawn at the far end of the axis it crosses. */
  readonly atEnd?: boolean;
  readonly labels: 'low' | 'nextTo';
  /** Whether points stand between the tick marks of the category axis. */
  readonly between?: boolean;
  readonly hasLine?: boolean;
}

const elements = { category: 'catAx', date: 'dateAx', value: 'valAx' } as const;

export function axisXml(axis: Axis): string {
  const { plan } = axis;
  const element = elements[axis.kind];
  return [
    `<c:${element}><c:axId val="${axis.id}"/>${scalingXml(plan)}<c:delete val="${plan.hidden === true ? 1 : 0}"/><c:axPos val="${axis.side}"/>`,
    axis.gridlines ? `<c:majorGridlines><c:spPr>${thinLine(Ink.grid)}</c:spPr></c:majorGridlines>` : '',
    titleXml(axis),
    `<c:numFmt${attributes({ formatCode: plan.numberFormat ?? 'General', sourceLinked: plan.numberFormat === undefined })}/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="${axis.labels}"/>`,
    `<c:spPr>${axis.hasLine === true ? thinLine(Ink.axis) : NO_LINE}</c:spPr>`,
    textProperties({}),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.atEnd === true ? 'max' : 'autoZero'}"/>`,
    endXml(axis),
    `</c:${element}>`,
  ].join('');
}

function scalingXml({ reversed, min, max }: AxisPlan): string {
  const orientation = `<c:orientation val="${reversed === true ? 'maxMin' : 'minMax'}"/>`;
  const end = (name: string, value: number | undefined) =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  return `<c:scaling>${orientation}${end('max', max)}${end('min', min)}</c:scaling>`;
}

function titleXml({ plan, side }: Axis): string {
  if (plan.title === undefined || plan.hidden === true) return '';
  return axisTitleXml(plan.title, side === 'l' || side === 'r' ? -90 : undefined);
}

function endXml({ kind, plan, between }: Axis): string {
  const unit = plan.majorUnit === undefined ? '' : `<c:majorUnit val="${plan.majorUnit}"/>`;
  switch (kind) {
    case 'category':
      return '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>';
    case 'date':
      return `<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="days"/>${unit && `${unit}<c:majorTimeUnit val="days"/>`}`;
    case 'value':
      return `<c:crossBetween val="${between === true ? 'between' : 'midCat'}"/>${unit}`;
  }
}
