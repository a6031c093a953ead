import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
} from '@fluentui/react-components';
import type { Texts } from '../texts';
import { useShellStyles } from './shell.styles';

/** What the spreadsheet wants to say before it goes on. */
export interface Asked {
  readonly text: string;
  readonly yes: () => void;
  /** Only asked for when there is something to decide. */
  readonly no?: () => void;
}

interface QuestionProps {
  readonly asked: Asked;
  readonly texts: Texts;
  readonly onDone: () => void;
}

export function Question({ asked, texts, onDone }: QuestionProps) {
  const answer = (then: () => void) => () => {
    onDone();
    then();
  };
  const { no } = asked;
  const styles = useShellStyles();
  return (
    <Dialog open modalType="alert">
      <DialogSurface>
        <DialogBody>
          <DialogContent className={styles.question}>{asked.text}</DialogContent>
          <DialogActions>
            {no && <Button onClick={answer(no)}>{texts.cancel}</Button>}
            <Button appearance="primary" onClick={answer(asked.yes)}>
              {texts.ok}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
