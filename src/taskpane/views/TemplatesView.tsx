import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ActionStatus } from '../components/ActionStatus';
import { StickyFooter } from '../components/StickyFooter';
import { TemplateOffers, type Offer } from '../components/TemplateOffers';
import { TemplatePack } from '../components/TemplatePack';
import { TemplatePreview } from '../components/TemplatePreview';
import { TemplateSingles } from '../components/TemplateSingles';
import { View } from '../components/View';
import type { Changes } from '../hooks/use-changes';
import type { Templates } from '../hooks/use-templates';
import { useTexts } from '../services';
import type { Look } from '../work/look-at';
import { NextPeriodView } from './NextPeriodView';
import { PartnerPacksView } from './PartnerPacksView';
import { UpgradeView } from './UpgradeView';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  list: { display: 'grid', gap: tokens.spacingVerticalS, listStyleType: 'none', margin: 0, padding: 0 },
});

type Screen = 'gallery' | 'upgrade' | 'partners' | 'next';

interface Props {
  readonly templates: Templates;
  readonly look: Look | null;
  readonly changes: Changes;
}

/** Everything that makes sheets and workbooks to fill in. */
export function TemplatesView({ templates, look, changes }: Props) {
  const [screen, setScreen] = useState<Screen>('gallery');
  const back = () => setScreen('gallery');
  if (templates.preview) return <TemplatePreview templates={templates} preview={templates.preview} />;
  switch (screen) {
    case 'upgrade':
      return <UpgradeView changes={changes} onBack={back} />;
    case 'partners':
      return <PartnerPacksView onBack={back} />;
    case 'next':
      return <NextPeriodView onBack={back} />;
    case 'gallery':
      return <Gallery templates={templates} look={look} onScreen={setScreen} />;
  }
}

interface GalleryProps {
  readonly templates: Templates;
  readonly look: Look | null;
  readonly onScreen: (screen: Screen) => void;
}

/** What the workbook itself calls for, packs for each stage, and single sheets. */
function Gallery({ templates, look, onScreen }: GalleryProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.templates;
  const { gallery, chosen, action } = templates;
  const present = new Set(look?.templates);
  const offers = useOffers(look, onScreen);
  return (
    <View title={words.title} lead={words.lead}>
      {offers.length > 0 && (
        <Section title={pane.offers.title}>
          <TemplateOffers offers={offers} />
        </Section>
      )}
      {gallery && (
        <>
          <Section title={words.packs}>
            <ul className={styles.list}>
              {gallery.packs.map((pack) => (
                <li key={pack.id}>
                  <TemplatePack
                    pack={pack}
                    present={present}
                    onChoose={() => void templates.showPreview(pack.templates)}
                  />
                </li>
              ))}
            </ul>
          </Section>
          <Section title={words.singles}>
            <TemplateSingles templates={templates} parts={gallery.parts} present={present} />
          </Section>
        </>
      )}
      {chosen.size > 0 ? (
        <StickyFooter>
          <ActionStatus action={action} />
          <Button
            appearance="primary"
            disabledFocusable={action.busy !== null}
            onClick={() => void templates.showPreview([...chosen])}
          >
            {words.preview(chosen.size)}
          </Button>
        </StickyFooter>
      ) : (
        <ActionStatus action={action} />
      )}
    </View>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <Subtitle2 as="h3" className={styles.title}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

/** What the workbook calls for, the most pressing first. */
function useOffers(look: Look | null, onScreen: (screen: Screen) => void): readonly Offer[] {
  const { offers: words } = useTexts().pane;
  if (!look) return [];
  const has = (...ids: Look['templates']) => ids.every((id) => look.templates.includes(id));
  const next = look.over === null ? words.next : words.nextOver(look.over);
  const all: readonly (Offer & { readonly isMade: boolean })[] = [
    {
      id: 'upgrade',
      title: words.upgrade(look.outdated.length),
      text: words.upgradeText,
      action: words.upgradeAction,
      onChoose: () => onScreen('upgrade'),
      isMade: look.outdated.length > 0,
    },
    {
      id: 'partners',
      title: words.partners,
      text: words.partnersText,
      action: words.partnersAction,
      onChoose: () => onScreen('partners'),
      isMade: look.kind === 'master' || has('stakeholders', 'indicators'),
    },
    {
      id: 'next',
      title: next,
      text: words.nextText,
      action: words.nextAction,
      onChoose: () => onScreen('next'),
      isMade: look.kind === 'template' && has('observations'),
    },
  ];
  return all.filter(({ isMade }) => isMade);
}
