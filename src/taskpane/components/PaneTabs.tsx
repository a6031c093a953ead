import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ClipboardTaskListLtrRegular,
  DataTrendingRegular,
  DocumentTableRegular,
  HomeRegular,
  MergeRegular,
} from '@fluentui/react-icons';
import { useRef, type KeyboardEvent } from 'react';
import { useTexts } from '../services';

const ICONS = {
  home: HomeRegular,
  templates: DocumentTableRegular,
  check: ClipboardTaskListLtrRegular,
  gather: MergeRegular,
  summary: DataTrendingRegular,
};

export type TabId = keyof typeof ICONS;
const TABS = Object.keys(ICONS) as readonly TabId[];

/** Id of the element that shows the chosen part. */
export const PANEL_ID = 'pane-panel';

/** Steps from one tab to the next, by key. */
const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % TABS.length,
  ArrowLeft: (at) => (at + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1,
};

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, auto)',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalSNudge}`,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThicker} solid transparent`,
    borderRadius: `${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium} 0 0`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      color: tokens.colorNeutralForeground1Hover,
    },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { fontSize: tokens.fontSizeBase500 },
  selectedIcon: { color: tokens.colorCompoundBrandForeground1 },
});

interface Props {
  /** null while help is shown. */
  readonly selected: TabId | null;
  readonly onSelect: (tab: TabId) => void;
}

/** The parts of the pane: icons with words. Fluent's own tabs cost 24 KB before the pane is seen. */
export function PaneTabs({ selected, onSelect }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, at: number) => {
    const to = TABS[STEPS[event.key]?.(at) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    onSelect(to);
    list.current?.querySelector<HTMLElement>(`#tab-${to}`)?.focus();
  };
  return (
    <nav>
      <div ref={list} role="tablist" aria-label={pane.tabs.label} className={styles.list}>
        {TABS.map((tab, at) => {
          const Icon = ICONS[tab];
          const isSelected = tab === selected;
          return (
            <button
              key={tab}
              id={`tab-${tab}`}
              type="button"
              role="tab"
              aria-selected={isSelected}
              aria-controls={PANEL_ID}
              tabIndex={isSelected || (selected === null && at === 0) ? 0 : -1}
              className={mergeClasses(styles.tab, isSelected && styles.selected)}
              onClick={() => onSelect(tab)}
              onKeyDown={(event) => move(event, at)}
            >
              <Icon
                className={mergeClasses(styles.icon, isSelected && styles.selectedIcon)}
                aria-hidden="true"
              />
              {pane.tabs[tab]}
            </button>
          );
        })}
      </div>
    </nav>
  );
}
