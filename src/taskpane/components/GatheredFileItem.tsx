import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular, MailArrowUpRegular } from '@fluentui/react-icons';
import { useGatheringTexts } from '../gathering-texts';
import { useTexts } from '../services';
import type { FileDecision } from '../hooks/use-decisions';
import type { SendBack } from '../hooks/use-send-back';
import type { GatheredFile } from '../work/gather-files';
import { FileDecisions } from './FileDecisions';

const COLORS = {
  accepted: 'success',
  duplicate: 'informative',
  superseded: 'warning',
  own: 'informative',
  excluded: 'informative',
  locked: 'informative',
  refused: 'danger',
} as const;

/** Files that somebody may want to leave out, to count again or to sign off. */
const DECIDABLE: ReadonlySet<GatheredFile['status']> = new Set(['accepted', 'superseded', 'excluded']);

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  back: { justifySelf: 'start', textAlign: 'left', paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly file: GatheredFile;
  readonly onRemove: () => void;
  readonly sendBack: SendBack;
  readonly onDecide: (decision: FileDecision) => void;
}

/** One partner's file and what became of it. */
export function GatheredFileItem({ file, onRemove, sendBack, onDecide }: Props) {
  const styles = useStyles();
  const { refusals } = useTexts();
  const words = useGatheringTexts();
  const { all, brought, setAside, counted } = file.cells;
  return (
    <li className={styles.root}>
      <span className={styles.words}>
        <Text weight="semibold">{file.file}</Text>
        <span>
          <Badge appearance="tint" color={COLORS[file.status]}>
            {words.status[file.status]}
          </Badge>{' '}
          {file.isOpen && <Text>{words.thisWorkbook} </Text>}
          {file.partner !== '' && <Text>{file.partner}</Text>}
        </span>
        {file.refusal === null ? (
          <Text size={200} className={styles.quiet}>
            {words.counted(all, brought, setAside, counted)}
          </Text>
        ) : (
          <Text size={200}>
            {refusals[file.refusal].what} {refusals[file.refusal].next}
          </Text>
        )}
        {file.findings > 0 && file.refusal === null && !file.isOpen && (
          <Button
            className={styles.back}
            appearance="transparent"
            size="small"
            icon={<MailArrowUpRegular />}
            disabledFocusable={sendBack.action.busy !== null}
            aria-label={`${words.sendBack(file.findings)}: ${file.file}`}
            onClick={() => void sendBack.open(file.file)}
          >
            {words.sendBack(file.findings)}
          </Button>
        )}
        {DECIDABLE.has(file.status) && !file.isOpen && <FileDecisions file={file} onDecide={onDecide} />}
        {sendBack.opened?.file === file.file && (
          <Text size={200} role="status">
            {sendBack.opened.isApart ? words.sentApart : words.sentBack}
          </Text>
        )}
      </span>
      {!file.isOpen && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={words.remove(file.file)}
          title={words.remove(file.file)}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
