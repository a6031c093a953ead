import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SummaryState } from '../hooks/use-summary';
import { useTexts } from '../services';
import type { EditionBuild } from '../work/build-edition';
import type { SummaryBuild } from '../work/build-summary';
import { ActionStatus } from './ActionStatus';
import { AuditFindings } from './AuditFindings';
import { Light } from './Light';
import { PagePictures } from './PagePictures';
import { ReplacementWarnings } from './ReplacementWarnings';
import { StickyFooter } from './StickyFooter';
import { View } from './View';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'grid', gap: tokens.spacingVerticalXXS },
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly summary: SummaryState;
  readonly build: SummaryBuild;
}

/** What the summary says, how its pages look, and for a file that leaves whether it is safe to send. */
export function SummaryPreview({ summary, build }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.summary;
  return (
    <View
      title={words.title(build.pages.length, build.charts)}
      lead={`${build.title}. ${words.partners(build.reporting, build.expected)}`}
    >
      {build.kind === 'edition' && <EditionSafety build={build} />}
      <Part title={words.headlines}>
        <ul className={styles.list}>
          {build.headlines.map(({ light, lightText, text }) => (
            <li key={text} className={styles.item}>
              <Text>{text}</Text>
              <Light color={light} text={lightText} />
            </li>
          ))}
        </ul>
      </Part>
      <Part title={words.pages}>
        <PagePictures pages={build.pages} />
      </Part>
      <Footer summary={summary} build={build} />
    </View>
  );
}

function EditionSafety({ build }: { readonly build: EditionBuild }) {
  const words = useTexts().pane.summary.funder;
  return (
    <Part title={words.safety}>
      <AuditFindings audit={build.audit} />
      <Text>{words.hidden(build.hidden, build.figures)}</Text>
      <Text>{words.compared(build.earlier)}</Text>
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

function Footer({ summary, build }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.summary;
  const { action, isApplied } = summary;
  const isEdition = build.kind === 'edition';
  const mayApply = !isEdition || build.audit.isSafe;
  return (
    <StickyFooter>
      <ActionStatus action={action} />
      {build.kind === 'dashboard' && !isApplied && (
        <ReplacementWarnings patch={build.patch} changedByHand={build.changedByHand} />
      )}
      {isEdition && isApplied && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{words.funder.opened}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.actions}>
        {isApplied ? (
          <Button disabledFocusable={action.busy !== null} onClick={() => void summary.plan()}>
            {words.rebuild}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={action.busy !== null || !mayApply}
            onClick={() => void summary.apply()}
          >
            {isEdition ? words.funder.open : words.apply}
          </Button>
        )}
        <Button onClick={summary.back}>{words.change}</Button>
      </div>
    </StickyFooter>
  );
}
