import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Templates } from '../hooks/use-templates';
import { useTexts } from '../services';
import type { TemplateCard } from '../work/template-cards';
import type { Insertion } from '../work/insert-templates';
import { ActionStatus } from './ActionStatus';
import { Disclosure } from './Disclosure';
import { ReplacementWarnings } from './ReplacementWarnings';
import { StickyFooter } from './StickyFooter';
import { TemplatePeriods } from './TemplatePeriods';
import { TemplatePicture } from './TemplatePicture';
import { View } from './View';

const useStyles = makeStyles({
  purpose: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
  },
  columns: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
});

interface Props {
  readonly templates: Templates;
  readonly preview: Insertion;
}

/** What inserting the chosen sheets will do: counts, then each sheet, then each column of it. */
export function TemplatePreview({ templates, preview }: Props) {
  const styles = useStyles();
  const { pane } = useTexts();
  const words = pane.templates;
  const { action, gallery, options } = templates;
  const { sheets, columns, lists, patch } = preview;
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows, 0);
  const remade = (patch.replaceSheets ?? []).map(({ name }) => name);
  const cards = new Map(gallery?.parts.flatMap((part) => part.cards).map((card) => [card.id, card]));
  return (
    <View title={words.previewTitle(sheets.length)} lead={words.previewCounts(columns, lists, rows)}>
      <Text>{remade.length === 0 ? words.previewUntouched : words.previewRemade(remade.join(', '))}</Text>
      <div>
        {sheets.map((sheet) => {
          const card = cards.get(sheet.template);
          const title = words.previewSheet(sheet.name, sheet.columns, sheet.rows);
          return (
            <Disclosure key={sheet.name} title={title}>
              {sheet.template === 'observations' && <TemplatePeriods templates={templates} />}
              {card && <Columns card={card} />}
            </Disclosure>
          );
        })}
      </div>
      <StickyFooter>
        <ActionStatus action={action} />
        <ReplacementWarnings patch={patch} />
        <Checkbox
          label={words.sample}
          checked={options.sample}
          onChange={(_, { checked }) => void templates.setOptions({ ...options, sample: checked === true })}
        />
        <div className={styles.actions}>
          <Button
            appearance="primary"
            disabledFocusable={action.busy !== null}
            onClick={() => void templates.insert()}
          >
            {words.insert(sheets.length)}
          </Button>
          <Button onClick={templates.hidePreview}>{pane.back}</Button>
        </div>
      </StickyFooter>
    </View>
  );
}

function Columns({ card }: { readonly card: TemplateCard }) {
  const styles = useStyles();
  const words = useTexts().pane.templates;
  return (
    <>
      <div className={styles.purpose}>
        <TemplatePicture card={card} label={words.picture(card.name)} />
        <Text size={200}>{card.purpose}</Text>
      </div>
      <dl className={styles.columns}>
        {card.columns.map(({ label, help, required }) => (
          <div key={label}>
            <dt>
              <Text size={200} className={styles.heading}>
                {label}
              </Text>
              {required && <Text size={200}>, {words.mustFill}</Text>}
            </dt>
            <dd className={styles.help}>
              <Text size={200}>{help}</Text>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
