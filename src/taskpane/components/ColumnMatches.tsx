import { Badge, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useTexts } from '../services';
import type { TableMatches } from '../work/column-matches';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly files: readonly string[];
  readonly matches: (file: string) => Promise<readonly TableMatches[]>;
}

/** What each column of each file was taken for. */
export function ColumnMatches({ files, matches }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [found, setFound] = useState<readonly (readonly TableMatches[])[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void Promise.all(files.map(matches)).then((all) => isCurrent && setFound(all));
    return () => void (isCurrent = false);
  }, [files, matches]);
  if (!found) return <Spinner size="tiny" label={pane.loading} />;
  return (
    <div className={styles.root}>
      {files.map((file, i) =>
        found[i]?.map(({ sheet, template, columns }, table) => (
          <div key={`${file} ${sheet} ${table}`}>
            <Text weight="semibold">
              {file} · {sheet}
              {template !== null && ` → ${template}`}
            </Text>
            <ul className={styles.list}>
              {columns.map(({ heading, field, unsure }, column) => (
                <li key={column}>
                  {field === null
                    ? pane.gather.columnUnknown(heading)
                    : pane.gather.columnFrom(heading, field)}{' '}
                  {unsure && (
                    <Badge appearance="tint" color="warning">
                      {pane.gather.unsure}
                    </Badge>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )),
      )}
    </div>
  );
}
