import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM, listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Something that can be made from the open workbook. */
export interface Offer {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly onChoose: () => void;
}

/** What else the open workbook can become. */
export function TemplateOffers({ offers }: { readonly offers: readonly Offer[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {offers.map(({ id, title, text, action, onChoose }) => (
        <li key={id} className={styles.item}>
          <Text weight="semibold">{title}</Text>
          <Text size={200}>{text}</Text>
          <Button onClick={onChoose}>{action}</Button>
        </li>
      ))}
    </ul>
  );
}
