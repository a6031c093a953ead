import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { PagePicture as Picture } from '../work/page-picture';
import { PagePicture } from './PagePicture';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  page: { display: 'grid', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  paper: {
    display: 'block',
    lineHeight: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow2,
  },
  title: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The pages as they will look, each with its name and what it tells. */
export function PagePictures({ pages }: { readonly pages: readonly Picture[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {pages.map((page) => (
        <li key={page.name} className={styles.page}>
          <span className={styles.paper}>
            <PagePicture page={page} />
          </span>
          <Text weight="semibold" size={200}>
            {page.name}
          </Text>
          <Text size={200} className={styles.title}>
            {page.title}
          </Text>
        </li>
      ))}
    </ul>
  );
}
