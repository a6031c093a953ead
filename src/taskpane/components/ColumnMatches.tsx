import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useGatheringTexts } from '../gathering-texts';
import type { Gather } from '../hooks/use-gather';
import { useTexts } from '../services';
import type { Named, TableMatches } from '../work/column-matches';
import { Disclosure } from './Disclosure';
import { TableMapping } from './TableMapping';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** What each table of each file was taken for, to be corrected. */
export function ColumnMatches({ gather }: { readonly gather: Gather }) {
  const styles = useStyles();
  const { mapping } = useGatheringTexts();
  const { matchable } = gather;
  const [templates, setTemplates] = useState<readonly Named[]>([]);
  useEffect(() => void matchable().then(setTemplates), [matchable]);
  const read = gather.gathering?.files.filter(({ refusal }) => refusal === null) ?? [];
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {mapping.lead}
      </Text>
      {read.map(({ file }) => (
        <Disclosure key={file} title={file} level={4}>
          <FileMatches file={file} gather={gather} templates={templates} />
        </Disclosure>
      ))}
    </>
  );
}

interface Props {
  readonly file: string;
  readonly gather: Gather;
  readonly templates: readonly Named[];
}

function FileMatches({ file, gather, templates }: Props) {
  const { loading } = useTexts().pane;
  const { mapping } = useGatheringTexts();
  const { matches, gathering } = gather;
  const [found, setFound] = useState<readonly TableMatches[] | null>(null);
  // What is known changes how a file is understood.
  const known = gathering?.known;
  useEffect(() => {
    let isCurrent = true;
    void matches(file).then((all) => isCurrent && setFound(all));
    return () => void (isCurrent = false);
  }, [file, matches, known]);
  if (!found) return <Spinner size="tiny" label={loading} />;
  if (found.length === 0) return <Text>{mapping.none}</Text>;
  return found.map((table) => (
    <TableMapping
      key={`${table.form.sheet} ${table.range}`}
      table={table}
      templates={templates}
      onChoose={(choice) => void gather.answer([{ kind: 'form', choice }])}
    />
  ));
}
