import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useTexts } from '../services';
import type { Filter } from './finding-order';

const SEVERITIES = ['all', 'error', 'warning', 'info'] as const;

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly filter: Filter;
  readonly sheets: readonly string[];
  readonly onFilter: (filter: Filter) => void;
}

/** Which findings are shown. */
export function FindingFilter({ filter, sheets, onFilter }: Props) {
  const styles = useStyles();
  const { check } = useTexts().pane;
  return (
    <div className={styles.root}>
      <Field label={check.severity} size="small">
        <Select
          size="small"
          value={filter.severity}
          onChange={(_, { value }) => {
            const severity = SEVERITIES.find((one) => one === value) ?? 'all';
            onFilter({ ...filter, severity });
          }}
        >
          {SEVERITIES.map((severity) => (
            <option key={severity} value={severity}>
              {check.severities[severity]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={check.sheet} size="small">
        <Select
          size="small"
          value={filter.sheet}
          onChange={(_, { value }) => onFilter({ ...filter, sheet: value })}
        >
          <option value="">{check.allSheets}</option>
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
