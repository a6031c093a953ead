import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ActionStatus } from '../components/ActionStatus';
import { StickyFooter } from '../components/StickyFooter';
import { TemplateItem } from '../components/TemplateItem';
import { View } from '../components/View';
import type { Templates } from '../hooks/use-templates';
import { useTexts } from '../services';
import type { Look } from '../work/look-at';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  sheets: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly templates: Templates;
  readonly look: Look | null;
}

/** The gallery of templates, and what inserting the chosen ones will do. */
export function TemplatesView({ templates, look }: Props) {
  return templates.preview ? (
    <Preview templates={templates} />
  ) : (
    <Gallery templates={templates} look={look} />
  );
}

function Gallery({ templates, look }: Props) {
  const styles = useStyles();
  const words = useTexts().pane.templates;
  const { cards, chosen, action } = templates;
  const present = new Set(look?.templates);
  return (
    <View title={words.title} lead={words.lead}>
      <ul className={styles.list}>
        {cards?.map((card) => (
          <li key={card.id}>
            <TemplateItem
              card={card}
              isChosen={chosen.has(card.id)}
              isPresent={present.has(card.id)}
              onToggle={() => templates.toggle(card.id)}
            />
          </li>
        ))}
      </ul>
      <StickyFooter>
        <ActionStatus action={action} />
        <Checkbox
          label={words.sample}
          checked={templates.sample}
          onChange={(_, { checked }) => templates.setSample(checked === true)}
        />
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0 || action.busy !== null}
          onClick={() => void templates.showPreview()}
        >
          {words.preview(chosen.size)}
        </Button>
      </StickyFooter>
    </View>
  );
}

function Preview({ templates }: { readonly templates: Templates }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.templates;
  const { preview, action } = templates;
  if (!preview) return null;
  const { sheets, columns, lists, sampleRows, patch } = preview;
  const remade = (patch.replaceSheets ?? []).map(({ name }) => name);
  return (
    <View title={words.previewTitle(sheets.length)} lead={words.previewCounts(columns, lists, sampleRows)}>
      <ul className={styles.sheets}>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <Text>{remade.length === 0 ? words.previewUntouched : words.previewRemade(remade.join(', '))}</Text>
      <StickyFooter>
        <ActionStatus action={action} />
        <div className={styles.actions}>
          <Button appearance="primary" onClick={() => void templates.insert()}>
            {words.insert(sheets.length)}
          </Button>
          <Button onClick={templates.hidePreview}>{pane.back}</Button>
        </div>
      </StickyFooter>
    </View>
  );
}
