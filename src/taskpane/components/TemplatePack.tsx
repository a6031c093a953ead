import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { TemplateId } from '../../core/templates/template';
import { useTexts } from '../services';
import type { PackCard } from '../work/template-cards';
import { PackPicture } from './TemplatePackPicture';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
    ':disabled': {
      cursor: 'default',
      ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    },
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly pack: PackCard;
  readonly present: ReadonlySet<TemplateId>;
  readonly onChoose: () => void;
}

/** Sheets that belong together, shown and inserted in one go. */
export function TemplatePack({ pack, present, onChoose }: Props) {
  const styles = useStyles();
  const { templates: words } = useTexts().pane;
  const all = pack.templates.length;
  const left = pack.templates.filter((id) => !present.has(id)).length;
  const some = left === all ? words.packOf(all) : words.packLeft(left, all);
  return (
    <button type="button" className={styles.root} disabled={left === 0} onClick={onChoose}>
      <PackPicture sheets={all} />
      <span className={styles.words}>
        <Text weight="semibold">{pack.name}</Text>
        <Text size={200}>{pack.purpose}</Text>
        <Text size={200} className={styles.quiet}>
          {left === 0 ? words.packHere : some}
        </Text>
      </span>
      {left > 0 && <ChevronRightRegular aria-hidden />}
    </button>
  );
}
