import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, useState, type DragEvent } from 'react';
import { useGatheringTexts } from '../gathering-texts';

const TYPES = '.xlsx,.xlsm,.csv,.tsv';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    textAlign: 'center',
  },
  over: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorCompoundBrandStroke}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  input: { display: 'none' },
});

interface Props {
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by a dialog or dropped. */
export function FilePicker({ isFirst, onFiles }: Props) {
  const styles = useStyles();
  const words = useGatheringTexts();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        icon={<AddRegular />}
        onClick={() => input.current?.click()}
      >
        {isFirst ? words.add : words.addMore}
      </Button>
      <Text className={styles.quiet}>{isOver ? words.dropNow : words.drop}</Text>
      {isFirst && (
        <Text size={200} className={styles.quiet}>
          {words.types}
        </Text>
      )}
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept={TYPES}
        aria-label={words.add}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file can be chosen again after it was mended.
          target.value = '';
        }}
      />
    </div>
  );
}
