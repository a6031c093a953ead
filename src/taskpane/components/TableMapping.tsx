import { Badge, Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { FormChoice } from '../../core/consolidation/recipe-choices';
import { useGatheringTexts } from '../gathering-texts';
import type { MatchedColumn, Named, TableMatches } from '../work/column-matches';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalL },
  columns: { listStyleType: 'none', margin: 0, padding: 0 },
  column: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly table: TableMatches;
  /** What a table can be taken for. */
  readonly templates: readonly Named[];
  readonly onChoose: (choice: FormChoice) => void;
}

/** One table of a partner's: what it is, what each column is and why, and a way to say otherwise. */
export function TableMapping({ table, templates, onChoose }: Props) {
  const styles = useStyles();
  const { mapping } = useGatheringTexts();
  const { form, template, columns, fields } = table;
  // A sheet of ours keeps its template, also one that no other table is taken for.
  const isOffered = template === null || templates.some(({ id }) => id === template);
  return (
    <div className={styles.root}>
      <Field label={`${mapping.table(form.sheet, table.range)}. ${mapping.taken}`} size="small">
        <Select
          size="small"
          value={template ?? ''}
          disabled={!isOffered}
          onChange={(_, { value }) =>
            onChoose({
              ...form,
              template: templates.find(({ id }) => id === value) ? (value as FormChoice['template']) : null,
              columns: [],
              choice: {},
            })
          }
        >
          <option value="">{mapping.noTemplate}</option>
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {template !== null && (
        <ul className={styles.columns}>
          {columns.map((column, at) => (
            <li key={column.letters} className={styles.column}>
              <Column
                column={column}
                fields={fields}
                onChoose={(field) => onChoose({ ...form, template, columns: [at], choice: { field } })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ColumnProps {
  readonly column: MatchedColumn;
  readonly fields: readonly Named[];
  readonly onChoose: (field: string | null) => void;
}

function Column({ column, fields, onChoose }: ColumnProps) {
  const styles = useStyles();
  const { mapping, unsure, questions } = useGatheringTexts();
  const { heading, letters, field, by, samples, of } = column;
  const name = heading === '' ? mapping.noHeading(letters) : mapping.column(heading, letters);
  const reasons = [by !== null && mapping.why[by], of !== '' && mapping.of(of)].filter(
    (one) => one !== false,
  );
  const read = readings(column, mapping.read);
  const told = [
    ...(reasons.length > 0 ? [mapping.because(reasons.join(', '))] : []),
    ...(read.length > 0 ? [mapping.values(read.join(', '))] : []),
  ];
  return (
    <>
      <Field label={name} size="small">
        <Select
          size="small"
          value={field ?? ''}
          onChange={(_, { value }) => onChoose(value === '' ? null : value)}
        >
          <option value="">{mapping.noField}</option>
          {fields.map(({ id, name: label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      {samples.length > 0 && (
        <Text size={200} className={styles.quiet}>
          {questions.samples(samples.join(' · '))}
        </Text>
      )}
      <Text size={200} className={styles.quiet}>
        {column.isUnsure && (
          <>
            <Badge appearance="tint" color="warning">
              {unsure}
            </Badge>{' '}
          </>
        )}
        {told.join(' ')}
      </Text>
    </>
  );
}

function readings(
  { read }: MatchedColumn,
  words: ReturnType<typeof useGatheringTexts>['mapping']['read'],
): string[] {
  return read.map((decision) => {
    switch (decision.kind) {
      case 'decimal-mark':
        return words.decimal(decision.mark);
      case 'multiplier':
        return words.multiplier(decision.factor);
      case 'date-order':
        return words.dates[decision.order];
      default:
        return words.unclear;
    }
  });
}
