import { Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useTexts } from '../services';
import type { TemplateCard } from '../work/template-cards';
import { TemplatePicture } from './TemplatePicture';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
  },
  chosen: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStrokeHover}` },
  },
  present: {
    cursor: 'default',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  name: { fontWeight: tokens.fontWeightSemibold, alignSelf: 'center', minWidth: 0 },
  choice: { alignSelf: 'center' },
  wide: { gridColumn: '1 / -1' },
  quiet: { color: tokens.colorNeutralForeground2 },
  here: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
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
      <Text className={styles.name}>{card.name}</Text>
      {isPresent ? (
        <span />
      ) : (
        <Checkbox
          className={styles.choice}
          checked={isChosen}
          onChange={onToggle}
          aria-label={templates.choose(card.name)}
        />
      )}
      <Text size={200} className={styles.wide}>
        {card.purpose}
      </Text>
      <Text size={200} className={mergeClasses(styles.wide, styles.quiet, isPresent && styles.here)}>
        {isPresent && <CheckmarkCircleRegular />}
        {isPresent ? templates.present : templates.columns(card.columns.length, required)}
      </Text>
    </label>
  );
}
