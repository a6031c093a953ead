import { makeStyles } from '@fluentui/react-components';
import { useGatheringTexts } from '../gathering-texts';
import type { FileDecision } from '../hooks/use-decisions';
import type { SendBack } from '../hooks/use-send-back';
import type { GatheredFile } from '../work/gather-files';
import { Disclosure } from './Disclosure';
import { GatheredFileItem } from './GatheredFileItem';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** More files than this are shown when asked for. */
const MOST = 4;

interface Props {
  readonly files: readonly GatheredFile[];
  readonly onRemove: (file: string) => void;
  readonly sendBack: SendBack;
  readonly onDecide: (file: GatheredFile, decision: FileDecision) => void;
}

/** The files with what became of each; of many, those that need a look stand outside. */
export function GatheredFiles({ files, ...others }: Props) {
  const { filesRead } = useGatheringTexts();
  if (files.length <= MOST) return <List files={files} {...others} />;
  const plain = files.filter(({ status }) => status === 'accepted');
  const special = files.filter(({ status }) => status !== 'accepted');
  return (
    <div>
      <List files={special} {...others} />
      {plain.length > 0 && (
        <Disclosure title={filesRead(plain.length)}>
          <List files={plain} {...others} />
        </Disclosure>
      )}
    </div>
  );
}

function List({ files, onRemove, sendBack, onDecide }: Props) {
  const styles = useStyles();
  if (files.length === 0) return null;
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <GatheredFileItem
          key={file.file}
          file={file}
          onRemove={() => onRemove(file.file)}
          sendBack={sendBack}
          onDecide={(decision) => onDecide(file, decision)}
        />
      ))}
    </ul>
  );
}
