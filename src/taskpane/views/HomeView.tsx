import { Button, makeStyles, mergeClasses, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { TabId } from '../components/PaneTabs';
import { View } from '../components/View';
import { useTexts } from '../services';
import type { PaneTexts } from '../texts';
import type { Look } from '../work/look-at';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  first: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow4,
  },
  title: { margin: 0 },
  suggested: { color: tokens.colorBrandForeground1 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

type Role = 'partner' | 'backbone' | 'funder';

/** The role that comes first for each kind of workbook. */
const ORDER: Readonly<Record<Look['kind'] | 'unknown', readonly Role[]>> = {
  unknown: ['partner', 'backbone', 'funder'],
  empty: ['backbone', 'partner', 'funder'],
  template: ['partner', 'backbone', 'funder'],
  master: ['funder', 'backbone', 'partner'],
  other: ['partner', 'backbone', 'funder'],
};

const ACTIONS: Readonly<Record<Role, readonly TabId[]>> = {
  partner: ['check'],
  backbone: ['gather', 'templates'],
  funder: ['summary'],
};

interface Props {
  readonly look: Look | null;
  readonly onGo: (tab: TabId) => void;
}

/** What to do next, for the role that the workbook suggests first. */
export function HomeView({ look, onGo }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [suggested, ...others] = ORDER[look?.kind ?? 'unknown'];
  return (
    <View title={pane.home.title} {...(look ? { lead: lookInWords(look, pane) } : {})}>
      {look && (look.outdated.length > 0 || look.over !== null) && <Pressing look={look} onGo={onGo} />}
      {[suggested, ...others].map((role, i) => {
        if (role === undefined) return null;
        const words = pane.home.roles[role];
        const isFirst = i === 0 && look !== null;
        const labels = [words.action, ...('second' in words ? [words.second] : [])];
        return (
          <section
            key={role}
            className={mergeClasses(styles.card, isFirst && styles.first)}
            aria-label={words.title}
          >
            {isFirst && (
              <Text size={200} weight="semibold" className={styles.suggested}>
                {pane.home.suggested}
              </Text>
            )}
            <Subtitle2 as="h3" className={styles.title}>
              {words.title}
            </Subtitle2>
            <Text>{words.text}</Text>
            <div className={styles.actions}>
              {ACTIONS[role].map((tab, n) => (
                <Button
                  key={tab}
                  appearance={isFirst && n === 0 ? 'primary' : 'secondary'}
                  onClick={() => onGo(tab)}
                >
                  {labels[n]}
                </Button>
              ))}
            </div>
          </section>
        );
      })}
    </View>
  );
}

/** What the workbook itself calls for. */
function Pressing({ look, onGo }: { readonly look: Look; readonly onGo: (tab: TabId) => void }) {
  const styles = useStyles();
  const { offers: words } = useTexts().pane;
  const isOld = look.outdated.length > 0;
  const title = isOld ? words.upgrade(look.outdated.length) : words.nextOver(look.over ?? '');
  return (
    <section className={styles.card} aria-label={title}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      <Text>{isOld ? words.upgradeText : words.nextText}</Text>
      <div className={styles.actions}>
        <Button onClick={() => onGo('templates')}>{isOld ? words.upgradeAction : words.nextAction}</Button>
      </div>
    </section>
  );
}

function lookInWords({ kind, templates, files }: Look, { home }: PaneTexts['pane']): string {
  const counts = { empty: 0, template: templates.length, master: files, other: 0 };
  const words = home.looks[kind];
  return typeof words === 'string' ? words : words(counts[kind]);
}
