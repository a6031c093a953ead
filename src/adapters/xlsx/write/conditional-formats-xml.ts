import { formatRange } from '../../../core/model/address';
import type {
  ConditionalFormatPlan,
  ConditionalFormatRule,
  DifferentialStyle,
  ScaleStop,
} from '../../../core/model/plan';
import { dataBarExtension, dataBarId } from './data-bar-xml';
import type { Styles } from './styles';
import { argb, attributes, cellText } from './xml-escape';

type RuleOf<T extends ConditionalFormatRule['type']> = Extract<ConditionalFormatRule, { type: T }>;

/** The conditional formats of a sheet; earlier ones win over later ones, and `before` others win over them. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatPlan[],
  styles: Styles,
  before = 0,
): string {
  return formats
    .map(
      (format, i) =>
        `<conditionalFormatting sqref="${format.ranges.map(formatRange).join(' ')}">${ruleXml(format, before + i, styles)}</conditionalFormatting>`,
    )
    .join('');
}

function ruleXml({ rule, stopIfTrue }: ConditionalFormatPlan, i: number, styles: Styles): string {
  const order = { priority: i + 1, stopIfTrue: stopIfTrue === true ? true : undefined };
  switch (rule.type) {
    case 'cell': {
      const head = { type: 'cellIs', ...look(rule.style, styles), ...order, operator: rule.operator };
      const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      return element(head, formulas.map(formulaXml).join(''));
    }
    case 'formula':
      return element({ type: 'expression', ...look(rule.style, styles), ...order }, formulaXml(rule.formula));
    case 'colorScale':
      return element({ type: 'colorScale', ...order }, colorScaleXml(rule.stops));
    case 'dataBar':
      return element({ type: 'dataBar', ...order }, dataBarXml(rule, i));
    case 'iconSet':
      return element({ type: 'iconSet', ...order }, iconSetXml(rule));
  }
}

function element(head: Parameters<typeof attributes>[0], content: string): string {
  return `<cfRule${attributes(head)}>${content}</cfRule>`;
}

function look(style: DifferentialStyle, styles: Styles) {
  return { dxfId: styles.differential(style) };
}

function formulaXml(formula: string): string {
  return `<formula>${cellText(formula)}</formula>`;
}

function threshold(at: ScaleStop['at']): string {
  if (typeof at === 'string') return `<cfvo type="${at}"/>`;
  if ('number' in at) return `<cfvo type="num" val="${at.number}"/>`;
  return `<cfvo type="percentile" val="${at.percentile}"/>`;
}

function colorScaleXml(stops: readonly ScaleStop[]): string {
  const colors = stops.map(({ color }) => `<color rgb="${argb(color)}"/>`);
  return `<colorScale>${stops.map(({ at }) => threshold(at)).join('')}${colors.join('')}</colorScale>`;
}

function dataBarXml(rule: RuleOf<'dataBar'>, i: number): string {
  const min = threshold(rule.min === undefined ? 'min' : { number: rule.min });
  const max = threshold(rule.max === undefined ? 'max' : { number: rule.max });
  const show = attributes({ showValue: rule.showValue === false ? false : undefined });
  return `<dataBar${show}>${min}${max}<color rgb="${argb(rule.color)}"/></dataBar>${dataBarExtension(dataBarId(i))}`;
}

/** The first icon begins at the lowest value. */
function iconSetXml({ icons, thresholds, showValue, reverse }: RuleOf<'iconSet'>): string {
  const count = Number(icons[0]);
  if (thresholds.length !== count - 1) throw new Error(`${icons} needs ${count - 1} thresholds.`);
  const head = attributes({
    iconSet: icons,
    showValue: showValue === false ? false : undefined,
    reverse: reverse === true ? true : undefined,
  });
  const rest = thresholds.map((number) => threshold({ number })).join('');
  return `<iconSet${head}><cfvo type="percent" val="0"/>${rest}</iconSet>`;
}
