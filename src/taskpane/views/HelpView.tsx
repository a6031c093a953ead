import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { View } from '../components/View';
import { useTexts } from '../services';

const useStyles = makeStyles({
  title: { margin: 0 },
  keys: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
  },
  pair: { display: 'contents' },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  meaning: { margin: 0 },
  part: { display: 'grid', gap: tokens.spacingVerticalXS },
});

/** Keys, privacy, and what works without Samverka. */
export function HelpView() {
  const styles = useStyles();
  const { helping } = useTexts().pane;
  return (
    <View title={helping.title}>
      <section className={styles.part}>
        <Subtitle2 as="h3" className={styles.title}>
          {helping.keys}
        </Subtitle2>
        <dl className={styles.keys}>
          {helping.keyList.map(([key, meaning]) => (
            <div key={key} className={styles.pair}>
              <dt className={styles.key}>{key}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h3" className={styles.title}>
          {helping.privacy}
        </Subtitle2>
        <Text>{helping.privacyText}</Text>
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h3" className={styles.title}>
          {helping.plain}
        </Subtitle2>
        <Text>{helping.plainText}</Text>
      </section>
    </View>
  );
}
