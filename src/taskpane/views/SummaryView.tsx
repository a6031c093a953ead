import { Button, Text } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ActionStatus } from '../components/ActionStatus';
import { SafeToSend } from '../components/SafeToSend';
import { StickyFooter } from '../components/StickyFooter';
import { SummaryForm } from '../components/SummaryForm';
import { SummaryPreview } from '../components/SummaryPreview';
import { View } from '../components/View';
import type { SummaryState } from '../hooks/use-summary';
import { useTexts } from '../services';

interface Props {
  readonly summary: SummaryState;
  /** False when the workbook is known to hold nothing to summarise. */
  readonly canBuild: boolean;
  readonly onGather: () => void;
}

/** Choosing what the summary tells, seeing what it will hold, and making it. */
export function SummaryView({ summary, canBuild, onGather }: Props) {
  const { pane } = useTexts();
  const words = pane.summary;
  const { build, action, look, request } = summary;
  useEffect(() => {
    if (canBuild) void look();
  }, [canBuild, look]);
  if (build) return <SummaryPreview summary={summary} build={build} />;
  return (
    <View title={pane.tabs.summary} lead={words.empty}>
      {canBuild ? <SummaryForm summary={summary} /> : <Text>{words.notMaster}</Text>}
      <SafeToSend k={request.k} />
      <StickyFooter>
        <ActionStatus action={action} />
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
      </StickyFooter>
    </View>
  );
}
