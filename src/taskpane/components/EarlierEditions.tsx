import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useGatheringTexts } from '../gathering-texts';
import { useTexts } from '../services';
import type { FileBytes } from '../work/file-bytes';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  input: { display: 'none' },
  list: { listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  file: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly files: readonly FileBytes[];
  readonly onFiles: (files: readonly FileBytes[]) => void;
}

/** The editions that were sent before: nobody shall see small groups by comparing. */
export function EarlierEditions({ files, onFiles }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.summary.funder;
  const { remove } = useGatheringTexts();
  const input = useRef<HTMLInputElement>(null);
  const add = async (chosen: readonly File[]) => {
    const read = await Promise.all(
      chosen.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    );
    const names = new Set(read.map(({ name }) => name));
    onFiles([...files.filter(({ name }) => !names.has(name)), ...read]);
  };
  return (
    <Field label={words.earlier} hint={words.earlierHint}>
      <div className={styles.root}>
        {files.length > 0 && (
          <ul className={styles.list}>
            {files.map(({ name }) => (
              <li key={name} className={styles.file}>
                <Text>{name}</Text>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={remove(name)}
                  onClick={() => onFiles(files.filter((file) => file.name !== name))}
                />
              </li>
            ))}
          </ul>
        )}
        <Button size="small" icon={<AddRegular />} onClick={() => input.current?.click()}>
          {words.addEarlier}
        </Button>
        <input
          ref={input}
          className={styles.input}
          type="file"
          multiple
          accept=".xlsx"
          aria-label={words.addEarlier}
          onChange={({ target }) => {
            void add([...(target.files ?? [])]);
            target.value = '';
          }}
        />
      </div>
    </Field>
  );
}
