import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    paddingBottom: tokens.spacingVerticalS,
  },
  pair: { display: 'contents' },
  number: { margin: 0, fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

/** Names with how many of each there are. */
export function NumberRows({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.rows}>
      {rows.map(([name, number]) => (
        <div key={name} className={styles.pair}>
          <dt>{name}</dt>
          <dd className={styles.number}>{number}</dd>
        </div>
      ))}
    </dl>
  );
}
