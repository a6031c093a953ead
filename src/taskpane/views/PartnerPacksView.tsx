import { Button, Field, makeStyles, Select, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { LOCALES, type Locale } from '../../core/model/locale';
import { ActionStatus } from '../components/ActionStatus';
import { PeriodField } from '../components/PeriodField';
import { View } from '../components/View';
import { usePartnerPacks, type PartnerPacks } from '../hooks/use-partner-packs';
import { useTexts } from '../services';
import type { PartnerTasks } from '../../core/packs/partner-tasks';

const useStyles = makeStyles({
  title: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  words: { display: 'grid', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  opened: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** The period, then each partner with what it is asked for and its workbook. */
export function PartnerPacksView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { pane, locale } = useTexts();
  const words = pane.sending;
  const packs = usePartnerPacks();
  const [language, setLanguage] = useState<Locale>(locale);
  const { action, choices } = packs;
  return (
    <View title={words.partnersTitle} lead={words.partnersLead}>
      <PeriodField period={choices?.period ?? ''} onShow={packs.show} />
      <Field label={words.language}>
        <Select
          value={language}
          onChange={(_, { value }) => setLanguage(LOCALES.find((one) => one === value) ?? locale)}
        >
          {LOCALES.map((one) => (
            <option key={one} value={one} lang={one}>
              {pane.languages[one]}
            </option>
          ))}
        </Select>
      </Field>
      <ActionStatus action={action} />
      {choices && (
        <>
          <Subtitle2 as="h3" className={styles.title}>
            {words.partners(choices.partners.length, choices.period)}
          </Subtitle2>
          {choices.partners.length === 0 && <Text>{words.nobody}</Text>}
          <ul className={styles.list}>
            {choices.partners.map((partner) => (
              <li key={partner.code} className={styles.item}>
                <Partner packs={packs} partner={partner} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div>
        <Button onClick={onBack}>{pane.back}</Button>
      </div>
    </View>
  );
}

interface PartnerProps {
  readonly packs: PartnerPacks;
  readonly partner: PartnerTasks;
  readonly language: Locale;
}

function Partner({ packs, partner, language }: PartnerProps) {
  const styles = useStyles();
  const words = useTexts().pane.sending;
  const { code, name, asked, activities } = partner;
  return (
    <>
      <span className={styles.words}>
        <Text weight="semibold">{name}</Text>
        <Text size={200} className={styles.quiet}>
          {words.asked(asked, activities)}
        </Text>
        <span aria-live="polite">
          {packs.opened.has(code) && (
            <Text size={200} className={styles.opened}>
              <CheckmarkCircleRegular aria-hidden />
              {words.opened}
            </Text>
          )}
        </span>
      </span>
      <Button
        aria-label={words.openFor(name)}
        disabledFocusable={packs.action.busy !== null}
        onClick={() => void packs.open(code, language)}
      >
        {words.open}
      </Button>
    </>
  );
}
