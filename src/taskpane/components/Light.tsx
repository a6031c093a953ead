import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LightColor } from '../work/describe-summary';

const SIGNS: Readonly<Record<LightColor, string>> = { green: '▲', amber: '●', red: '▼', none: '–' };

const useStyles = makeStyles({
  root: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  green: { color: tokens.colorStatusSuccessForeground1 },
  amber: { color: tokens.colorStatusWarningForeground1 },
  red: { color: tokens.colorStatusDangerForeground1 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Whether an indicator is on its way: colour, sign and word. */
export function Light({ color, text }: { readonly color: LightColor; readonly text: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.root, styles[color])}>
      <span aria-hidden="true">{SIGNS[color]}</span> {text}
    </span>
  );
}
