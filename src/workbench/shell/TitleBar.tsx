import { Tooltip } from '@fluentui/react-components';
import type { Texts } from '../texts';
import { useShellStyles } from './shell.styles';

/** Says on the page's face what it is and which workbook is open. */
export function TitleBar({ name, texts }: { readonly name: string; readonly texts: Texts }) {
  const styles = useShellStyles();
  return (
    <header className={styles.titleBar}>
      <img alt="" src="/assets/icons/samverka-20.png" width={20} height={20} />
      <span className={styles.title}>{name}</span>
      <Tooltip content={texts.notExcelTip} relationship="description">
        <span className={styles.badge} tabIndex={0}>
          {texts.notExcel}
        </span>
      </Tooltip>
    </header>
  );
}
