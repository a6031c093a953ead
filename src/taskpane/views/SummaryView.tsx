import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ActionStatus } from '../components/ActionStatus';
import { Light } from '../components/Light';
import { ReplacementWarnings } from '../components/ReplacementWarnings';
import { StickyFooter } from '../components/StickyFooter';
import { View } from '../components/View';
import type { SummaryState } from '../hooks/use-summary';
import { useTexts } from '../services';
import type { SummaryBuild } from '../work/build-summary';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', gap: tokens.spacingVerticalXXS },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly summary: SummaryState;
  /** False when the workbook is known to hold nothing to summarise. */
  readonly canBuild: boolean;
  readonly onGather: () => void;
}

/** What the summary will hold, and putting it into the workbook. */
export function SummaryView({ summary, canBuild, onGather }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.summary;
  const { build, action } = summary;
  if (build) return <Preview summary={summary} build={build} />;
  return (
    <View title={pane.tabs.summary} lead={words.empty}>
      <ActionStatus action={action} />
      {!canBuild && <Text>{words.notMaster}</Text>}
      <div className={styles.actions}>
        {canBuild ? (
          <Button
            appearance="primary"
            disabledFocusable={action.busy !== null}
            onClick={() => void summary.plan()}
          >
            {words.build}
          </Button>
        ) : (
          <Button appearance="primary" onClick={onGather}>
            {words.toGather}
          </Button>
        )}
      </div>
    </View>
  );
}

function Preview({ summary, build }: { readonly summary: SummaryState; readonly build: SummaryBuild }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.summary;
  const { action, isApplied } = summary;
  return (
    <View
      title={words.title(build.sheets.length, build.charts)}
      lead={`${build.title}. ${words.partners(build.reporting, build.expected)}`}
    >
      <section className={styles.part}>
        <Subtitle2 as="h3" className={styles.title}>
          {words.headlines}
        </Subtitle2>
        <ul className={styles.list}>
          {build.headlines.map(({ light, lightText, text }) => (
            <li key={text} className={styles.item}>
              <Text>{text}</Text>
              <Light color={light} text={lightText} />
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h3" className={styles.title}>
          {words.pages}
        </Subtitle2>
        <ul className={styles.plain}>
          {build.sheets.map((sheet) => (
            <li key={sheet}>{sheet}</li>
          ))}
        </ul>
      </section>
      <StickyFooter>
        <ActionStatus action={action} />
        {!isApplied && <ReplacementWarnings patch={build.patch} changedByHand={build.changedByHand} />}
        <Button
          appearance={isApplied ? 'secondary' : 'primary'}
          disabledFocusable={action.busy !== null}
          onClick={() => void (isApplied ? summary.plan() : summary.apply())}
        >
          {isApplied ? words.rebuild : words.apply}
        </Button>
      </StickyFooter>
    </View>
  );
}
