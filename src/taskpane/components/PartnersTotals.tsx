import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useGatheringTexts } from '../gathering-texts';
import type { ControlSums } from '../work/control-sums';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** The partners' own totals beside what was read from the rows they are of. */
export function PartnersTotals({ sums }: { readonly sums: ControlSums }) {
  const styles = useStyles();
  const { sums: words, questions } = useGatheringTexts();
  const { same, differing } = sums;
  if (same + differing.length === 0) return <Text>{words.none}</Text>;
  return (
    <div className={styles.root}>
      {same > 0 && <Text>{words.same(same)}</Text>}
      {differing.length > 0 && <Text>{words.differing(differing.length)}</Text>}
      <ul className={styles.list}>
        {differing.map(({ file, sheet, address, heading, total, sum }) => (
          <li key={`${file} ${sheet} ${address}`}>
            <Text weight="semibold">{heading}</Text> {words.line(total, sum)} (
            {questions.place(file, sheet, address)})
          </li>
        ))}
      </ul>
    </div>
  );
}
