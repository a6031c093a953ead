import { Button, makeStyles, Select, Subtitle1, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { LOCALES, type Locale } from '../../core/model/locale';
import { useTexts } from '../services';
import { Logo } from './Logo';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  name: { flexGrow: 1, margin: 0 },
});

interface Props {
  readonly isHelpOpen: boolean;
  readonly onLocale: (locale: Locale) => void;
  readonly onHelp: () => void;
}

/** Name, language and help. */
export function PaneHeader({ isHelpOpen, onLocale, onHelp }: Props) {
  const styles = useStyles();
  const { pane, locale } = useTexts();
  return (
    <header className={styles.root}>
      <Logo />
      <Subtitle1 as="h1" className={styles.name}>
        {pane.name}
      </Subtitle1>
      <Select
        size="small"
        appearance="underline"
        aria-label={pane.language}
        value={locale}
        onChange={(_, { value }) => {
          const chosen = LOCALES.find((one) => one === value);
          if (chosen) onLocale(chosen);
        }}
      >
        {LOCALES.map((one) => (
          <option key={one} value={one} lang={one}>
            {pane.languages[one]}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={pane.help}
        aria-pressed={isHelpOpen}
        title={pane.help}
        onClick={onHelp}
      />
    </header>
  );
}
