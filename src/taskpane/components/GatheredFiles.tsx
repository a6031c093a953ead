import { makeStyles } from '@fluentui/react-components';
import { useGatheringTexts } from '../gathering-texts';
import type { GatheredFile } from '../work/gather-files';
import { Disclosure } from './Disclosure';
import { GatheredFileItem } from './GatheredFileItem';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** More files than this are shown when asked for. */
const MOST = 4;

interface Props {
  readonly files: readonly GatheredFile[];
  readonly onRemove: (file: string) => void;
}

/** The files with what became of each; of many, those that need a look stand outside. */
export function GatheredFiles({ files, onRemove }: Props) {
  const { filesRead } = useGatheringTexts();
  if (files.length <= MOST) return <List files={files} onRemove={onRemove} />;
  const plain = files.filter(({ status }) => status === 'accepted');
  const others = files.filter(({ status }) => status !== 'accepted');
  return (
    <div>
      <List files={others} onRemove={onRemove} />
      {plain.length > 0 && (
        <Disclosure title={filesRead(plain.length)}>
          <List files={plain} onRemove={onRemove} />
        </Disclosure>
      )}
    </div>
  );
}

function List({ files, onRemove }: Props) {
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <GatheredFileItem key={file.file} file={file} onRemove={() => onRemove(file.file)} />
      ))}
    </ul>
  );
}
