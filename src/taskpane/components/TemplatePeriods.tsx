import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Templates } from '../hooks/use-templates';
import { useTexts } from '../services';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    paddingBottom: tokens.spacingVerticalM,
  },
  field: { width: '100%' },
});

/** Which periods shall be columns of the observations, for those who keep a year on a line. */
export function TemplatePeriods({ templates }: { readonly templates: Templates }) {
  const styles = useStyles();
  const words = useTexts().pane.templates;
  const { options, setOptions } = templates;
  const [text, setText] = useState(options.periods);
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        void setOptions({ ...options, periods: text });
      }}
    >
      <Field label={words.periodColumns} hint={words.periodColumnsHint} size="small" className={styles.field}>
        <Input size="small" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      {text !== options.periods && (
        <Button type="submit" size="small">
          {words.showPeriods}
        </Button>
      )}
    </form>
  );
}
