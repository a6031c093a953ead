import { Checkbox, makeStyles } from '@fluentui/react-components';
import { useTexts } from '../services';
import type { SummaryOffer } from '../work/summary-options';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

interface Props {
  readonly indicators: SummaryOffer['indicators'];
  readonly leftOut: readonly string[];
  readonly onLeftOut: (ids: readonly string[]) => void;
}

/** Which indicators the summary tells of; all of them until somebody chooses. */
export function IndicatorChoices({ indicators, leftOut, onLeftOut }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.summary;
  const out = new Set(leftOut);
  const left = indicators.filter(({ id }) => !out.has(id)).length;
  const toggle = (id: string) =>
    onLeftOut(out.has(id) ? leftOut.filter((each) => each !== id) : [...leftOut, id]);
  return (
    <Disclosure title={words.indicators(left, indicators.length)}>
      <ul className={styles.list}>
        {indicators.map(({ id, name, isHeadline }) => (
          <li key={id}>
            <Checkbox
              label={isHeadline ? words.headline(name) : name}
              checked={!out.has(id)}
              onChange={() => toggle(id)}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
