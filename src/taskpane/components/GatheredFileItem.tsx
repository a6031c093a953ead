import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useGatheringTexts } from '../gathering-texts';
import { useTexts } from '../services';
import type { GatheredFile } from '../work/gather-files';

const COLORS = {
  accepted: 'success',
  duplicate: 'informative',
  superseded: 'warning',
  own: 'informative',
  excluded: 'informative',
  refused: 'danger',
} as const;

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
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly file: GatheredFile;
  readonly onRemove: () => void;
}

/** One partner's file and what became of it. */
export function GatheredFileItem({ file, onRemove }: Props) {
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
      </span>
      <Button
        appearance="subtle"
        size="small"
        icon={<DismissRegular />}
        aria-label={words.remove(file.file)}
        title={words.remove(file.file)}
        onClick={onRemove}
      />
    </li>
  );
}
