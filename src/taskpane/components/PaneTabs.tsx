import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import {
  ClipboardTaskListLtrRegular,
  DataTrendingRegular,
  DocumentTableRegular,
  HomeRegular,
  MergeRegular,
} from '@fluentui/react-icons';
import { useTexts } from '../services';

const ICONS = {
  home: HomeRegular,
  templates: DocumentTableRegular,
  check: ClipboardTaskListLtrRegular,
  gather: MergeRegular,
  summary: DataTrendingRegular,
};

export type TabId = keyof typeof ICONS;
export const TABS = Object.keys(ICONS) as readonly TabId[];

const useStyles = makeStyles({
  list: {
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalS}`,
    '& .fui-Tab__content': {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      textAlign: 'center',
      padding: 0,
    },
  },
});

interface Props {
  readonly selected: TabId | null;
  readonly onSelect: (tab: TabId) => void;
}

/** The parts of the pane: icons with words. */
export function PaneTabs({ selected, onSelect }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <nav aria-label={pane.tabs.label}>
      <TabList
        className={styles.list}
        selectedValue={selected}
        onTabSelect={(_, { value }) => {
          const chosen = TABS.find((tab) => tab === value);
          if (chosen) onSelect(chosen);
        }}
      >
        {TABS.map((tab) => {
          const Icon = ICONS[tab];
          return (
            <Tab key={tab} value={tab} id={`tab-${tab}`} className={styles.tab} icon={<Icon />}>
              {pane.tabs[tab]}
            </Tab>
          );
        })}
      </TabList>
    </nav>
  );
}
