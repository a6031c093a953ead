import { Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { FileTab, type FileTabProps } from './FileTab';
import { ManifestTab } from './ManifestTab';
import type { Ribbon, RibbonButton } from './read-manifest';
import { useRibbonStyles } from './ribbon.styles';

interface RibbonBarProps extends FileTabProps {
  readonly ribbon: Ribbon;
  readonly onPress: (button: RibbonButton) => void;
}

const fileTab = 'workbench.file';

/** The workbench's own tab and those that the manifest brings; the first of these is shown at the start. */
export function RibbonBar({ ribbon, onPress, ...file }: RibbonBarProps) {
  const styles = useRibbonStyles();
  const [tab, setTab] = useState(ribbon.tabs[0]?.id ?? fileTab);
  const shown = ribbon.tabs.find(({ id }) => id === tab);
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={tab}
        onTabSelect={(_, { value }) => setTab(String(value))}
      >
        <Tab value={fileTab}>{file.texts.file}</Tab>
        {ribbon.tabs.map(({ id, label }) => (
          <Tab key={id} value={id}>
            {label}
          </Tab>
        ))}
      </TabList>
      <div className={styles.panel}>
        {shown ? <ManifestTab tab={shown} onPress={onPress} /> : <FileTab {...file} />}
      </div>
    </>
  );
}
