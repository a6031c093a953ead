import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ActionStatus } from '../components/ActionStatus';
import { ColumnMatches } from '../components/ColumnMatches';
import { Disclosure } from '../components/Disclosure';
import { FilePicker } from '../components/FilePicker';
import { GatheredFiles } from '../components/GatheredFiles';
import { MasterChanges } from '../components/MasterChanges';
import { NumberRows } from '../components/NumberRows';
import { PartnersTotals } from '../components/PartnersTotals';
import { PeriodLocks } from '../components/PeriodLocks';
import { QuestionQueue } from '../components/QuestionQueue';
import { ReminderList } from '../components/ReminderList';
import { RememberedAnswers } from '../components/RememberedAnswers';
import { ReplacementWarnings } from '../components/ReplacementWarnings';
import { SetAsideList } from '../components/SetAsideList';
import { StickyFooter } from '../components/StickyFooter';
import { View } from '../components/View';
import { useGatheringTexts } from '../gathering-texts';
import type { Gather } from '../hooks/use-gather';
import { useSendBack } from '../hooks/use-send-back';
import { useTexts } from '../services';
import type { Gathering } from '../work/gather-files';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  block: { display: 'grid', gap: tokens.spacingVerticalXS },
});

interface ViewProps {
  readonly gather: Gather;
  readonly onSummary: () => void;
}

/** Partners' files: added, told of, asked about, and put into the workbook. */
export function GatherView({ gather, onSummary }: ViewProps) {
  const { pane } = useTexts();
  const words = useGatheringTexts();
  const sendBack = useSendBack();
  const { gathering, action, files } = gather;
  const picker = <FilePicker isFirst={files.length === 0} onFiles={(chosen) => void gather.add(chosen)} />;
  if (!gathering) {
    return (
      <View title={pane.tabs.gather} lead={words.empty}>
        {picker}
        <ActionStatus action={action} />
        {files.length > 0 && action.busy === null && (
          <div>
            <Button onClick={() => void gather.remove(files)}>{words.clear}</Button>
          </div>
        )}
      </View>
    );
  }
  const { cells, tables, questions } = gathering;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const read = gathering.files.filter(({ status }) => status !== 'refused').length;
  return (
    <View
      title={words.result(read, rows, cells.setAside)}
      lead={`${words.counted(cells.all, cells.brought, cells.setAside, cells.counted)}. ${words.addsUp}`}
    >
      <QuestionQueue
        questions={questions}
        answered={gather.answered}
        onAnswer={(answers) => void gather.answer(answers)}
        onTakeBack={() => void gather.takeBack()}
      />
      <GatheredFiles
        files={gathering.files}
        onRemove={(file) => void gather.remove([file])}
        sendBack={sendBack}
        onDecide={(file, decision) => void gather.decide(file, decision)}
      />
      <ActionStatus action={sendBack.action} />
      {picker}
      <Details gather={gather} gathering={gathering} />
      <Apply gather={gather} gathering={gathering} onSummary={onSummary} />
    </View>
  );
}

interface Props {
  readonly gather: Gather;
  readonly gathering: Gathering;
}

function Details({ gather, gathering }: Props) {
  const words = useGatheringTexts();
  const { tables, since, controlSums, known, late, periods } = gathering;
  return (
    <div>
      {since && (
        <Disclosure title={words.since.title}>
          <MasterChanges since={since} />
        </Disclosure>
      )}
      <Disclosure title={words.tables}>
        <NumberRows rows={tables.map(({ name, rows }) => [name, words.rows(rows)])} />
      </Disclosure>
      <Disclosure title={words.matched}>
        <ColumnMatches gather={gather} />
      </Disclosure>
      <Disclosure title={words.setAside}>
        <SetAsideList gathering={gathering} />
      </Disclosure>
      <Disclosure title={words.sums.title}>
        <PartnersTotals sums={controlSums} />
      </Disclosure>
      <Disclosure title={words.locks.title}>
        <PeriodLocks periods={periods} onLock={(period, isLocked) => void gather.lock(period, isLocked)} />
      </Disclosure>
      <Disclosure title={words.late.title(late?.length ?? 0)}>
        <ReminderList late={late} />
      </Disclosure>
      <Disclosure title={words.remembered.title}>
        <RememberedAnswers known={known} onOpen={gather.openAnswers} />
      </Disclosure>
    </div>
  );
}

function Apply({ gather, gathering, onSummary }: Props & ViewProps) {
  const styles = useStyles();
  const words = useGatheringTexts();
  const { findings, added, replaced, removed, changedByHand, isApart } = gathering;
  return (
    <StickyFooter>
      <ActionStatus action={gather.action} />
      {!gather.isApplied && (
        <div className={styles.block}>
          <Text>{isApart ? words.apart(added) : words.previewSheets(added, replaced)}</Text>
          {removed > 0 && <Text>{words.previewRemoved(removed)}</Text>}
          {findings.error + findings.warning > 0 && (
            <Text size={200} className={styles.quiet}>
              {words.findings(findings.error, findings.warning)}
            </Text>
          )}
          <ReplacementWarnings patch={gathering.patch} changedByHand={changedByHand} />
        </div>
      )}
      {gather.isApplied && isApart ? (
        <Text role="status">{words.isApart}</Text>
      ) : (
        <Button
          appearance="primary"
          disabledFocusable={gather.action.busy !== null}
          onClick={gather.isApplied ? onSummary : () => void gather.apply()}
        >
          {gather.isApplied ? words.toSummary : isApart ? words.applyApart : words.apply}
        </Button>
      )}
    </StickyFooter>
  );
}
