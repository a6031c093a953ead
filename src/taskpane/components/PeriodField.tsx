import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTexts } from '../services';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  field: { width: '100%' },
});

interface Props {
  /** Code of the period that is shown; empty until it is known. */
  readonly period: string;
  /** Gives whether the period was understood. */
  readonly onShow: (period: string) => Promise<boolean>;
}

/** Which period a workbook shall be for, in any spelling that people use. */
export function PeriodField({ period, onShow }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.sending;
  const [written, setWritten] = useState<string | null>(null);
  const text = written ?? period;
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        void onShow(text).then((isKnown) => isKnown && setWritten(null));
      }}
    >
      <Field label={words.period} hint={words.periodHint} className={styles.field}>
        <Input value={text} onChange={(_, { value }) => setWritten(value)} />
      </Field>
      {text !== period && <Button type="submit">{words.show}</Button>}
    </form>
  );
}
