import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoFilled, WarningFilled } from '@fluentui/react-icons';
import type { Severity } from '../../core/issues/severity';
import { useTexts } from '../services';

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

/** How serious a finding is: a shape of its own for each, with the word for those who do not see it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { check } = useTexts().pane;
  const Icon = ICONS[severity];
  return (
    <Icon className={mergeClasses(styles.root, styles[severity])} aria-label={check.severityOne[severity]} />
  );
}
