import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { CommandName } from '../commands/command-names';
import type { Locale } from '../core/model/locale';
import { NO_FILTER } from './components/no-filter';
import { PaneHeader } from './components/PaneHeader';
import { PANEL_ID, PaneTabs, type TabId } from './components/PaneTabs';
import type { DeedKind } from '../core/model/receipt';
import type { Action } from './hooks/use-action';
import { useChanges, type Changes } from './hooks/use-changes';
import { useCheck } from './hooks/use-check';
import { useGather } from './hooks/use-gather';
import { useLook } from './hooks/use-look';
import { useSummary } from './hooks/use-summary';
import { useTemplates } from './hooks/use-templates';
import { useTrace } from './hooks/use-trace';
import { useServices, useTexts } from './services';
import { HomeView } from './views/HomeView';

const ChangeBar = lazy(async () => ({ default: (await import('./components/ChangeBar')).ChangeBar }));
const TracePanel = lazy(async () => ({ default: (await import('./components/TracePanel')).TracePanel }));
const TemplatesView = lazy(async () => ({ default: (await import('./views/TemplatesView')).TemplatesView }));
const CheckView = lazy(async () => ({ default: (await import('./views/CheckView')).CheckView }));
const GatherView = lazy(async () => ({ default: (await import('./views/GatherView')).GatherView }));
const SummaryView = lazy(async () => ({ default: (await import('./views/SummaryView')).SummaryView }));
const HelpView = lazy(async () => ({ default: (await import('./views/HelpView')).HelpView }));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  main: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden' },
  loading: { display: 'block', padding: tokens.spacingVerticalXXL, textAlign: 'center' },
});

/** The pane: header, tabs, what was done last, and the part that is chosen. */
export function Pane({ onLocale }: { readonly onLocale: (locale: Locale) => void }) {
  const styles = useStyles();
  const { pane, locale } = useTexts();
  const [tab, setTab] = useState<TabId | 'help'>('home');
  const [filter, setFilter] = useState(NO_FILTER);
  const changes = useChanges();
  const look = useLook(changes.outcome ?? changes.latest);
  const check = useCheck(locale, changes);
  const templates = useTemplates(locale, changes);
  const gather = useGather(locale, changes);
  const summary = useSummary(locale, changes);
  const trace = useTrace();
  useRibbon({ setTab, setFilter, check, trace });

  const views: Readonly<Record<TabId | 'help', () => React.ReactNode>> = {
    home: () => <HomeView look={look} onGo={setTab} />,
    templates: () => <TemplatesView templates={templates} look={look} changes={changes} />,
    check: () => <CheckView check={check} filter={filter} onFilter={setFilter} />,
    gather: () => <GatherView gather={gather} onSummary={() => setTab('summary')} />,
    summary: () => (
      <SummaryView summary={summary} canBuild={look?.kind === 'master'} onGather={() => setTab('gather')} />
    ),
    help: () => <HelpView />,
  };
  return (
    <div className={styles.root}>
      <PaneHeader
        isHelpOpen={tab === 'help'}
        onLocale={onLocale}
        onHelp={() => setTab(tab === 'help' ? 'home' : 'help')}
      />
      <PaneTabs selected={tab === 'help' ? null : tab} onSelect={setTab} />
      <Suspense fallback={null}>
        {isToldOf(changes, tab) && <ChangeBar changes={changes} />}
        {(trace.found !== null || !isQuiet(trace.action)) && <TracePanel trace={trace} />}
      </Suspense>
      <main className={styles.main}>
        <div
          id={PANEL_ID}
          role="tabpanel"
          {...(tab === 'help' ? { 'aria-label': pane.help } : { 'aria-labelledby': `tab-${tab}` })}
        >
          <Suspense fallback={<Text className={styles.loading}>{pane.loading}</Text>}>
            {views[tab]()}
          </Suspense>
        </div>
      </main>
    </div>
  );
}

/** Where a deed was done; home tells of each. */
const TAB_OF: Readonly<Record<DeedKind, TabId>> = {
  'templates-inserted': 'templates',
  'sheets-upgraded': 'templates',
  'files-brought-in': 'gather',
  'summary-built': 'summary',
  'cells-mended': 'check',
  'finding-accepted': 'check',
  'acceptance-ended': 'check',
  'severity-set': 'check',
  'findings-listed': 'check',
};

const isQuiet = ({ busy, refusal }: Action) => busy === null && refusal === null;

function isToldOf({ action, latest, outcome }: Changes, tab: TabId | 'help'): boolean {
  if (!isQuiet(action)) return true;
  const receipt = outcome?.receipt ?? latest;
  return receipt !== null && (tab === 'home' || tab === TAB_OF[receipt.deed.kind]);
}

interface Ribbon {
  readonly setTab: (tab: TabId) => void;
  readonly setFilter: (filter: typeof NO_FILTER) => void;
  readonly check: ReturnType<typeof useCheck>;
  readonly trace: ReturnType<typeof useTrace>;
}

/** Does what the buttons of the ribbon ask for. */
function useRibbon({ setTab, setFilter, check, trace }: Ribbon): void {
  const { commands, workbook } = useServices();
  const carryOut = useCallback(
    async (command: CommandName) => {
      switch (command) {
        case 'checkSheet': {
          setTab('check');
          const selected = await workbook.selection();
          setFilter({ ...NO_FILTER, sheet: selected.ok ? selected.value.sheet : '' });
          await check.start();
          return;
        }
        case 'nextFinding': {
          setTab('check');
          const checked = check.checked ?? (await check.start());
          if (checked) await check.goToNext(checked.findings);
          return;
        }
        case 'addFiles':
          return setTab('gather');
        case 'openSummary':
          return setTab('summary');
        case 'traceCell':
          return trace.start();
      }
    },
    [setTab, setFilter, check, trace, workbook],
  );
  useEffect(() => commands.listen((command) => void carryOut(command)), [commands, carryOut]);
}
