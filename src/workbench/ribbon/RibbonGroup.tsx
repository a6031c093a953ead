import type { ReactNode } from 'react';
import { useRibbonStyles } from './ribbon.styles';

/** Buttons with the group's name under them. */
export function RibbonGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useRibbonStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <div className={styles.groupLabel} aria-hidden>
        {label}
      </div>
    </div>
  );
}
