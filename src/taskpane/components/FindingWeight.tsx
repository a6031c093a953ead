import { Field, Select } from '@fluentui/react-components';
import { ISSUE_SEVERITIES, type IssueCode } from '../../core/issues/codes';
import type { Severity } from '../../core/issues/severity';
import { useTexts } from '../services';

const SEVERITIES = ['error', 'warning', 'info'] as const;

interface Props {
  readonly code: IssueCode;
  /** What the initiative has set; null when it is as usual. */
  readonly own: Severity | null;
  readonly onWeigh: (severity: Severity | null) => void;
}

/** How much a kind of finding weighs in this initiative. */
export function FindingWeight({ code, own, onWeigh }: Props) {
  const { checking } = useTexts();
  return (
    <Field label={checking.weight} size="small">
      <Select
        size="small"
        value={own ?? ''}
        onChange={(_, { value }) => onWeigh(SEVERITIES.find((severity) => severity === value) ?? null)}
      >
        <option value="">{checking.usual(checking.weights[ISSUE_SEVERITIES[code]])}</option>
        {SEVERITIES.map((severity) => (
          <option key={severity} value={severity}>
            {checking.weights[severity]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
