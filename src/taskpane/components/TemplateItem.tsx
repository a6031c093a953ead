import { Badge, Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useTexts } from '../services';
import type { TemplateCard } from '../work/template-cards';
import { TemplatePicture } from './TemplatePicture';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  present: { cursor: 'default', ':hover': { backgroundColor: tokens.colorNeutralBackground1 } },
  words: { display: 'grid', gap: tokens.spacingVerticalXS, alignContent: 'start', minWidth: 0 },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between' },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  box: { marginTop: `-${tokens.spacingVerticalSNudge}`, marginRight: `-${tokens.spacingHorizontalS}` },
});

interface Props {
  readonly card: TemplateCard;
  readonly isChosen: boolean;
  readonly isPresent: boolean;
  readonly onToggle: () => void;
}

/** One template of the gallery. */
export function TemplateItem({ card, isChosen, isPresent, onToggle }: Props) {
  const styles = useStyles();
  const { templates } = useTexts().pane;
  const required = card.columns.filter((column) => column.required).length;
  return (
    <label className={mergeClasses(styles.root, isChosen && styles.chosen, isPresent && styles.present)}>
      <TemplatePicture card={card} label={templates.picture(card.name)} />
      <span className={styles.words}>
        <span className={styles.head}>
          <Text className={styles.name}>{card.name}</Text>
          {!isPresent && (
            <Checkbox
              className={styles.box}
              checked={isChosen}
              onChange={onToggle}
              aria-label={templates.choose(card.name)}
            />
          )}
        </span>
        {isPresent && (
          <span>
            <Badge appearance="tint" color="informative">
              {templates.present}
            </Badge>
          </span>
        )}
        <Text size={200}>{card.purpose}</Text>
        <Text className={styles.quiet}>{templates.columns(card.columns.length, required)}</Text>
      </span>
    </label>
  );
}
